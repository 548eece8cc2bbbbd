import type { FileModel, Value } from '../../model/file.ts';
import { formatQuantity } from '../../model/format-quantity.ts';
import type { Dimension } from '../../model/quantity.ts';
import { valuesIn } from '../values-in.ts';
import type { HoverContext } from './context.ts';
import { bold, escaped, lines } from './markdown.ts';

const DIMENSIONS = {
  count: 'aCount',
  money: 'aMoney',
  percent: 'aPercent',
  points: 'aPoints',
  duration: 'aDuration',
  ratio: 'aRatio',
  rank: 'aRank',
  multiple: 'aMultiple',
} as const satisfies Record<Dimension, string>;

/** The measured value that an offset is in. */
export function valueAt(file: FileModel, offset: number): Value | undefined {
  for (const value of valuesIn(file)) if (value.range[0] <= offset && offset <= value.range[1]) return value;
  return undefined;
}

/** How a value is understood: `20k MQLs` are 20,000 MQLs; undefined for one that cannot be read. */
export function valueContent(
  { quantity, unknown }: Value,
  { say, language }: HoverContext,
): string | undefined {
  if (unknown) return lines(bold(say('unknownYet')), escaped(say('writeIt')));
  if (!quantity) return undefined;
  const { dimension, unit } = quantity;
  const kind = dimension === 'count' && unit ? say('aCountOf', { unit }) : say(DIMENSIONS[dimension]);
  return lines(bold(formatQuantity(quantity, language)), escaped(kind));
}
