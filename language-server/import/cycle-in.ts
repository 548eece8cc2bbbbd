import { parseCycle } from '../model/cycle.ts';
import { LANGUAGES, wordsOf } from './words/index.ts';

/** A cycle found in a text. */
export interface FoundCycle {
  /** A cycle that exists by itself: `2026-Q3`. */
  readonly name: string;
  /** The words it was read from. */
  readonly said: string;
  /** The text without them. */
  readonly rest: string;
}

const YEAR = "(?:[FC]Y\\s?)?(20\\d{2})|(?:[FC]Y\\s?|['’])(\\d{2})";
const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
const QUARTER = alternatives([...wordsOf('quarter')].filter((word) => word !== 'q'));
const HALF = alternatives([...wordsOf('half')].filter((word) => word !== 'h'));
const ORDINALS = LANGUAGES.map(({ ordinals }) => ordinals);
const ORDINAL = alternatives([
  ...ORDINALS.flat(),
  'pierwsze',
  'drugie',
  'третье',
  'первое',
  'второе',
  '1st',
  '2nd',
  '3rd',
  '4th',
  'iv',
  'iii',
  'ii',
  'i',
  '上',
  '下',
]);
const BETWEEN = '[\\s,/_.–—-]{0,3}(?:of\\s|of\\sthe\\s|года?\\s|roku\\s|av\\s)?';
const END = '(?![\\p{L}\\p{N}])';
const START = '(?<![\\p{L}\\p{N}])';
const SUFFIX = '(?:[-.]?(?:st|nd|rd|th|й|е|ый|ой|-й|-е|:a|:e|a|e|\\.)?)';

const PATTERNS: readonly [RegExp, (found: RegExpExecArray) => string | undefined][] = [
  // 2026-Q3, FY26 Q3, 2026年Q3, 2026 H1, 2026-W05
  [
    new RegExp(`${START}(?:${YEAR})\\s?年?${BETWEEN}([QHW])(\\d{1,2})${END}`, 'iu'),
    (m) => name(m[1] ?? m[2], m[3]!, m[4]!),
  ],
  // Q3 2026, Q3/26, Q3 FY26, H1'26
  [
    new RegExp(`${START}([QH])(\\d)${BETWEEN}(?:${YEAR}|(\\d{2}))${END}`, 'iu'),
    (m) => name(m[3] ?? m[4] ?? m[5], m[1]!, m[2]!),
  ],
  // 2026年第三季度, 2026年上半年
  [
    new RegExp(`(20\\d{2})\\s?年?\\s?第?\\s?([一二三四1-4])\\s?(?:${QUARTER})`, 'u'),
    (m) => name(m[1], 'Q', number(m[2]!)),
  ],
  [/(20\d{2})\s?年?\s?(上|下)半年度?/u, (m) => name(m[1], 'H', m[2] === '上' ? '1' : '2')],
  // third quarter of 2026, III kwartał 2026, 3-й квартал 2026 года
  [
    new RegExp(`${START}(${ORDINAL}|[1-4])${SUFFIX}\\s(?:${QUARTER})${END}${BETWEEN}(?:${YEAR})${END}`, 'iu'),
    (m) => name(m[2] ?? m[3], 'Q', number(m[1]!)),
  ],
  [
    new RegExp(`${START}(${ORDINAL}|[12])${SUFFIX}\\s(?:${HALF})${END}${BETWEEN}(?:${YEAR})${END}`, 'iu'),
    (m) => name(m[2] ?? m[3], 'H', number(m[1]!)),
  ],
  // 2026 – III kwartał, 2026, first half
  [
    new RegExp(`${START}(?:${YEAR})[\\s,/.–—-]{1,3}(${ORDINAL}|[1-4])${SUFFIX}\\s(?:${QUARTER})${END}`, 'iu'),
    (m) => name(m[1] ?? m[2], 'Q', number(m[3]!)),
  ],
  [
    new RegExp(`${START}(?:${YEAR})[\\s,/.–—-]{1,3}(${ORDINAL}|[12])${SUFFIX}\\s(?:${HALF})${END}`, 'iu'),
    (m) => name(m[1] ?? m[2], 'H', number(m[3]!)),
  ],
  // quarter 3, 2026 · kvartal 3 2026
  [
    new RegExp(`${START}(?:${QUARTER})\\s?([1-4])${BETWEEN}(?:${YEAR})${END}`, 'iu'),
    (m) => name(m[2] ?? m[3], 'Q', m[1]!),
  ],
  [
    new RegExp(`${START}(?:${YEAR})${BETWEEN}(?:${QUARTER})\\s?([1-4])${END}`, 'iu'),
    (m) => name(m[1] ?? m[2], 'Q', m[3]!),
  ],
  // March 2026, 2026-03
  [
    new RegExp(
      `${START}(${alternatives(LANGUAGES.flatMap(({ months }) => months))})\\s(20\\d{2})${END}`,
      'iu',
    ),
    (m) => month(m[2]!, m[1]!),
  ],
  [new RegExp(`${START}(20\\d{2})-(0[1-9]|1[0-2])${END}(?!-\\d)`, 'u'), (m) => name(m[1], '', m[2]!)],
];

