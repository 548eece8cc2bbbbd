import type { Deadline, ReadingContext } from '../reading.ts';
import { type Hit, hitAt, hitBefore, innerHit, type Scan, span, word } from '../scan/scan.ts';
import { resolve } from './deadline-date.ts';
import type { Marks } from './marks.ts';
import { datesFigure } from './timed.ts';

/** The pieces of a deadline in any order, as far as they were named. */
export interface TimeParts {
  by?: boolean;
  /** "before": up to the beginning of what follows. */
  before?: boolean;
  during?: boolean;
  within?: boolean;
  edge?: 'start' | 'middle' | 'end';
  which?: 'this' | 'next' | 'last';
  period?: 'year' | 'half' | 'quarter' | 'month' | 'week' | 'cycle';
  /** 1–4, 1–2, 1–12. */
  quarter?: number;
  half?: number;
  month?: number;
  day?: number;
  year?: number;
  fiscal?: boolean;
  iso?: string;
  /** "within six months": the length and its unit. */
  length?: { readonly value: number; readonly unit: string };
}

interface Cluster {
  readonly first: number;
  readonly next: number;
  readonly parts: TimeParts;
}

/**
 * Reads the deadline and marks the words of every date and period in the text.
 *
 * Languages put the pieces in different orders ("by the end of March", "3月底前", "do końca marca"), so pieces that stand
 * side by side are gathered first and understood together.
 */
export function readDeadline(scan: Scan, marks: Marks, context: ReadingContext): Deadline | undefined {
  let found: Cluster | undefined;
  for (let i = 0; i < scan.tokens.length; ) {
    const cluster = clusterAt(scan, marks, i);
    if (cluster === undefined) {
      i++;
      continue;
    }
    marks.set(cluster.first, cluster.next, 'deadline');
    const isAim = cluster.parts.which !== 'last' && !datesFigure(scan, cluster.first, cluster.next);
    if (isAim && (found === undefined || binds(cluster.parts) > binds(found.parts))) {
      found = cluster;
    }
    i = cluster.next;
  }
  if (found === undefined) return undefined;
  const place = span(scan, found.first, found.next);
  const date = resolve(found.parts, context);
  return date === undefined ? place : { ...place, date };
}

/** "by March" says more of a deadline than "in March", which says more than "March". */
function binds({ by, within, edge, during }: TimeParts): number {
  return by || within || edge === 'end' ? 2 : during ? 1 : 0;
}

const GLUE = new Set(['stop', 'filler']);

