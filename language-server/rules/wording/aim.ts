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
export function aimInForm(keyResult: KeyResultView): Aim {
  return remembered(forms, keyResult, readForm);
}

/** What the sentence says. */
export function aimInProse(keyResult: KeyResultView): Aim {
  return remembered(sentences, keyResult, readSentence);
}

/** Half a dozen rules ask for them. */
const forms = new WeakMap<KeyResultView, Aim>();
const sentences = new WeakMap<KeyResultView, Aim>();

function remembered(
  known: WeakMap<KeyResultView, Aim>,
  keyResult: KeyResultView,
  read: (keyResult: KeyResultView) => Aim,
): Aim {
  let aim = known.get(keyResult);
  if (!aim) {
    aim = read(keyResult);
    known.set(keyResult, aim);
  }
  return aim;
}

function readForm({ model: { metric } }: KeyResultView): Aim {
  if (metric?.kind === 'from-to') return between(written(metric.from), written(metric.to));
  if (metric?.kind !== 'threshold') return {};
  return { ...between(undefined, written(metric.value)), comparator: metric.comparator };
}

function readSentence({ model: { title }, reading }: KeyResultView): Aim {
  if (!title || !reading) return {};
  const read = (one: ReadQuantity | undefined): Figure | undefined =>
    one && { quantity: one.quantity, range: rangeOfWords(title, one), text: one.text };
  const { from, to, comparator } = reading;
  return { ...between(read(from), read(to)), ...(comparator && { comparator }) };
}

function written(value: Value | undefined): Figure | undefined {
  return value?.quantity && { quantity: value.quantity, range: value.range, text: value.text };
}

function between(from: Figure | undefined, to: Figure | undefined): Aim {
  return { ...(from && { from }), ...(to && { to }) };
}
