import { ALIKE, wordsOf } from '../../model/alike.ts';

/** True where two texts have nearly all their words in common; in Chinese, their characters. Short ones must be equal. */
export function isNearlySame(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (a.size === 0 || b.size === 0) return false;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const all = a.size + b.size - common;
  return common === all || (common > 3 && common / all >= ALIKE);
}
