import { compare } from '../arithmetic.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Quantity } from '../quantity.ts';
import type { Goal } from './goal.ts';

/** Where a key result is to get to, in plain English: `45`, `at least 40`, `20 %, 50 %, 100 %`; undefined without a target. */
export function targetText(goal: Goal): string | undefined {
  switch (goal.kind) {
    case 'way':
      return shown(goal.to);
    case 'bound': {
      const { comparator, value, upper } = goal.bound;
      return upper ? `between ${shown(value)} and ${shown(upper)}` : `${comparator} ${shown(value)}`;
    }
    case 'milestones':
      return goal.steps
        .map(({ share, title }) => [`${Math.round(share * 100)} %`, ...(title ? [title] : [])].join(' '))
        .join(', ');
    case 'yes-no':
      return 'yes or no';
    case 'rolls-up':
      return 'rolls up';
    default:
      return undefined;
  }
}

/** Where a key result starts; undefined where it says none. */
export function baselineText(goal: Goal): string | undefined {
  return goal.kind === 'way' && goal.from ? shown(goal.from) : undefined;
}

/** True where two goals get to the same place, however it is written: `$1,000` and `$1k` are the same. */
export function sameTarget(one: Goal, other: Goal): boolean {
  if (one.kind === 'way' && other.kind === 'way') return same(one.to, other.to);
  if (one.kind === 'bound' && other.kind === 'bound') {
    const [a, b] = [one.bound, other.bound];
    return a.comparator === b.comparator && same(a.value, b.value) && same(a.upper, b.upper);
  }
  return one.kind === other.kind && targetText(one) === targetText(other);
}

export function sameBaseline(one: Goal, other: Goal): boolean {
  if (one.kind !== 'way' || other.kind !== 'way') return true;
  return same(one.from, other.from);
}

function same(one: Quantity | undefined, other: Quantity | undefined): boolean {
  if (!one || !other) return one === other;
  const order = compare(one, other);
  return order.ok && order.value === 0;
}

function shown(quantity: Quantity): string {
  return formatQuantity(quantity, 'en');
}
