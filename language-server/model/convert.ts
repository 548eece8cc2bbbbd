import { isSameCountUnit } from './count-unit.ts';
import { decimal, toNumber } from './decimal.ts';
import { durationFactor, type WorkingTime } from './durations.ts';
import { isDurationUnit } from './make-quantity.ts';
import type { Quantity, Result } from './quantity.ts';
import { failed, ok } from './result.ts';
import { unitName } from './unit-name.ts';

/** What a quantity is measured in. */
export type Measure = Pick<Quantity, 'dimension' | 'unit' | 'outOf'>;

/** True for a number without a unit. Beside a quantity with one it is read in that one's unit. */
export function isBare({ dimension, unit }: Measure): boolean {
  return dimension === 'count' && unit === '';
}

/**
 * The same quantity in another measure.
 *
 * Lengths of time convert; counts of the same thing and scores on the same scale are the same as they are. A bare number
 * takes the measure as its own (`24` beside `30 MQLs` is 24 MQLs, beside `30 %` it is 24 %), and a bare measure asks for
 * nothing. Everything else fails with the reason: money of two currencies, whose rates change; a percentage and a score,
 * which leaves open where its scale begins; percentages and percentage points; counts of different things.
 */
export function convert(quantity: Quantity, to: Measure, time: WorkingTime = {}): Result<Quantity> {
  if (!Number.isFinite(quantity.value)) return failed('the value is not a number');
  if (isBare(to)) return ok(quantity);
  if (isBare(quantity)) return ok(measured(quantity.value, to));
  if (quantity.dimension !== to.dimension) return failed(differently(quantity, to));
  if (quantity.dimension === 'duration') return convertDuration(quantity, to, time);
  if (quantity.dimension === 'ratio' && quantity.outOf !== to.outOf) return failed(differently(quantity, to));
  if (quantity.unit === to.unit || isBareRatio(quantity, to) || isSameThing(quantity, to))
    return ok(measured(quantity.value, to));
  if (quantity.dimension === 'money')
    return failed(`${quantity.unit} and ${to.unit} do not convert: their rate changes from day to day`);
  return failed(differently(quantity, to));
}

/** True where `convert` succeeds. */
export function converts(quantity: Quantity, to: Measure): boolean {
  return convert(quantity, to).ok;
}

/** A number in a measure. */
export function measured(value: number, { dimension, unit, outOf }: Measure): Quantity {
  return { value, dimension, unit, ...(outOf !== undefined && { outOf }) };
}

function convertDuration(quantity: Quantity, to: Measure, time: WorkingTime): Result<Quantity> {
  if (!isDurationUnit(quantity.unit) || !isDurationUnit(to.unit)) return failed(differently(quantity, to));
  const value = toNumber(decimal(quantity.value).times(durationFactor(quantity.unit, to.unit, time)));
  return value.ok ? ok(measured(value.value, to)) : value;
}

function isBareRatio(a: Measure, b: Measure): boolean {
  return a.dimension === 'ratio' && (a.unit === '' || b.unit === '');
}

function isSameThing(a: Measure, b: Measure): boolean {
  return (a.dimension === 'count' || a.dimension === 'ratio') && isSameCountUnit(a.unit, b.unit);
}

function differently(a: Measure, b: Measure): string {
  return `${unitName(a)} and ${unitName(b)} do not convert`;
}
