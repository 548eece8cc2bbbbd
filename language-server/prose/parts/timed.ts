import { hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import type { Found } from './quantities.ts';

/** Words that can name the time of an earlier figure. */
const TIMES = ['quarterName', 'halfName', 'month', 'last', 'period', 'fiscal', 'timeWord', 'from'] as const;

/** "92 % (2025: 86 %)", "NPS 45 (Q1: 31)": a time in brackets before a second figure of its kind says what it was then. */
export function isTimedStart(scan: Scan, found: Found): boolean {
  if (isPastInBrackets(scan, found) || isBehindYear(scan, found)) return true;
  const colon = found.first - 1;
  const isTold = colon >= 2 && tells(scan, colon);
  // 目标75分（2024年68分）: without spaces nothing need stand between.
  if (!isTold && scan.lexicon.spaced) return false;
  let at = isTold ? colon - 1 : colon;
  let isTimed = false;
  while (at > colon - 6 && at >= 0) {
    const sign = word(scan, at);
    if (sign === '(' || sign === '[') return isTimed;
    const year = scan.tokens[at]!.number;
    const isYear = year?.bare === true && year.value >= 1990 && year.value <= 2100;
    const time = TIMES.map((group) => hitBefore(scan, at + 1, group)).find((hit) => hit !== undefined);
    if (!isYear && time === undefined) return false;
    isTimed = true;
    at = (time?.first ?? at) - 1;
  }
  return false;
}

/** "91 % in 2024, 97 % in 2025": two figures, each with its year behind it. */
export function isEarlier(scan: Scan, left: Found, right: Found): boolean {
  const [before, after] = [yearBehind(scan, left), yearBehind(scan, right)];
  return before !== undefined && after !== undefined && before < after;
}

function yearBehind(scan: Scan, { next }: Found): number | undefined {
  const open = word(scan, next) === '(' ? next + 1 : (hitAt(scan, next, 'during')?.next ?? next);
  const year = open > next ? scan.tokens[open]?.number : undefined;
  return year?.bare && year.value >= 1990 && year.value <= 2100 ? year.value : undefined;
}

/** "Cost per order €4.10 (€5.20 in 2025)": the bracket holds a figure and its time, and no word such as "by". */
function isPastInBrackets(scan: Scan, { first, next }: Found): boolean {
  if (!/^[([]$/.test(word(scan, first - 1))) return false;
  for (let at = next; at < next + 5; at++) {
    if (/^[)\]]$/.test(word(scan, at))) return at > next;
    const year = scan.tokens[at]?.number;
    const isYear = year?.bare === true && year.value >= 1990 && year.value <= 2100;
    if (!isYear && !hitAt(scan, at, 'during') && !TIMES.some((group) => hitAt(scan, at, group))) return false;
  }
  return false;
}

/** "1.5M (w 2025 r. 0,9 mln)": a year of its own right before the figure in brackets. */
function isBehindYear(scan: Scan, { first }: Found): boolean {
  const mark = hitBefore(scan, first, 'yearMark')?.first ?? first;
  const year = scan.tokens[mark - 1]?.number;
  if (year?.bare !== true || year.value < 1990 || year.value > 2100) return false;
  const during = hitBefore(scan, mark - 1, 'during')?.first;
  return during !== undefined && /^[([]$/.test(word(scan, during - 1));
}

/** True for a time that only dates the figure behind it, as in "(2025: 86 %)": no deadline. */
export function datesFigure(scan: Scan, first: number, next: number): boolean {
  // "(utfall 2024: 68)".
  const begin = hitBefore(scan, first, 'from')?.first ?? first;
  const opens = /^[([]$/.test(word(scan, begin - 1));
  const figure = scan.tokens[next + 1]?.number !== undefined || hitAt(scan, next + 1, 'money') !== undefined;
  const follows = hitAt(scan, first, 'during') !== undefined && scan.tokens[next]?.type === 'number';
  return opens && ((tells(scan, next) && figure) || follows || isOfStart(scan, first, next));
}

/** "From 71 (2023) to 75 (2025)": the first of two figures with their times. */
function isOfStart(scan: Scan, first: number, next: number): boolean {
  if (!/^[)\]]$/.test(word(scan, next)) || !isFigureEnd(scan, first - 2)) return false;
  for (let i = next + 1; i < next + 4; i++) if (scan.tokens[i]?.number) return true;
  return false;
}

function isFigureEnd(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.number !== undefined || hitAt(scan, at, 'percent') !== undefined;
}

/** A colon, or a small word such as 为, between a time and its figure. */
function tells(scan: Scan, at: number): boolean {
  return /^[:=-]$/.test(word(scan, at)) || (!scan.lexicon.spaced && hitAt(scan, at, 'filler') !== undefined);
}
