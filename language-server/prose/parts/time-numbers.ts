import { hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import { boundsEach } from './process-time.ts';
import type { TimeParts } from './time-parts.ts';

/** A number is part of a time as a day, a year, an ISO date, or the length of a "within". */
export function takeNumber(scan: Scan, i: number, p: TimeParts): number {
  const { number } = scan.tokens[i]!;
  if (number!.shape === 'date') {
    p.iso = number!.iso!;
    // "30.09.2026 r.".
    return hitAt(scan, i + 1, 'yearMark')?.next ?? i + 1;
  }
  const short = shortDate(scan, i, p);
  if (short) {
    p.month = short.month;
    p.day = short.day;
    return i + 1;
  }
  if (!number!.bare || number!.shape === 'ratio') return i;
  const { value } = number!;
  if (value >= 1800 && value <= 2100 && isYear(scan, i, p)) {
    p.year = value;
    return hitAt(scan, i + 1, 'yearMark')?.next ?? i + 1;
  }
  // "Q4'25", "end of '26".
  if (value >= 20 && value <= 60 && word(scan, i - 1) === "'" && scan.tokens[i]!.glued) {
    p.year = 2000 + value;
    return i + 1;
  }
  const mark = hitAt(scan, i + 1, 'yearMark');
  if (mark && value >= 20 && value <= 60 && namesPart(scan, mark.next)) {
    p.year = 2000 + value;
    return mark.next;
  }
  if (isWeek(scan, i, p)) {
    p.week = value;
    return i + 1;
  }
  if (value >= 1 && value <= 31) {
    const ending = hitAt(scan, i + 1, 'ordinalEnding') ?? hitAt(scan, i + 1, 'dayMark');
    const after = ending?.next ?? i + 1;
    const monthAfter =
      hitAt(scan, after, 'month') ?? (hitAt(scan, after, 'stop') && hitAt(scan, after + 1, 'month'));
    if (p.day === undefined && ((p.month !== undefined && !hitAt(scan, after, 'percent')) || monthAfter)) {
      p.day = value;
      return after;
    }
    if (p.fiscal && p.year === undefined) {
      p.year = 2000 + value;
      return i + 1;
    }
  }
  return takeLength(scan, i + 1, value, p) ?? i;
}

/** "Senast vecka 12". */
function isWeek(scan: Scan, i: number, p: TimeParts): boolean {
  const { value } = scan.tokens[i]!.number!;
  const isNamed = p.by && p.period === 'week' && hitBefore(scan, i, 'period') !== undefined;
  return isNamed === true && scan.lexicon.data.time?.numberedWeeks === true && value >= 1 && value <= 53;
}

/** "Senast 31/3", 6/30前, 9.30前: day and month behind "by" or before "before". Without spaces the month comes first. */
function shortDate(scan: Scan, i: number, p: TimeParts): { month: number; day: number } | undefined {
  const { spaced } = scan.lexicon;
  // "Na 1/3" is a third, and "do 4/5" a score where the word also marks a target.
  const marker = hitBefore(scan, i, 'to') ?? hitBefore(scan, i, 'byAfterMove');
  const isShare = scan.tokens[i]!.number!.shape === 'ratio' && marker !== undefined;
  if (isShare || hitAt(scan, i, 'fraction')) return undefined;
  // "Rated 4/5 by staff".
  const isBehind = spaced ? (['timeBefore'] as const) : (['timeBefore', 'timeBy'] as const);
  const bound = p.by || isBehind.some((group) => hitAt(scan, i + 1, group));
  // With a decimal comma, 30.09 behind "by" is a day.
  const pointed = spaced && scan.lexicon.decimal === ',' && p.by ? DAY_POINT_MONTH : undefined;
  const written = word(scan, i);
  const found = bound && (pointed?.exec(written) ?? (spaced ? DAY_MONTH : MONTH_DAY).exec(written));
  if (!found) return undefined;
  const [a, b] = [Number(found[1]), Number(found[2])];
  const date = spaced ? { month: b, day: a } : { month: a, day: b };
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : undefined;
}

const DAY_MONTH = /^(\d{1,2})\/(\d{1,2})$/;
const DAY_POINT_MONTH = /^(\d{1,2})\.(0[1-9]|1[0-2])$/;
const MONTH_DAY = /^(\d{1,2})[/.](\d{1,2})$/;

/** 25年Q1: a short year needs a part of the year behind it. */
function namesPart(scan: Scan, at: number): boolean {
  return (['quarterName', 'halfName', 'month', 'timeEnd'] as const).some((group) => hitAt(scan, at, group));
}

/** "within six months", "in 6 weeks", 六个月内: the token after it. */
export function takeLength(scan: Scan, at: number, value: number, p: TimeParts): number | undefined {
  const unit = hitAt(scan, hitAt(scan, at, 'measure')?.next ?? at, 'duration');
  if (unit === undefined || !LONG.has(unit.unit!)) return undefined;
  const after = hitAt(scan, unit.next, 'within');
  if (!p.within && !p.during && after === undefined) return undefined;
  // "Down to 2 weeks", 缩短至2周内: a length that is aimed at is no time to be done by.
  const isAimed = (['from', 'to', 'by', 'bound'] as const).some((group) => hitBefore(scan, at - 1, group));
  if (isAimed && !hitBefore(scan, at - 1, 'within')) return undefined;
  if (boundsEach(scan, at - 1, unit)) return undefined;
  p.length = { value, unit: unit.unit! };
  return after?.next ?? unit.next;
}

/** "within 14 days" bounds a process; from a week on it is a time to be done by. */
export const LONG = new Set(['week', 'month', 'quarter', 'year']);

/** Four bare digits are a year unless a unit, a percent sign or a marker of a number stands beside them. */
function isYear(scan: Scan, i: number, p: TimeParts): boolean {
  if (hitAt(scan, i + 1, 'yearMark')) return true;
  const { value } = scan.tokens[i]!.number!;
  if (p.month || p.quarter || p.half || p.fiscal || p.edge || p.which || p.period) return true;
  if (hitBefore(scan, i, 'state')) return true;
  if (value < 2015 || value > 2060) return false;
  if (hitBefore(scan, i, 'from') && !hitAt(scan, i + 1, 'to')) return true;
  // Swedish "under 2026" is a time where no noun follows.
  const during = hitBefore(scan, i, 'during');
  if (during && scan.tokens[i + 1]?.type !== 'word' && !/^[%+]$/.test(word(scan, i + 1))) return true;
  const before = scan.hits[i - 1] ?? [];
  if (
    before.some((hit) => hit.next === i && ['from', 'to', 'bound', 'money', 'changeBy'].includes(hit.group))
  )
    return false;
  const after = scan.hits[i + 1] ?? [];
  return !after.some((hit) =>
    ['percent', 'scale', 'money', 'duration', 'points', 'times', 'measure'].includes(hit.group),
  );
}
