/*
 * While somebody types, most declarations of a file only move. What was made of the words of one is as good for the
 * same words in another place, so a model that was made of another one says which of its declarations only moved.
 */

const words = new WeakMap<object, object>();

/** The words of a declaration: the same object for declarations of which one is the other, moved. */
export function wordsOf(declaration: object): object {
  let known = words.get(declaration);
  if (!known) {
    known = {};
    words.set(declaration, known);
  }
  return known;
}

/** Says that a declaration is another one, moved. */
export function keepWords(moved: object, original: object): void {
  words.set(moved, wordsOf(original));
}
