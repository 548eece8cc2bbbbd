import { Temporal } from 'temporal-polyfill';
import type { Result } from './quantity.ts';
import { failed, ok } from './result.ts';

/** A day as `2026-03-31`: a string that `parseIsoDate` has accepted. Such strings sort by time. */
export type IsoDate = string;

/** Years that a plan can be for: dates outside are typing errors. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;
const MS_PER_DAY = 86_400_000;

/** The days of a plan are few, and each is read again and again. */
const days = new Map<string, Result<IsoDate>>();
const MOST_DAYS = 1000;

/** Reads a day written year first with two digits for month and day. Fails, with the reason, on what is no such day. */
export function parseIsoDate(text: string): Result<IsoDate> {
  const known = days.get(text);
  if (known) return known;
  const date = readIsoDate(text);
  if (date.ok) {
    if (days.size >= MOST_DAYS) days.clear();
    days.set(date.value, date);
  }
  return date;
}

function readIsoDate(text: string): Result<IsoDate> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) {
    const meant = meantDate(text);
    const advice = meant ? `write ${meant}` : 'write year, month and day, as in 2026-03-31';
    return failed(`“${text.slice(0, 40)}” is not a date: ${advice}`);
  }
  return makeDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * The day that a date in another common form means: `2026-3-5`, `31.03.2026`, `31/03/2026`. Undefined where it means
 * none, or two: `03/04/2026` is in March or in April.
 */
export function meantDate(text: string): IsoDate | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})[-./](\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const dayFirst = dateOf(yearLast[4], yearLast[3], yearLast[1]);
  // Nobody puts the month before the day with points between them.
  if (yearLast[2] === '.') return dayFirst;
  const monthFirst = dateOf(yearLast[4], yearLast[1], yearLast[3]);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

/** The day with these numbers (months from 1). Fails where the calendar has none, as for 30 February. */
export function makeDate(year: number, month: number, day: number): Result<IsoDate> {
  if (!(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR))
    return failed(`the year ${year} is not between ${FIRST_YEAR} and ${LAST_YEAR}`);
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) return failed(`there is no month ${month}`);
  const days = daysInMonth(year, month);
  if (Number.isInteger(day) && day >= 1 && day <= days)
    return ok(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  return failed(`there is no day ${day} in ${year}-${twoDigits(month)}, which ends on day ${days}`);
}

/** A month's first day. Months beyond 12 are those of the years that follow: 14 is the next year's February. */
export function startOfMonth(year: number, month: number): Result<IsoDate> {
  const within = monthWithin(year, month);
  return makeDate(within.year, within.month, 1);
}

/** A month's last day; months as for `startOfMonth`. */
export function endOfMonth(year: number, month: number): Result<IsoDate> {
  const within = monthWithin(year, month);
  return makeDate(within.year, within.month, daysInMonth(within.year, within.month));
}

/** The day so many days later (earlier where negative). Fails beyond the years that dates can have. */
export function addDays(date: IsoDate, days: number): Result<IsoDate> {
  return shift(date, 'days', days);
}

/** The same day so many months later, or the month's last day where it is shorter: 31 January gives 28 February. */
export function addMonths(date: IsoDate, months: number): Result<IsoDate> {
  return shift(date, 'months', months);
}

/** Days from one date to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  // Dates without a time are UTC, where every day has the same length.
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The ISO 8601 week that a day is in, and the year that the week belongs to. */
export function isoWeekOf(date: IsoDate): { readonly year: number; readonly number: number } {
  const { weekOfYear, yearOfWeek, year } = Temporal.PlainDate.from(date);
  return { year: yearOfWeek ?? year, number: weekOfYear ?? 1 };
}

/** Year and month (from 1) of a date. */
export function yearAndMonth(date: IsoDate): { readonly year: number; readonly month: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

function shift(date: IsoDate, unit: 'days' | 'months', amount: number): Result<IsoDate> {
  if (!Number.isInteger(amount) || Math.abs(amount) > 400_000)
    return failed(`${amount} is not a number of ${unit} that a date can be moved by`);
  const valid = parseIsoDate(date);
  if (!valid.ok) return valid;
  if (unit === 'days') return dayOf(Date.parse(date) + amount * MS_PER_DAY);
  const { year, month } = monthWithin(yearAndMonth(date).year, yearAndMonth(date).month + amount);
  return makeDate(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)));
}

/** @param time milliseconds, at the beginning of a day: dates without a time are UTC, where every day has the same length */
function dayOf(time: number): Result<IsoDate> {
  const day = new Date(time);
  return makeDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function dateOf(...parts: readonly (string | undefined)[]): IsoDate | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = makeDate(year, month, day);
  return date.ok ? date.value : undefined;
}

/** By the rule of the Gregorian calendar, as it is asked for with every date that is read. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function monthWithin(year: number, month: number): { readonly year: number; readonly month: number } {
  return { year: year + Math.floor((month - 1) / 12), month: ((((month - 1) % 12) + 12) % 12) + 1 };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
