import fc from 'fast-check';
import type { Quantity } from '../../language-server/model/quantity.ts';
import { readQuantity } from '../../language-server/model/read-quantity.ts';
import { value } from './result.ts';

/** The quantity that a value of source means; the test fails where it means none. */
export function quantity(text: string): Quantity {
  return value(readQuantity(text));
}

/** A number with at most four decimals, as people write them. */
export function written(): fc.Arbitrary<number> {
  return fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((units) => units / 10_000);
}

export const DURATION_UNITS = [
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
] as const;

/** Any quantity that a file can hold. */
export function anyQuantity(): fc.Arbitrary<Quantity> {
  const unit = fc.oneof(
    fc.record({
      dimension: fc.constant('count' as const),
      unit: fc.constantFrom('', 'MQLs', 'new-customers', '用户'),
    }),
    fc.record({
      dimension: fc.constant('money' as const),
      unit: fc.constantFrom('USD', 'EUR', 'SEK', 'PLN', 'JPY'),
    }),
    fc.record({ dimension: fc.constant('percent' as const), unit: fc.constant('%') }),
    fc.record({ dimension: fc.constant('points' as const), unit: fc.constant('pp') }),
    fc.record({ dimension: fc.constant('duration' as const), unit: fc.constantFrom(...DURATION_UNITS) }),
    fc.record({
      dimension: fc.constant('ratio' as const),
      unit: fc.constantFrom('', 'stars'),
      outOf: fc.constantFrom(5, 10),
    }),
    fc.record({ dimension: fc.constant('multiple' as const), unit: fc.constant('') }),
  );
  return fc.tuple(written(), unit).map(([value, unit]) => ({ value, ...unit }));
}
