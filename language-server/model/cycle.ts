import {
  addDays,
  dayOfWeek,
  endOfMonth,
  type IsoDate,
  isoWeekOf,
  makeDate,
  parseIsoDate,
  startOfMonth,
  yearAndMonth,
} from './dates.ts';
import { type FiscalCalendar, firstMonthOf, fiscalYearOf } from './fiscal-year.ts';
import { contains, type Period } from './period.ts';
import type { Result } from './quantity.ts';
import { failed, ok } from './result.ts';

/** The cycles that exist by themselves, shortest first. */
export const STANDARD_KINDS = ['week', 'month', 'quarter', 'half', 'year'] as const;
export type StandardKind = (typeof STANDARD_KINDS)[number];

/** A built-in time frame by its name: `2026`, `2026-H1`, `2026-Q1`, `2026-03`, `2026-W05`. */
export interface Cycle extends Period {
  readonly name: string;
  readonly kind: StandardKind;
}

/**
 * The built-in cycle of a name; `2026-q1` and `2026-3` are understood too, the cycle's own name is the full form.
 * Weeks are those of ISO 8601. Fails, with the reason, on a name of another form and on a fifth quarter or a 13th month.
 */
export function parseCycle(name: string, calendar: FiscalCalendar = {}): Result<Cycle> {
  const parts = /^(\d{4})(?:-([HQW]?)(\d{1,2}))?$/i.exec(name);
  if (!parts) return failed(`“${name.slice(0, 40)}” is not a cycle: ${advice(name)}`);
  const year = Number(parts[1]);
  if (parts[3] === undefined) return standardCycle('year', year, 1, calendar);
  return standardCycle(
    KIND_OF_LETTER[parts[2]?.toUpperCase() ?? ''] ?? 'month',
    year,
    Number(parts[3]),
    calendar,
  );
}

/**
 * The built-in cycle with a number in its year, from 1: the third quarter of 2026. A year's own number is 1.
 * Fails where the year has none of that number.
 */
export function standardCycle(
  kind: StandardKind,
  year: number,
  number: number,
  calendar: FiscalCalendar = {},
): Result<Cycle> {
  if (!(Number.isInteger(number) && number >= 1 && number <= A_YEAR_HAS[kind]))
    return failed(`${year} has no ${kind} ${number}`);
  const period = kind === 'week' ? weekOf(year, number) : monthsOf(kind, year, number, calendar);
  return period.ok ? ok({ name: nameOf(kind, year, number), kind, ...period.value }) : period;
}

/** The built-in cycle of a kind that a day is in. Fails at the far ends of the years that dates can have. */
export function cycleAt(kind: StandardKind, date: IsoDate, calendar: FiscalCalendar = {}): Result<Cycle> {
  const day = parseIsoDate(date);
  if (!day.ok) return day;
  const { year, number } = positionOf(kind, day.value, calendar);
  return standardCycle(kind, year, number, calendar);
}

/** The cycle of the same kind right after. Fails at the far end of the years that dates can have. */
export function nextCycle(cycle: Cycle, calendar: FiscalCalendar = {}): Result<Cycle> {
  const day = addDays(cycle.end, 1);
  return day.ok ? cycleAt(cycle.kind, day.value, calendar) : day;
}

/** The built-in cycles that hold all of a period, shortest first; the first is the period itself where it is one. */
export function standardCyclesAround(period: Period, calendar: FiscalCalendar = {}): readonly Cycle[] {
  return STANDARD_KINDS.flatMap((kind) => {
    const cycle = cycleAt(kind, period.start, calendar);
    return cycle.ok && contains(cycle.value, period) ? [cycle.value] : [];
  });
}

/** The built-in cycle with exactly these days, where there is one. */
export function standardCycleOf(period: Period, calendar: FiscalCalendar = {}): Cycle | undefined {
  return standardCyclesAround(period, calendar).find(
    ({ start, end }) => start === period.start && end === period.end,
  );
}

const A_YEAR_HAS = { week: 53, month: 12, quarter: 4, half: 2, year: 1 } as const;
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const LETTERS = { week: 'W', month: '', quarter: 'Q', half: 'H' } as const;
const KIND_OF_LETTER: Readonly<Record<string, StandardKind>> = { W: 'week', Q: 'quarter', H: 'half' };

/** `Q1-2026`, `2026Q1` and `2026_q1` say what is meant. */
function advice(name: string): string {
  const yearLast = /^([HQW]\d{1,2})[-_ /]?(\d{4})$/i.exec(name);
  const yearFirst = /^(\d{4})[-_ /]?([HQW]\d{1,2})$/i.exec(name);
  const [year, part] = yearLast ? [yearLast[2], yearLast[1]] : [yearFirst?.[1], yearFirst?.[2]];
  return part ? `write ${year}-${part.toUpperCase()}` : '2026, 2026-H1, 2026-Q1, 2026-03 and 2026-W05 are';
}

function nameOf(kind: StandardKind, year: number, number: number): string {
  if (kind === 'year') return String(year);
  const width = kind === 'week' || kind === 'month' ? 2 : 1;
  return `${year}-${LETTERS[kind]}${String(number).padStart(width, '0')}`;
}

function monthsOf(
  kind: Exclude<StandardKind, 'week'>,
  year: number,
  number: number,
  calendar: FiscalCalendar,
): Result<Period> {
  const first = kind === 'month' ? ok({ year, month: 1 }) : firstMonthOf(year, calendar);
  if (!first.ok) return first;
  const month = first.value.month + (number - 1) * MONTHS[kind];
  const start = startOfMonth(first.value.year, month);
  const end = endOfMonth(first.value.year, month + MONTHS[kind] - 1);
  if (!start.ok) return start;
  return end.ok ? ok({ start: start.value, end: end.value }) : end;
}

/** The first week of a year is the one with 4 January (ISO 8601). */
function weekOf(year: number, week: number): Result<Period> {
  const fourth = makeDate(year, 1, 4);
  if (!fourth.ok) return fourth;
  const start = addDays(fourth.value, 1 - dayOfWeek(fourth.value) + (week - 1) * 7);
  if (!start.ok) return start;
  const end = addDays(start.value, 6);
  if (!end.ok) return end;
  return isoWeekOf(start.value).year === year
    ? ok({ start: start.value, end: end.value })
    : failed(`${year} has no week ${week}`);
}

function positionOf(
  kind: StandardKind,
  date: IsoDate,
  calendar: FiscalCalendar,
): { year: number; number: number } {
  if (kind === 'week') return isoWeekOf(date);
  if (kind === 'month') {
    const { year, month } = yearAndMonth(date);
    return { year, number: month };
  }
  const { year, monthsIn } = fiscalYearOf(date, calendar);
  return { year, number: Math.floor(monthsIn / MONTHS[kind]) + 1 };
}
