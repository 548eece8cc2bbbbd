/** The share of words that two texts must have in common. */
const ALIKE = 0.8;

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

/** One text is held against many others: the last ones asked for are known. */
const known = new Map<string, ReadonlySet<string>>();
const KEPT = 500;

function wordsOf(text: string): ReadonlySet<string> {
  let words = known.get(text);
  if (!words) {
    words = new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu));
    if (known.size >= KEPT) known.clear();
    known.set(text, words);
  }
  return words;
}
