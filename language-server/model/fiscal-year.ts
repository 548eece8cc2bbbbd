import { type IsoDate, yearAndMonth } from './dates.ts';
import type { Result } from './quantity.ts';
import { failed, ok } from './result.ts';

/** When an organisation's year begins, and what it is called. Years, halves and quarters follow it; months and weeks do not. */
export interface FiscalCalendar {
  /** First month of the fiscal year, 1 to 12. Default 1: the calendar year. */
  readonly fiscalYearStart?: number;
  /**
   * The calendar year that gives the fiscal year its name: the one in which it begins, or ends. Default `start`: with
   * the year beginning in April, 2026-Q1 is April to June 2026. With `end` that quarter is 2027-Q1.
   */
  readonly fiscalYearNamedFor?: 'start' | 'end';
}

/** The month in which a fiscal year begins. Fails where the calendar's first month is none. */
export function firstMonthOf(
  fiscalYear: number,
  calendar: FiscalCalendar,
): Result<{ readonly year: number; readonly month: number }> {
  const month = calendar.fiscalYearStart ?? 1;
  if (Number.isInteger(month) && month >= 1 && month <= 12)
    return ok({ year: fiscalYear - nameShift(calendar), month });
  return failed(`the fiscal year cannot start in month ${month}: months go from 1 to 12`);
}

/** The name of the fiscal year that a day is in, and the number of whole months since it began (0 to 11). */
export function fiscalYearOf(
  date: IsoDate,
  calendar: FiscalCalendar,
): { readonly year: number; readonly monthsIn: number } {
  const { year, month } = yearAndMonth(date);
  const monthsIn = (month - (calendar.fiscalYearStart ?? 1) + 12) % 12;
  const began = monthsIn < month ? year : year - 1;
  return { year: began + nameShift(calendar), monthsIn };
}

function nameShift({ fiscalYearStart = 1, fiscalYearNamedFor }: FiscalCalendar): 0 | 1 {
  return fiscalYearNamedFor === 'end' && fiscalYearStart !== 1 ? 1 : 0;
}
