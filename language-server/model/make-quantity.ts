import { isCurrencyCode } from './currencies.ts';
import { decimal, parseDecimal, toNumber } from './decimal.ts';
import type { Dimension, Quantity, Result } from './quantity.ts';
import { failed, ok } from './result.ts';
import type { DurationUnit, UnitMeaning } from './unit-words.ts';

/**
 * A quantity whose parts fit each other. Fails on a number that is not finite, a currency or a length of time that is
 * not known, and a ratio without an upper end above zero.
 */
export function makeQuantity(
  value: number,
  dimension: Dimension = 'count',
  unit = '',
  outOf?: number,
): Result<Quantity> {
  if (!Number.isFinite(value)) return failed('the value is not a number');
  if (dimension === 'money' && !isCurrencyCode(unit)) return failed(`“${unit}” is not a currency code`);
  if (dimension === 'duration' && !isDurationUnit(unit)) return failed(`“${unit}” is not a unit of time`);
  if (dimension !== 'ratio') return ok({ value, dimension, unit: FIXED_UNITS[dimension] ?? unit });
  if (outOf === undefined || !Number.isFinite(outOf) || outOf <= 0)
    return failed('a score needs an upper end above zero, as in 4.5/5');
  return ok({ value, dimension, unit, outOf });
}

/**
 * The quantity that a number and the unit words beside it mean: factors multiply exactly, `2.5`, 万 and 元 give 25,000
 * CNY.
 *
 * @param number digits as `parseDecimal` reads them, without grouping
 * @param meanings of the words beside the number, in any order; at most one with a dimension
 * @param counted what is counted, where no word says a dimension: `MQLs`, or '' for a bare number
 */
export function quantityFrom(
  number: string,
  meanings: readonly UnitMeaning[] = [],
  counted = '',
): Result<Quantity> {
  const parsed = parseDecimal(number);
  if (!parsed.ok) return parsed;
  const value = multiplied(parsed.value, meanings);
  if (!value.ok) return value;
  const [first, second] = meanings.filter((meaning) => meaning.dimension !== undefined);
  if (first && second && !(first.dimension === second.dimension && first.unit === second.unit))
    return failed('two units stand beside one number');
  return first?.dimension
    ? makeQuantity(value.value, first.dimension, first.unit)
    : makeQuantity(value.value, 'count', counted);
}

function multiplied(value: number, meanings: readonly UnitMeaning[]): Result<number> {
  const factors = meanings.flatMap(({ factor }) => factor ?? []);
  if (factors.length === 0) return ok(value);
  const factor = factors.reduce((product, one) => product.times(one), decimal(1));
  return toNumber(decimal(value).times(factor));
}

const FIXED_UNITS: Partial<Record<Dimension, string>> = {
  percent: '%',
  points: 'pp',
  rank: '',
  multiple: '',
};

const DURATION_UNITS: ReadonlySet<string> = new Set<DurationUnit>([
  'millisecond',
  'second',
  'minute',
  'hour',
  'working-day',
  'day',
  'week',
  'month',
  'quarter',
  'year',
]);

/** True for the units that a duration can have. */
export function isDurationUnit(unit: string): unit is DurationUnit {
  return DURATION_UNITS.has(unit);
}
