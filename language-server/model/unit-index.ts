import { unmistakableCodes } from './currencies.ts';
import type { UnitMeaning, UnitWords } from './unit-words.ts';

/** The words of one or more languages, ready to be looked up. */
export interface UnitIndex {
  readonly meanings: ReadonlyMap<string, UnitMeaning>;
  readonly attachedOnly: ReadonlySet<string>;
  /** UTF-16 length of the longest word. */
  readonly longest: number;
}

/** A unit word found in a text: half-open UTF-16 offsets. */
export interface UnitMatch {
  readonly start: number;
  readonly end: number;
  readonly meaning: UnitMeaning;
}

/** Joins tables of words; where two give the same word a meaning, the table named first wins. */
export function indexUnits(...tables: readonly UnitWords[]): UnitIndex {
  const meanings = new Map<string, UnitMeaning>();
  const attachedOnly = new Set<string>();
  for (const table of tables) {
    for (const [word, meaning] of wordsOf(table)) if (!meanings.has(word)) meanings.set(word, meaning);
    for (const word of table.attachedOnly ?? []) attachedOnly.add(word);
  }
  for (const code of unmistakableCodes())
    if (!meanings.has(code)) meanings.set(code, { dimension: 'money', unit: code });
  return { meanings, attachedOnly, longest: Math.max(0, ...[...meanings.keys()].map((word) => word.length)) };
}

/** What a whole word or sign means as a unit; undefined for a word that only names what is counted. */
export function unitOf(index: UnitIndex, word: string): UnitMeaning | undefined {
  const exact = index.meanings.get(word);
  if (exact || word.length < 3) return exact;
  return index.meanings.get(word.toLowerCase());
}

/**
 * The longest unit word that begins at `start`, or after the blanks there: `start` is where a number, or a unit word
 * before this one, ends. A word ends where its letters end, so `min` is not found in `minor`; Chinese words need no gap.
 * Work is bounded by the longest word of the index, whatever the text.
 */
export function unitAt(index: UnitIndex, text: string, start: number): UnitMatch | undefined {
  let from = start;
  while (from < text.length && from - start < 3 && BLANK.test(text.charAt(from))) from++;
  const window = text.slice(from, from + index.longest).replace(/[\u00a0\u2009\u202f\u3000]/g, ' ');
  for (let length = window.length; length > 0; length--) {
    const word = window.slice(0, length);
    const meaning = unitOf(index, word);
    if (!meaning || !endsWord(word, text.charAt(from + length))) continue;
    if (from > start && index.attachedOnly.has(word)) continue;
    return { start: from, end: from + length, meaning };
  }
  return undefined;
}

const BLANK = /[ \t\u00a0\u2009\u202f\u3000]/;
const LETTER = /[\p{L}\p{M}]/u;
const HAN = /\p{Script=Han}/u;

function endsWord(word: string, next: string): boolean {
  const last = word.at(-1) ?? '';
  return !LETTER.test(last) || HAN.test(last) || !LETTER.test(next) || HAN.test(next);
}

function* wordsOf(table: UnitWords): Generator<[string, UnitMeaning]> {
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