/** A year alone: only where a text names a time and nothing else. */
const YEAR_ALONE = new RegExp(`${START}(?:${YEAR})(?:\\s?年度?|\\s?г(?:од|\\.)?)?${END}`, 'iu');
const SEVERAL_YEARS =
  /20\d\d\s?[-–—/→]\s?(?:20)?\d\d(?!\d)|(?<![\p{L}\d])[TS][1-4][\s/-]{0,2}(?:20\d\d)|20\d\d[\s/-]{0,2}[TS][1-4](?![\p{L}\d])/u;
const PART_ALONE = new RegExp(`${START}([QH])([1-4])${END}|${START}(?:${QUARTER})\\s?([1-4])${END}`, 'iu');

/** "spring (2026-02-01 – 2026-06-30)" at the end of a text. */
export const NAMED_RANGE =
  /(?<![\p{L}\p{M}\p{N}_-])([\p{L}_][\p{L}\p{M}\p{N}_-]{0,60}) \((\d{4}-\d{2}-\d{2}) [–-] (\d{4}-\d{2}-\d{2})\)$/u;

/** Longer texts than this are no headings. */
const LONGEST = 300;

/**
 * The cycle that a heading or a cell names, in any of the languages. The fiscal year counts as the year of its number.
 * @param year what a quarter without a year belongs to, where something around it says so
 */
export function cycleIn(text: string, year?: string): FoundCycle | undefined {
  if (text.length > LONGEST) return undefined;
  for (const [pattern, nameOf] of PATTERNS) {
    const found = pattern.exec(text);
    const cycle = found && nameOf(found);
    if (found && cycle) return cut(text, found, cycle);
  }
  const part = year && PART_ALONE.exec(text);
  const cycle = part && name(year, part[1] ?? 'Q', part[2] ?? part[3]!);
  return part && cycle ? cut(text, part, cycle) : undefined;
}

/** The year a text names, where it names no shorter time. */
export function yearIn(text: string): FoundCycle | undefined {
  if (text.length > LONGEST) return undefined;
  const found = YEAR_ALONE.exec(text);
  // "2026-2028" are several years, and "T2 2026" is a part of one that nothing here knows.
  if (found && SEVERAL_YEARS.test(text)) return undefined;
  const cycle = found && name(found[1] ?? found[2], '', '');
  return found && cycle ? cut(text, found, cycle) : undefined;
}

function cut(text: string, found: RegExpExecArray, cycle: string): FoundCycle {
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { name: cycle, said: found[0].trim(), rest: rest.trim() };
}

function name(year: string | undefined, letter: string, part: string): string | undefined {
  if (!year) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  const cycle = parseCycle(part === '' ? full : `${full}-${letter}${part}`);
  return cycle.ok ? cycle.value.name : undefined;
}

function number(word: string): string {
  const small = word.toLowerCase();
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(small);
  if (roman >= 0) return String(roman + 1);
  for (const words of ORDINALS) {
    const at = words.indexOf(small);
    if (at >= 0) return String(at + 1);
  }
  if (/^(?:pierwsze|первое)$/.test(small)) return '1';
  if (/^(?:drugie|второе)$/.test(small)) return '2';
  if (/^(?:третье)$/.test(small)) return '3';
  return /\d/.exec(word)?.[0] ?? word;
}

function month(year: string, word: string): string | undefined {
  const small = word.toLowerCase();
  const at = LANGUAGES.map(({ months }) => months.indexOf(small)).find((index) => index >= 0);
  return at === undefined ? undefined : name(year, '', String(at + 1).padStart(2, '0'));
}
