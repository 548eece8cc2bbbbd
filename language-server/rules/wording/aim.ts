import type { Range, Value } from '../../model/file.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Comparator, ReadQuantity } from '../../prose/reading.ts';
import type { KeyResultView } from '../engine/views.ts';
import { rangeOfWords } from '../engine/words.ts';

/** A value and where it stands. */
export interface Figure {
  readonly quantity: Quantity;
  readonly range: Range;
  readonly text: string;
}

/** What a key result starts from and aims at. */
export interface Aim {
  readonly from?: Figure;
  readonly to?: Figure;
  readonly comparator?: Comparator;
}

/** By its form where it has one, else by its words. */
export function aimOf(keyResult: KeyResultView): Aim {
  return keyResult.model.metric ? aimInForm(keyResult) : aimInProse(keyResult);
}

/** What `from … to …` or a bound say. */
export function aimInForm({ model: { metric } }: KeyResultView): Aim {
  if (metric?.kind === 'from-to')
    return { ...part('from', written(metric.from)), ...part('to', written(metric.to)) };
  if (metric?.kind !== 'threshold') return {};
  return { ...part('to', written(metric.value)), comparator: metric.comparator };
}

/** What the sentence says. */
export function aimInProse({ model: { title }, reading }: KeyResultView): Aim {
  if (!title || !reading) return {};
  const read = (one: ReadQuantity | undefined): Figure | undefined =>
    one && { quantity: one.quantity, range: rangeOfWords(title, one), text: one.text };
  return {
    ...part('from', read(reading.from)),
    ...part('to', read(reading.to)),
    ...(reading.comparator && { comparator: reading.comparator }),
  };
}

function written(value: Value | undefined): Figure | undefined {
  return value?.quantity && { quantity: value.quantity, range: value.range, text: value.text };
}

function part<K extends string>(key: K, figure: Figure | undefined): { readonly [P in K]?: Figure } {
  return figure ? ({ [key]: figure } as { [P in K]: Figure }) : {};
}
