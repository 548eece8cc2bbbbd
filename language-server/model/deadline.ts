import { type Cycle, cycleAt, type StandardKind, standardCycle } from './cycle.ts';
import {
  addDays,
  addMonths,
  dayOfWeek,
  type IsoDate,
  isoWeekOf,
  makeDate,
  parseIsoDate,
  yearAndMonth,
} from './dates.ts';
import { type FiscalCalendar, fiscalYearOf } from './fiscal-year.ts';
import { contains, makePeriod, middleOf, nearestDate, type Period } from './period.ts';
import type { Result } from './quantity.ts';
import { failed, ok } from './result.ts';

/** A day of the calendar, the year left out where it was not said: "31 March". */
export interface DayWords {
  readonly kind: 'day';
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  readonly year?: number;
}

/**
 * A day at the edge of a period: "by Q3", "end of March", "before the end of the quarter", "mid next year".
 *
 * With `number` it is a certain one of its year (Q3, month 3 for March, week 5, H2); with `offset` the one so many after
 * the one that is meant (0 "this quarter", 1 "next quarter", -1 "last quarter"). `cycle` is the objective's own.
 */
export interface PeriodWords {
  readonly kind: 'period';
  readonly unit: StandardKind | 'cycle';
  readonly number?: number;
  /** The year said; of a fiscal year its name. */
  readonly year?: number;
  /** Instead of a year: "Q1 next year" is 1. */
  readonly yearOffset?: number;
  readonly offset?: number;
  /** Default `end`: who says "by Q3" has until it is over. */
  readonly edge?: 'start' | 'middle' | 'end';
  /** True for "before": the day ahead of a start. The end of something is not over before its last day, so it stays. */
  readonly before?: boolean;
}

/** A length of time: "within six months", "in ten days". */
export interface WithinWords {
  readonly kind: 'within';
  /** Above 0; halves are fine ("a year and a half"). */
  readonly amount: number;
  readonly unit: StandardKind | 'day' | 'working-day';
}

/** What a deadline's words say, before it is known which day they mean. */
export type DeadlineWords = DayWords | PeriodWords | WithinWords;

/** What words like "this quarter" are relative to. */
export interface DeadlineContext extends FiscalCalendar {
  /** The objective's cycle. */
  readonly cycle?: Period;
  readonly today?: IsoDate;
}

/**
 * The last day that the words leave.
 *
 * Deadlines lie ahead: without a year, "31 March" and "Q3" are the first that are not over when the cycle begins (today,
 * where there is no cycle). "This quarter" is the one that holds the whole cycle, or in a longer cycle the one that today
 * is in. "Within six months" counts from the first day of the cycle, so that the date stands still as weeks go by; only
 * without a cycle it counts from today. Fails, with what is missing, where the day cannot be told.
 */
export function deadlineDate(words: DeadlineWords, context: DeadlineContext): Result<IsoDate> {
  const cycle = context.cycle ? makePeriod(context.cycle.start, context.cycle.end) : undefined;
  if (cycle?.ok === false) return cycle;
  const today = context.today === undefined ? undefined : parseIsoDate(context.today);
  if (today?.ok === false) return today;
  if (words.kind === 'day') return dayDate(words, context);
  if (words.kind === 'within') return withinDate(words, context);
  const period = meantPeriod(words, context);
  return period.ok ? edgeDate(period.value, words) : period;
}

function dayDate(words: DayWords, context: DeadlineContext): Result<IsoDate> {
  if (words.year !== undefined) return makeDate(words.year, words.month, words.day);
  const from = earliest(context);
  if (!from.ok) return from;
  const { year } = yearAndMonth(from.value);
  const soon = makeDate(year, words.month, words.day);
  return soon.ok && soon.value < from.value ? makeDate(year + 1, words.month, words.day) : soon;
}

