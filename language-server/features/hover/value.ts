import type { FileModel, Value } from '../../model/file.ts';
import { formatQuantity } from '../../model/format-quantity.ts';
import type { Dimension } from '../../model/quantity.ts';
import { valuesIn } from '../values-in.ts';
import { bold, escaped, lines } from './markdown.ts';

const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  count: 'a number',
  money: 'an amount of money',
  percent: 'a share',
  points: 'percentage points',
  duration: 'a duration',
  ratio: 'a part of a scale',
  rank: 'a place in a ranking',
  multiple: 'a multiple',
};

/** The measured value that an offset is in. */
export function valueAt(file: FileModel, offset: number): Value | undefined {
  for (const value of valuesIn(file)) if (value.range[0] <= offset && offset <= value.range[1]) return value;
  return undefined;
}

/** How a value is understood: `20k MQLs` are 20,000 MQLs; undefined for one that cannot be read. */
export function valueContent({ quantity, unknown }: Value): string | undefined {
  if (unknown) return lines(bold('Not known yet'), 'Write the number here as soon as you have measured it.');
  if (!quantity) return undefined;
  const { dimension, unit } = quantity;
  const kind = dimension === 'count' && unit ? `a number of ${unit}` : DIMENSIONS[dimension];
  return lines(bold(formatQuantity(quantity, 'en')), escaped(kind));
}
