import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, divide, toNumber } from '../../language-server/model/decimal.ts';

const small = fc.integer({ min: -2000, max: 2000 });
const whole = fc.oneof(small, fc.maxSafeInteger(), fc.constantFrom(1, 3, 7, 2 ** 20, 5 ** 15, 10 ** 15));

test('whole numbers are divided as their decimals are', () => {
  fc.assert(
    fc.property(whole, whole.filter(Boolean), (a, b) => {
      expect(divide(a, b)).toEqual(toNumber(decimal(a).div(decimal(b))));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [1, 3, 0.333333333333333],
  [2, 3, 0.666666666666667],
  [1, 2 ** 20, 9.5367431640625e-7],
  [1_000_000_000_000_005, 10_000_000_000_000_000 - 9_999_999_999_999_990, 100_000_000_000_001],
  [0.3, 3, 0.1],
])('%d / %d', (a, b, quotient) => {
  expect(divide(a, b)).toEqual({ ok: true, value: quotient });
});
