import { compare } from './arithmetic.ts';
import type { ComparatorKind, Metric } from './file.ts';
import type { Quantity, Result } from './quantity.ts';
import { failed, ok } from './result.ts';

/** A bound to keep; `upper` is there with `between` alone. */
export interface Bound {
  readonly comparator: ComparatorKind;
  readonly value: Quantity;
  readonly upper?: Quantity;
}

/**
 * Whether a value keeps to a bound: `at least` and `at most` hold on the bound itself, as both ends of `between` do.
 * Fails where they do not convert, and where `between` has no upper end.
 */
export function keeps(value: Quantity, { comparator, value: bound, upper }: Bound): Result<boolean> {
  const order = compare(value, bound);
  if (!order.ok) return order;
  switch (comparator) {
    case 'at least':
      return ok(order.value >= 0);
    case 'above':
      return ok(order.value > 0);
    case 'at most':
      return ok(order.value <= 0);
    case 'below':
      return ok(order.value < 0);
    case 'between': {
      if (!upper) return failed('its upper bound is not known');
      const above = compare(value, upper);
      return above.ok ? ok(order.value >= 0 && above.value <= 0) : above;
    }
  }
}

/** The bound that is written; undefined where a number of it is missing. */
export function boundOf({
  comparator,
  value,
  upper,
}: Extract<Metric, { kind: 'threshold' }>): Bound | undefined {
  if (!value.quantity || (comparator === 'between' && !upper?.quantity)) return undefined;
  return { comparator, value: value.quantity, ...(upper?.quantity && { upper: upper.quantity }) };
}

/** As `keeps`, for a bound as it is written; undefined where it fails. */
export function keepsTo(
  value: Quantity,
  metric: Extract<Metric, { kind: 'threshold' }>,
): boolean | undefined {
  const bound = boundOf(metric);
  const kept = bound && keeps(value, bound);
  return kept?.ok ? kept.value : undefined;
}
