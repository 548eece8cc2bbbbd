import { asShare } from '../arithmetic.ts';
import { type IsoDate, parseIsoDate } from '../dates.ts';
import type { CheckInLine, KpiReading } from '../file.ts';
import type { Quantity } from '../quantity.ts';

/** What was said about a key result on one day, by a check-in or by the KPI that it tracks. */
export interface Measurement {
  readonly date: IsoDate;
  readonly quantity?: Quantity;
  readonly answer?: 'yes' | 'no';
  /** The milestone that was reached, or a remark. */
  readonly text?: string;
  /** 0 to 1: how sure its people are to reach the target. */
  readonly confidence?: number;
  /** Name of the one who checked in. */
  readonly author?: string;
}

/**
 * A check-in's line as a measurement. A confidence that is no share from 0 to 1 is left out.
 * @param date of the check-in
 */
export function fromCheckIn(line: CheckInLine, date: IsoDate, author?: string): Measurement {
  const share = line.confidence?.quantity && asShare(line.confidence.quantity);
  const confidence = share?.ok && share.value >= 0 && share.value <= 1 ? share.value : undefined;
  return {
    date,
    ...(line.value?.quantity && { quantity: line.value.quantity }),
    ...(line.answer && { answer: line.answer.value }),
    ...(line.text && { text: line.text.value }),
    ...(confidence !== undefined && { confidence }),
    ...(author !== undefined && { author }),
  };
}

/** A KPI's readings as measurements; those without a date or a value are left out. */
export function fromKpi(readings: readonly KpiReading[]): Measurement[] {
  return readings.flatMap(({ date, value }) =>
    date.iso && value.quantity ? [{ date: date.iso, quantity: value.quantity }] : [],
  );
}

/**
 * By date, what is in the future left out. Of one day's measurements the one that was written last stands last: it is
 * the one that counts.
 */
export function upTo(measurements: readonly Measurement[], today: IsoDate): Measurement[] {
  const known = measurements.filter(({ date }) => date <= today && parseIsoDate(date).ok);
  // Most were written down in the order of their days.
  const inOrder = known.every(({ date }, i) => i === 0 || known[i - 1]!.date <= date);
  return inOrder ? known : known.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** One measurement a day: the last of each. Expects them in the order of `upTo`. */
export function lastOfEachDay<T extends { readonly date: IsoDate }>(inOrder: readonly T[]): T[] {
  return inOrder.filter(({ date }, i) => inOrder[i + 1]?.date !== date);
}
