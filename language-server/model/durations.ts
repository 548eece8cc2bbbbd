import { type Decimal, decimal } from './decimal.ts';
import type { DurationUnit } from './unit-words.ts';

/** How long people work, for lengths of time that are counted in working days. */
export interface WorkingTime {
  /** Hours that a working day has. Default 8. */
  readonly hoursPerWorkingDay?: number;
  /** Working days that a week has, 1 to 7. Default 5. */
  readonly workingDaysPerWeek?: number;
  /** True where "2 days" means two days' work: a day is then a working day, and a week the working days in it. Default false. */
  readonly daysAreWorkingDays?: boolean;
}

/**
 * How many of the second unit one of the first is.
 *
 * Against hours and shorter units a working day is the hours that are worked in it; against days and longer units it is
 * its share of the week, 7/5 of a day: "within 5 working days" is within a week. A month is 30.4375 days and a year
 * 365.25, the averages of the Julian calendar, so that 12 months and 4 quarters are a year.
 */
export function durationFactor(from: DurationUnit, to: DurationUnit, time: WorkingTime = {}): Decimal {
  if (from === to) return decimal(1);
  return sizeOf(from, to, time).div(sizeOf(to, from, time));
}

const MS_PER_HOUR = 3_600_000;
const SHORT: Readonly<Partial<Record<DurationUnit, number>>> = {
  millisecond: 1,
  second: 1_000,
  minute: 60_000,
  hour: MS_PER_HOUR,
};
const DAYS: Readonly<Partial<Record<DurationUnit, number>>> = {
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

/** In milliseconds, beside another unit. */
function sizeOf(unit: DurationUnit, beside: DurationUnit, time: WorkingTime): Decimal {
  const short = SHORT[unit];
  if (short !== undefined) return decimal(short);
  const { hoursPerWorkingDay, workingDaysPerWeek } = settled(time);
  const workingDay = decimal(MS_PER_HOUR).times(hoursPerWorkingDay);
  const calendarDay = decimal(MS_PER_HOUR).times(24);
  if (unit === 'working-day')
    return time.daysAreWorkingDays || SHORT[beside] !== undefined
      ? workingDay
      : calendarDay.times(7).div(workingDaysPerWeek);
  const days = decimal(DAYS[unit] ?? 1);
  if (!time.daysAreWorkingDays) return calendarDay.times(days);
  return unit === 'day' ? workingDay : workingDay.times(days).times(workingDaysPerWeek).div(7);
}

/** Settings that make no sense count as not given. */
function settled(time: WorkingTime): { hoursPerWorkingDay: number; workingDaysPerWeek: number } {
  const { hoursPerWorkingDay: hours = 8, workingDaysPerWeek: days = 5 } = time;
  return {
    hoursPerWorkingDay: hours > 0 && hours <= 24 ? hours : 8,
    workingDaysPerWeek: days >= 1 && days <= 7 ? days : 5,
  };
}