function clusterAt(scan: Scan, marks: Marks, at: number): Cluster | undefined {
  // Russian «100К»: a magnitude that could be a preposition.
  if (scan.tokens[at]!.glued && hitAt(scan, at, 'scale')) return undefined;
  const parts: TimeParts = {};
  let i = at;
  let next = at;
  while (i < scan.tokens.length && marks.free(i)) {
    const taken = take(scan, i, parts);
    if (taken > i) {
      i = taken;
      next = taken;
    } else if (next > at && scan.hits[i]!.some((hit) => GLUE.has(hit.group))) {
      i = Math.max(...scan.hits[i]!.filter((hit) => GLUE.has(hit.group)).map((hit) => hit.next));
    } else if (
      next > at &&
      /^[,.''’(-]$/.test(scan.folded.slice(scan.tokens[i]!.start, scan.tokens[i]!.end)) &&
      parts.month
    ) {
      i++;
    } else break;
  }
  return next > at && (isTime(parts) || (!scan.lexicon.spaced && parts.month))
    ? { first: at, next, parts }
    : undefined;
}

/** A bag of pieces that names a time; a bare "month" or a lone "by" does not. */
function isTime(p: TimeParts): boolean {
  // "Within a month" has no number and means one.
  if (p.within && !p.during && p.period && LONG.has(p.period)) p.length ??= { value: 1, unit: p.period };
  if (p.iso || p.quarter || p.half || p.length) return true;
  if (p.month) return Boolean(p.by || p.during || p.edge || p.day || p.year || p.which);
  if (p.period) return Boolean(p.edge || p.which || p.by || p.year || p.fiscal);
  return p.year !== undefined;
}

/** Names that may begin with digits: 4月, "1st quarter". */
const NUMBERED = new Set(['month', 'quarterName', 'halfName']);

/** Takes the piece that begins at a token; the token after it, or the same token where there is none. */
function take(scan: Scan, i: number, parts: TimeParts): number {
  const token = scan.tokens[i]!;
  const named = token.number && scan.hits[i]!.find((hit) => NUMBERED.has(hit.group));
  if (token.number !== undefined && named === undefined) return takeNumber(scan, i, parts);
  const counted = hitAt(scan, i, 'number') ?? hitAt(scan, i, 'fraction');
  if (counted !== undefined) {
    const value = counted.group === 'number' ? counted.value! : counted.value! / 100;
    const length = takeLength(scan, counted.next, value, parts);
    if (length !== undefined) return length;
  }
  let best: Hit | undefined;
  let set: (() => void) | undefined;
  for (const hit of scan.hits[i]!) {
    const action = piece(scan, hit, parts);
    if (action !== undefined && (best === undefined || hit.next > best.next)) {
      best = hit;
      set = action;
    }
  }
  const duration = parts.within ? innerHit(scan, i, 'duration') : undefined;
  if (
    parts.within &&
    duration &&
    (best === undefined || duration.next > best.next) &&
    LONG.has(duration.unit!)
  ) {
    parts.length = { value: duration.value ?? 1, unit: duration.unit! };
    return duration.next;
  }
  if (best === undefined || set === undefined) return i;
  set();
  return best.next;
}

function piece(scan: Scan, hit: Hit, p: TimeParts): (() => void) | undefined {
  switch (hit.group) {
    case 'timeBefore':
      return () => {
        p.by = true;
        p.before = true;
      };
    case 'timeBy':
      return () => {
        p.by = true;
      };
    case 'during':
      return () => {
        p.during = true;
        if (hitAt(scan, hit.first, 'within')) p.within = true;
      };
    case 'within':
      return () => {
        p.within = true;
        if (hitAt(scan, hit.first, 'during')) p.during = true;
      };
    case 'timeEnd':
      return () => {
        p.edge = 'end';
      };
    case 'timeMiddle':
      return () => {
        p.edge = 'middle';
      };
    case 'timeStart':
      return () => {
        p.edge = 'start';
      };
    case 'this':
      return () => {
        p.which = 'this';
      };
    case 'next':
      return () => {
        p.which = 'next';
      };
    case 'last':
      return () => {
        p.which = 'last';
      };
    case 'fiscal':
      return () => {
        p.fiscal = true;
      };
    case 'quarterName':
      return () => {
        p.quarter = hit.value!;
      };
    case 'halfName':
      return () => {
        p.half = hit.value!;
      };
    case 'month':
      return () => {
        p.month = hit.value!;
      };
    case 'period':
      return () => {
        p.period = hit.unit as NonNullable<TimeParts['period']>;
      };
    case 'timeWord':
      return () => {
        p.period = hit.unit as NonNullable<TimeParts['period']>;
        p.edge = 'end';
        p.which ??= 'this';
      };
    default:
      return undefined;
  }
}

/** A number is part of a time as a day, a year, an ISO date, or the length of a "within". */
function takeNumber(scan: Scan, i: number, p: TimeParts): number {
  const { number } = scan.tokens[i]!;
  if (number!.shape === 'date') {
    p.iso = number!.iso!;
    return i + 1;
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
  const mark = hitAt(scan, i + 1, 'yearMark');
  if (mark && value >= 20 && value <= 60 && namesPart(scan, mark.next)) {
    p.year = 2000 + value;
    return mark.next;
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

/** "Senast 31/3", 6/30前, 9.30前: day and month behind "by" or before "before". Without spaces the month comes first. */
function shortDate(scan: Scan, i: number, p: TimeParts): { month: number; day: number } | undefined {
  const { spaced } = scan.lexicon;
  // "Na 1/3" is a third, and "do 4/5" a score where the word also marks a target.
  const isShare = scan.tokens[i]!.number!.shape === 'ratio' && hitBefore(scan, i, 'to') !== undefined;
  if (isShare || hitAt(scan, i, 'fraction')) return undefined;
  const bound = p.by || (['timeBefore', 'timeBy'] as const).some((group) => hitAt(scan, i + 1, group));
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
function takeLength(scan: Scan, at: number, value: number, p: TimeParts): number | undefined {
  const unit = hitAt(scan, hitAt(scan, at, 'measure')?.next ?? at, 'duration');
  if (unit === undefined || !LONG.has(unit.unit!)) return undefined;
  const after = hitAt(scan, unit.next, 'within');
  if (!p.within && !p.during && after === undefined) return undefined;
  // "Down to 2 weeks", 缩短至2周内: a length that is aimed at is no time to be done by.
  const isAimed = (['to', 'by', 'bound'] as const).some((group) => hitBefore(scan, at - 1, group));
  if (isAimed && !hitBefore(scan, at - 1, 'within')) return undefined;
  p.length = { value, unit: unit.unit! };
  return after?.next ?? unit.next;
}

/** "within 14 days" bounds a process; from a week on it is a time to be done by. */
const LONG = new Set(['week', 'month', 'quarter', 'year']);

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
