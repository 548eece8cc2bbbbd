/** The share of all their words that two texts must have in common to be nearly the same. */
export const ALIKE = 0.8;

/** One text is held against many others: the last ones asked for are known. */
const known = new Map<string, ReadonlySet<string>>();
const KEPT = 500;

/** The words of a text in lower case; in Chinese, its characters. */
export function wordsOf(text: string): ReadonlySet<string> {
  let words = known.get(text);
  if (!words) {
    words = new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu));
    if (known.size >= KEPT) known.clear();
    known.set(text, words);
  }
  return words;
}

/**
 * Marks under which a text is found by those that are nearly the same: two that are share a mark. All its words are one,
 * for those that have just these. The others are its longest words, which few texts have: of n words n / 5 may be missing
 * in the other text, so one more than that will do (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006).
 */
export function marksOf(text: string): readonly string[] {
  const words = [...wordsOf(text)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (words.length === 0) return [];
  const all = words.join(' ');
  // Fewer words must all be the same.
  if (words.length < FEWEST) return [all];
  return [all, ...words.slice(0, Math.floor(words.length / FIFTHS) + 1)];
}

/** Of so few words four cannot be in common. */
const FEWEST = 4;
/** A fifth is what `ALIKE` leaves. */
const FIFTHS = 5;
