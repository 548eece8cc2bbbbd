import { ENDINGS } from './unit-words/endings.ts';

/**
 * True where two units of a count name the same thing: letter case, hyphens, number and grammatical case do not matter,
 * nor do words that only one of them adds before or behind (`customers` and `new customers`). Numbers that two people
 * write for one metric must not be kept apart by grammar.
 */
export function isSameCountUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  if (!shorter?.length || !longer) return shorter?.length === longer?.length;
  const behind = longer.slice(-shorter.length);
  const before = longer.slice(0, shorter.length);
  return [behind, before].some((part) => part.every((word, i) => isSameWord(word, shorter[i] ?? '')));
}

/** A measure word counts what stands behind it and says nothing of it: 个客户 are 客户. */
const MEASURE_WORD = /^[个個位](?=.)/;

function wordsOf(unit: string): string[] {
  const plain = unit.normalize('NFKC').slice(0, 100).toLowerCase().replace(MEASURE_WORD, '');
  return plain.split(/[\s\-_./]+/).filter((word) => word !== '');
}

const DECLENSIONS = ENDINGS.map(
  (line) => new Set(line.split(' ').map((ending) => (ending === '-' ? '' : ending))),
);
const SHORTEST_STEM = 2;

function isSameWord(a: string, b: string): boolean {
  if (a === b || isChineseHead(a, b) || isChineseHead(b, a)) return true;
  // Polish writes ó for o in some forms of a word: osoba, osób.
  const one = foldAccents(a);
  const other = foldAccents(b);
  for (let stem = commonPrefix(one, other); stem >= SHORTEST_STEM; stem--) {
    const ending = a.slice(stem);
    const otherEnding = b.slice(stem);
    if (ending.length > LONGEST_ENDING || otherEnding.length > LONGEST_ENDING) return false;
    if (DECLENSIONS.some((declension) => declension.has(ending) && declension.has(otherEnding))) return true;
  }
  return one === other;
}

/** Chinese adds words without a gap: 客户 and 新客户. */
function isChineseHead(short: string, long: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(short) && long.endsWith(short);
}

const LONGEST_ENDING = Math.max(
  ...DECLENSIONS.flatMap((endings) => [...endings].map(({ length }) => length)),
);

function foldAccents(word: string): string {
  return word.replaceAll('ó', 'o').replaceAll('ё', 'е');
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
