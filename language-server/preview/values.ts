import type { DayValue } from '../../drawing/model.ts';
import { formatQuantity } from '../model/format-quantity.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Goal } from '../model/score/goal.ts';
import type { Bound } from '../model/threshold.ts';
import { rounded } from '../overview/rows.ts';

const SIGNS = { 'at least': '≥', above: '>', 'at most': '≤', below: '<' } as const;

/** From here numbers are told in short. */
const LONG = 100_000;

/** A value as a card has room for: two decimals at most, large numbers as `€1.2M`. */
export function shownValue(quantity: Quantity, lang: string): string {
  return formatQuantity(quantity, lang, { decimals: 2, compact: Math.abs(quantity.value) >= LONG });
}

/** A bound in signs, which every language reads: `≥ 99.9%`, `20 – 30`. */
export function shownBound({ comparator, value, upper }: Bound, lang: string): string {
  if (comparator === 'between')
    return `${shownValue(value, lang)} – ${upper ? shownValue(upper, lang) : '?'}`;
  return `${SIGNS[comparator]} ${shownValue(value, lang)}`;
}

/** What a key result starts from and where it is to get to. */
export function shownEnds(
  goal: Goal,
  lang: string,
): { readonly from: string | null; readonly to: string | null } {
  if (goal.kind === 'way')
    return { from: goal.from ? shownValue(goal.from, lang) : null, to: shownValue(goal.to, lang) };
  return { from: null, to: goal.kind === 'bound' ? shownBound(goal.bound, lang) : null };
}

export function dayValue(date: string, value: number): DayValue {
  return [date, rounded(value)!];
}
