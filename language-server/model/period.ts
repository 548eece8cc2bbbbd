import { addDays, daysBetween, type IsoDate, parseIsoDate } from './dates.ts';
import type { Result } from './quantity.ts';
import { failed, ok } from './result.ts';

/** A stretch of days, first and last both within it. `start` is never after `end`. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The period between two days as they were written. Fails where one is no date, or the last is before the first. */
export function makePeriod(start: string, end: string): Result<Period> {
  const first = parseIsoDate(start);
  if (!first.ok) return first;
  const last = parseIsoDate(end);
  if (!last.ok) return last;
  if (last.value < first.value) return failed(`it ends on ${end}, before it starts on ${start}`);
  return ok({ start, end });
}

/** True where every day of the inner period is in the outer one. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the day is one of the period's. */
export function containsDate(period: Period, date: IsoDate): boolean {
  return period.start <= date && date <= period.end;
}

/** The days that two periods share; undefined where they share none. */
export function overlap(a: Period, b: Period): Period | undefined {
  if (a.end < b.start || b.end < a.start) return undefined;
  return { start: nearestDate(b, a.start), end: nearestDate(b, a.end) };
}

/** Number of days, both ends counted: 1 for a single day, 90 for a first quarter. */
export function lengthInDays(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}

/**
 * How much of the period is over when the day is: 0 before its first day, 1 from its last day on, between them the
 * share of its days that have passed, the day itself included.
 */
export function elapsedShare(period: Period, date: IsoDate): number {
  if (date < period.start) return 0;
  if (date >= period.end) return 1;
  return (daysBetween(period.start, date) + 1) / lengthInDays(period);
}

/** Days after the given one until the period ends: 0 on its last day and after. */
export function daysLeft(period: Period, date: IsoDate): number {
  return date >= period.end ? 0 : daysBetween(date, period.end);
}

/** The middle day; of an even number of days the earlier of the two. */
export function middleOf(period: Period): IsoDate {
  const middle = addDays(period.start, Math.floor((lengthInDays(period) - 1) / 2));
  return middle.ok ? middle.value : period.start;
}

/** The day itself where it is in the period, else the nearer end. */
export function nearestDate(period: Period, date: IsoDate): IsoDate {
  if (date < period.start) return period.start;
  return date > period.end ? period.end : date;
}
