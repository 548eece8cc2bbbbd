import { convert } from '../../model/convert.ts';
import type { Quantity } from '../../model/quantity.ts';
import { read } from '../../prose/read.ts';
import type { KeyResultView } from '../engine/views.ts';

/**
 * The value of today, where the reason behind the key result or its objective tells it: the one figure there that is
 * measured as the target is, where there is one. Two such figures leave it open which one is meant.
 */
export function statedStart(keyResult: KeyResultView, target?: Quantity): Quantity | undefined {
  const because = keyResult.model.because ?? keyResult.objective.model.because;
  if (!because) return undefined;
  const { quantities } = read(because.value, 'kpi', {
    lang: keyResult.objective.language ?? keyResult.reading?.lang ?? 'en',
  });
  const same = quantities.filter(
    ({ quantity }) =>
      target === undefined ||
      (quantity.dimension === target.dimension &&
        quantity.value !== target.value &&
        convert(quantity, target).ok),
  );
  if (same.length !== 1) return undefined;
  const { quantity } = same[0]!;
  // What a sentence counts may take a verb with it (“12 orders came in”); the target says what is counted.
  return quantity.dimension === 'count' ? { ...quantity, unit: '' } : quantity;
}
