import { compare } from './arithmetic.ts';
import type { Metric } from './file.ts';
import type { Quantity } from './quantity.ts';

/**
 * Whether a value keeps to a bound: `at least` and `at most` hold on the bound itself, as both ends of `between` do.
 * Undefined where a bound is missing or does not convert.
 */
export function keepsTo(
  value: Quantity,
  { comparator, value: bound, upper }: Extract<Metric, { kind: 'threshold' }>,
): boolean | undefined {
  if (!bound.quantity) return undefined;
  const order = compare(value, bound.quantity);
  if (!order.ok) return undefined;
  switch (comparator) {
    case 'at least':
      return order.value >= 0;
    case 'above':
      return order.value > 0;
    case 'at most':
      return order.value <= 0;
    case 'below':
      return order.value < 0;
    case 'between': {
      const above = upper?.quantity && compare(value, upper.quantity);
      return above?.ok ? order.value >= 0 && above.value <= 0 : undefined;
    }
  }
}