function meantPeriod(words: PeriodWords, context: DeadlineContext): Result<Period> {
  const { unit, number } = words;
  if (unit === 'cycle') return context.cycle ? ok(context.cycle) : failed('the objective has no cycle');
  if (number === undefined && words.year === undefined)
    return relativePeriod(
      unit,
      (words.offset ?? 0) + (unit === 'year' ? (words.yearOffset ?? 0) : 0),
      context,
    );
  if (words.year !== undefined) return standardCycle(unit, words.year, number ?? 1, context);
  const from = earliest(context);
  if (!from.ok) return from;
  const year = yearOf(unit, from.value, context);
  if (words.yearOffset !== undefined)
    return standardCycle(unit, year + words.yearOffset, number ?? 1, context);
  const soon = standardCycle(unit, year, number ?? 1, context);
  return soon.ok && soon.value.end < from.value ? standardCycle(unit, year + 1, number ?? 1, context) : soon;
}

function relativePeriod(unit: StandardKind, offset: number, context: DeadlineContext): Result<Period> {
  const current = currentPeriod(unit, context);
  if (!current.ok || offset === 0) return current;
  const day =
    unit === 'week'
      ? addDays(current.value.start, offset * 7)
      : addMonths(current.value.start, offset * MONTHS[unit]);
  return day.ok ? cycleAt(unit, day.value, context) : day;
}

function currentPeriod(unit: StandardKind, context: DeadlineContext): Result<Cycle> {
  const { cycle, today } = context;
  if (cycle) {
    const around = cycleAt(unit, cycle.start, context);
    if (!around.ok || contains(around.value, cycle)) return around;
    return today
      ? cycleAt(unit, nearestDate(cycle, today), context)
      : failed(`which ${unit} of the cycle is meant depends on the day`);
  }
  return today
    ? cycleAt(unit, today, context)
    : failed(`which ${unit} is meant depends on the objective's cycle`);
}

function edgeDate(period: Period, { edge = 'end', before }: PeriodWords): Result<IsoDate> {
  if (edge === 'end') return ok(period.end);
  if (edge === 'middle') return ok(middleOf(period));
  return before ? addDays(period.start, -1) : ok(period.start);
}

function withinDate({ amount, unit }: WithinWords, { cycle, today }: DeadlineContext): Result<IsoDate> {
  if (!(Number.isFinite(amount) && amount > 0)) return failed('a length of time is more than nothing');
  const from = cycle?.start ?? today;
  if (!from) return failed('it counts from the start of a cycle, and the objective has none');
  const isDays = unit === 'day' || unit === 'week' || unit === 'working-day';
  // The cycle's first day is one of the days that are counted, today is not.
  const dayBefore = cycle ? addDays(from, -1) : ok(from);
  if (isDays) return dayBefore.ok ? addCountedDays(dayBefore.value, amount, unit) : dayBefore;
  const until = addPartMonths(from, amount * MONTHS[unit]);
  return cycle && until.ok ? addDays(until.value, -1) : until;
}

function addCountedDays(
  from: IsoDate,
  amount: number,
  unit: 'day' | 'week' | 'working-day',
): Result<IsoDate> {
  if (unit === 'working-day') return addWorkingDays(from, Math.round(amount));
  return addDays(from, Math.round(unit === 'week' ? amount * 7 : amount));
}

function addPartMonths(from: IsoDate, months: number): Result<IsoDate> {
  const whole = addMonths(from, Math.floor(months));
  return whole.ok ? addDays(whole.value, Math.round((months % 1) * DAYS_OF_A_MONTH)) : whole;
}

/** Monday to Friday; five of them are a week. */
function addWorkingDays(from: IsoDate, days: number): Result<IsoDate> {
  const weekday = Math.min(dayOfWeek(from), 5);
  const rest = days % 5;
  const overWeekend = weekday + rest > 5 ? 2 : 0;
  const backToFriday = dayOfWeek(from) - weekday;
  return addDays(from, Math.floor(days / 5) * 7 + rest + overWeekend - backToFriday);
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const DAYS_OF_A_MONTH = 30;

function earliest({ cycle, today }: DeadlineContext): Result<IsoDate> {
  const from = cycle?.start ?? today;
  return from ? ok(from) : failed('the year is not said, and the objective has no cycle to tell it');
}

function yearOf(unit: StandardKind, date: IsoDate, calendar: FiscalCalendar): number {
  if (unit === 'week') return isoWeekOf(date).year;
  return unit === 'month' ? yearAndMonth(date).year : fiscalYearOf(date, calendar).year;
}
