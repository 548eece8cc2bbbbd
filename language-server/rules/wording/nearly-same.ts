/** The share of words that two texts must have in common. */
const ALIKE = 0.8;

/** True where two texts have nearly all their words in common; in Chinese, their characters. Short ones must be equal. */
export function isNearlySame(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (a.size === 0 || b.size === 0) return false;
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return common === all || (common > 3 && common / all >= ALIKE);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu));
}
