import type { UnitMeaning, UnitWords } from './unit-words.ts';

/** The unit words of one or more languages, ready to be looked up. */
export type UnitIndex = ReadonlyMap<string, UnitMeaning>;

/** Joins tables of words; where two give the same word a meaning, the table named first wins. */
export function indexUnits(...tables: readonly UnitWords[]): UnitIndex {
  const meanings = new Map<string, UnitMeaning>();
  for (const table of tables)
    for (const [word, meaning] of meaningsOf(table)) if (!meanings.has(word)) meanings.set(word, meaning);
  return meanings;
}

/** What a whole word or sign means as a unit; undefined for a word that only names what is counted. */
export function unitOf(index: UnitIndex, word: string): UnitMeaning | undefined {
  const exact = index.get(word);
  if (exact || word.length < 3) return exact;
  return index.get(word.toLowerCase());
}

function* meaningsOf(table: UnitWords): Generator<[string, UnitMeaning]> {
  for (const { words, means } of table.scaled ?? []) yield* pair(words, means);
  for (const [factor, words] of Object.entries(table.magnitudes))
    yield* pair(words, { factor: Number(factor) });
  yield* pair(table.percent, { dimension: 'percent', unit: '%' });
  yield* pair(table.points, { dimension: 'points', unit: 'pp' });
  yield* pair(table.multiples, { dimension: 'multiple', unit: '' });
  for (const [unit, words] of Object.entries(table.durations))
    yield* pair(words, { dimension: 'duration', unit });
  for (const [unit, words] of Object.entries(table.currencies))
    yield* pair(words, { dimension: 'money', unit });
}

function* pair(words: readonly string[], meaning: UnitMeaning): Generator<[string, UnitMeaning]> {
  for (const word of words) yield [word, meaning];
}
