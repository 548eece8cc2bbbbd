import { Temporal } from 'temporal-polyfill';

/** The days after which a quarter is too old to begin with. */
const STILL_NEW = 30;

/**
 * The quarter to begin with, and whether it has begun.
 * @param today ISO date
 */
export function defaultCycle(today: string): { readonly cycle: string; readonly begun: boolean } {
  const day = Temporal.PlainDate.from(today);
  const start = day.with({ month: Math.floor((day.month - 1) / 3) * 3 + 1, day: 1 });
  const begun = start.until(day, { largestUnit: 'day' }).days <= STILL_NEW;
  const first = begun ? start : start.add({ months: 3 });
  return { cycle: `${first.year}-Q${Math.ceil(first.month / 3)}`, begun };
}
