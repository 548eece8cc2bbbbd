import { fold, unify } from '../scan/fold.ts';
import { SPACE, STAR, type Words, WordTree } from './word-tree.ts';

const HYPHEN = 45;

/** Letters before the end that a `*` stands for, at least, and how long a word is looked through. */
const SHORTEST_BEGINNING = 2;
const LONGEST_WORD = 40;

/** Takes the words of a language, then makes a trie of them. */
export class TrieBuilder<T> {
  private readonly beginnings = new WordTree<T>();
  private readonly endings = new WordTree<T>();
  private readonly unmarked: ReadonlyMap<string, string> | undefined;
  private readonly written = new Set<string>();
  private readonly later: (readonly [string, T])[] = [];

  /** @param unmarked letters that the text is typed without, each with the one in its place */
  constructor(unmarked?: ReadonlyMap<string, string>) {
    this.unmarked = unmarked;
  }

  /** Adds an entry in the notation of a data file, alternatives already written out. */
  add(pattern: string, value: T): void {
    const folded = fold(pattern);
    const plain = unify(folded, this.unmarked);
    if (plain !== folded) this.later.push([plain, value]);
    else this.put(folded, value);
    if (this.unmarked !== undefined && plain === folded) this.written.add(folded);
  }

  private put(folded: string, value: T): void {
    if (folded.charCodeAt(0) === STAR) this.endings.add(folded.slice(1), value);
    else this.beginnings.add(folded, value);
  }

  build(): Trie<T> {
    // A word that is written so anyhow keeps its meaning: Polish "maja" is May, and "mają" without its mark is not looked for.
    for (const [plain, value] of this.later) if (!this.written.has(plain)) this.put(plain, value);
    return new Trie(this.beginnings.packed(), this.endings.packed());
  }
}

/**
 * All words of a language, letter by letter: one walk finds every entry that begins at a place.
 * A walk is as long as the longest entry, whatever the text, so matching is linear in the text.
 */
export class Trie<T> {
  private readonly beginnings: Words<T>;
  /** Entries that begin with `*`: they end a word whatever it begins with. */
  private readonly endings: Words<T>;

  constructor(beginnings: Words<T>, endings: Words<T>) {
    this.beginnings = beginnings;
    this.endings = endings;
  }

  /**
   * Calls `found` for each entry that begins at `start` and ends where a token ends.
   * @param folded the folded text
   * @param tokenEnd for a place inside or at the start of a token, where that token ends
   */
  walk(
    folded: string,
    start: number,
    tokenEnd: readonly number[],
    found: (end: number, value: T) => void,
  ): void {
    step(this.beginnings, 0, folded, start, tokenEnd, found);
    if (this.endings.letters.length === 1) return;
    const last = Math.min(tokenEnd[start]!, start + LONGEST_WORD);
    for (let at = start + SHORTEST_BEGINNING; at < last; at++)
      step(this.endings, 0, folded, at, tokenEnd, found);
  }
}

function step<T>(
  words: Words<T>,
  from: number,
  folded: string,
  start: number,
  tokenEnd: readonly number[],
  found: (end: number, value: T) => void,
): void {
  const { values, stars } = words;
  let node = from;
  let at = start;
  for (;;) {
    const ending = values[node];
    if (ending !== undefined && (at === folded.length || at === 0 || tokenEnd[at - 1] === at)) {
      for (let i = 0; i < ending.length; i++) found(at, ending[i]!);
    }
    // Behind `*` the word may go on: the rest is matched from its end.
    if (stars[node]! > 0 && at > 0) step(words, stars[node]!, folded, tokenEnd[at - 1]!, tokenEnd, found);
    if (at >= folded.length) return;
    let code = folded.charCodeAt(at);
    let next = follow(words, node, code);
    if (next === 0 && code === HYPHEN) {
      code = SPACE;
      next = follow(words, node, SPACE);
    }
    if (next === 0) return;
    at++;
    if (code === SPACE) while (at < folded.length && folded.charCodeAt(at) === SPACE) at++;
    node = next;
  }
}

/** The node that a letter leads to, 0 where there is none. */
function follow<T>({ letters, children, first }: Words<T>, node: number, code: number): number {
  if (node === 0 && code < first.length) return first[code]!;
  let low = children[node]!;
  let high = children[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const letter = letters[middle]!;
    if (letter === code) return middle;
    if (letter < code) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
