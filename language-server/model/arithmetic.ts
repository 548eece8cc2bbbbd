import { convert, isBare, type Measure, measured } from './convert.ts';
import { type Decimal, decimal, divide, toNumber } from './decimal.ts';
import type { WorkingTime } from './durations.ts';
import type { Quantity, Result } from './quantity.ts';
import { failed, ok } from './result.ts';

/**
 * The sum, exact, in the first one's measure. Percentage points added to a percentage give a percentage.
 * Fails, with the reason, where the two do not convert, and for places in a ranking.
 */
export function add(a: Quantity, b: Quantity, time: WorkingTime = {}): Result<Quantity> {
  if (a.dimension === 'points' && b.dimension === 'percent') return add(b, a, time);
  return combine(a, asChangeOf(a, b), time, SUM);
}

/** The sum of a list in the measure of the first with a unit. Fails for an empty one, and as `add` does. */
export function sum(quantities: readonly Quantity[], time: WorkingTime = {}): Result<Quantity> {
  const [first, ...rest] = quantities;
  if (!first) return failed('there is nothing to add up');
  return rest.reduce<Result<Quantity>>(
    (total, next) => (total.ok ? add(total.value, next, time) : total),
    ok(first),
  );
}

/**
 * The difference, exact, in the first one's measure; between two percentages it is percentage points.
 * Fails, with the reason, where the two do not convert, and for places in a ranking.
 */
export function subtract(a: Quantity, b: Quantity, time: WorkingTime = {}): Result<Quantity> {
  const difference = combine(a, asChangeOf(a, b), time, DIFFERENCE);
  if (!difference.ok || difference.value.dimension !== 'percent' || b.dimension === 'points')
    return difference;
  return ok(measured(difference.value.value, { dimension: 'points', unit: 'pp' }));
}

/** The quantity times a number: doubled is 2, lowered by a fifth 0.8. Fails where the number is not finite. */
export function scale(quantity: Quantity, factor: number): Result<Quantity> {
  if (!Number.isFinite(factor) || !Number.isFinite(quantity.value))
    return failed('there is no number to multiply');
  const value = toNumber(decimal(quantity.value).times(decimal(factor)));
  return value.ok ? ok({ ...quantity, value: value.value }) : value;
}

/** -1 where the first is less, 1 where it is more, 0 where they are equal. Fails where they do not convert. */
export function compare(a: Quantity, b: Quantity, time: WorkingTime = {}): Result<-1 | 0 | 1> {
  const values = valuesInOneMeasure([a, b], time);
  if (!values.ok) return values;
  // Doubles stand in the order of the decimals that they print as.
  const [one = 0, other = 0] = values.value;
  return ok(one < other ? -1 : one > other ? 1 : 0);
}

/**
 * How much of the way from one quantity to another is done: 0 at `from`, 1 at `to`, beyond them less than 0 and more
 * than 1; (at - from) / (to - from), whichever way it goes. Fails where the three do not convert, and where there is no
 * way because `from` equals `to`.
 */
export function shareOfWay(
  from: Quantity,
  to: Quantity,
  at: Quantity,
  time: WorkingTime = {},
): Result<number> {
  const values = valuesInOneMeasure([from, to, at], time);
  if (!values.ok) return values;
  const [start = 0, end = 0, now = 0] = values.value;
  if (start === end) return failed('it starts where it is to end');
  if (values.value.every(Number.isSafeInteger)) return divide(now - start, end - start);
  const first = decimal(start);
  return toNumber(decimal(now).minus(first).div(decimal(end).minus(first)));
}

/**
 * A share of a whole as a number, 0.6 for `60 %`, `6/10` and `0.6`: for confidence and for the share of the way that is
 * done. The one place where percentages, scores and bare numbers mean the same. Fails for anything else.
 */
export function asShare(quantity: Quantity): Result<number> {
  if (!Number.isFinite(quantity.value)) return failed('the value is not a number');
  if (quantity.dimension === 'percent') return divide(quantity.value, 100);
  if (quantity.dimension === 'ratio' && quantity.outOf) return divide(quantity.value, quantity.outOf);
  if (isBare(quantity)) return ok(quantity.value);
  return failed('a share is written as 0.6, 60% or 6/10');
}

interface Operation {
  readonly exact: (a: Decimal, b: Decimal) => Decimal;
  readonly whole: (a: number, b: number) => number;
}

const SUM: Operation = { exact: (a, b) => a.plus(b), whole: (a, b) => a + b };
const DIFFERENCE: Operation = { exact: (a, b) => a.minus(b), whole: (a, b) => a - b };

/** Whole numbers up to here have no more than 15 digits, nor do their sums. */
const WHOLE = 10 ** 14;

function combine(a: Quantity, b: Quantity, time: WorkingTime, operation: Operation): Result<Quantity> {
  const measure = isBare(a) ? b : a;
  if (measure.dimension === 'rank') return failed('places in a ranking cannot be added up');
  const values = valuesInOneMeasure([a, b], time);
  if (!values.ok) return values;
  const [one = 0, other = 0] = values.value;
  if (values.value.every((value) => Number.isInteger(value) && Math.abs(value) < WHOLE))
    return ok(measured(operation.whole(one, other), measure));
  const value = toNumber(operation.exact(decimal(one), decimal(other)));
  return value.ok ? ok(measured(value.value, measure)) : value;
}

/** Percentage points are what a percentage changes by. */
function asChangeOf(a: Quantity, b: Quantity): Quantity {
  return a.dimension === 'percent' && b.dimension === 'points' ? measured(b.value, a) : b;
}

/** The values in the measure of the first that has one. */
function valuesInOneMeasure(quantities: readonly Quantity[], time: WorkingTime): Result<number[]> {
  const measure: Measure | undefined = quantities.find((quantity) => !isBare(quantity)) ?? quantities[0];
  const values: number[] = [];
  for (const quantity of quantities) {
    const converted = measure ? convert(quantity, measure, time) : ok(quantity);
    if (!converted.ok) return converted;
    values.push(converted.value.value);
  }
  return ok(values);
}
