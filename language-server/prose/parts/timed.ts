import { hitAt, type Scan, word } from '../scan/scan.ts';
import type { Found } from './quantities.ts';

/** Words that can name the time of an earlier figure. */
const TIMES = ['quarterName', 'halfName', 'month', 'last', 'period', 'fiscal', 'timeWord'] as const;

/** "92 % (2025: 86 %)", "NPS 45 (Q1: 31)": a time in brackets before a second figure of its kind says what it was then. */
export function isTimedStart(scan: Scan, found: Found): boolean {
  const colon = found.first - 1;
  if (colon < 2 || !/^[:=-]$/.test(word(scan, colon))) return false;
  let at = colon - 1;
  let isTimed = false;
  for (; at > colon - 6 && at >= 0; at--) {
    const sign = word(scan, at);
    if (sign === '(' || sign === '[') return isTimed;
    const year = scan.tokens[at]!.number;
    const isYear = year?.bare === true && year.value >= 1990 && year.value <= 2100;
    if (!isYear && !TIMES.some((group) => hitAt(scan, at, group))) return false;
    isTimed = true;
  }
  return false;
}

/** True for a time that only dates the figure behind it, as in "(2025: 86 %)": no deadline. */
export function datesFigure(scan: Scan, first: number, next: number): boolean {
  const opens = word(scan, first - 1) === '(' || word(scan, first - 1) === '[';
  const figure = scan.tokens[next + 1]?.number !== undefined || hitAt(scan, next + 1, 'money') !== undefined;
  return opens && /^[:=-]$/.test(word(scan, next)) && figure;
}
