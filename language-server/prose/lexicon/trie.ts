import { fold } from '../scan/fold.ts';

const SPACE = 32;
const HYPHEN = 45;
const STAR = 42;

/** Letters before the end that a `*` stands for, at least, and how long a word is looked through. */
const SHORTEST_BEGINNING = 2;
const LONGEST_WORD = 40;

/** One letter further in the words of a language. Most letters have one successor, which needs no table. */
class Node<T> {
  /** What ends here; most letters end nothing, and are walked past without looking at a list. */
  values: T[] | undefined = undefined;
  /** Where a word may end anyhow: kept apart, as every step asks for it. */
  star: Node<T> | undefined = undefined;
  private code = -1;
  private only: Node<T> | undefined = undefined;
  private others: Map<number, Node<T>> | undefined = undefined;

  get(code: number): Node<T> | undefined {
    return code === this.code ? this.only : this.others?.get(code);
  }

  /** The successor by a letter, made where there is none. */
  make(code: number): Node<T> {
    const known = this.get(code);
    if (known !== undefined) return known;
    const made = new Node<T>();
    if (code === STAR) this.star = made;
    if (this.only === undefined) {
      this.code = code;
      this.only = made;
    } else {
      this.others ??= new Map();
      this.others.set(code, made);
    }
    return made;
  }

  get isEmpty(): boolean {
    return this.only === undefined;
  }
}

/**
 * All words of a language, letter by letter: one walk finds every entry that begins at a place.
 * A walk is as long as the longest entry, whatever the text, so matching is linear in the text.
 */
export class Trie<T> {
  private readonly root = new Node<T>();
  /** Entries that begin with `*`: they end a word whatever it begins with. */
  private readonly endings = new Node<T>();

  /** Adds an entry in the notation of a data file, alternatives already written out. */
  add(pattern: string, value: T): void {
    const folded = fold(pattern);
    const isEnding = folded.charCodeAt(0) === STAR;
    let node = isEnding ? this.endings : this.root;
    for (let i = isEnding ? 1 : 0; i < folded.length; i++) {
      node = node.make(folded.charCodeAt(i));
    }
    if (node.values === undefined) node.values = [value];
    else node.values.push(value);
  }

  /**
   * Calls `found` for each entry that begins at `start` and ends where a token ends.
   * @param folded the folded text
   * @param tokenEnd for a place inside or at the start of a token, where that token ends
   */
  walk(folded: string, start: number, tokenEnd: Int32Array, found: (end: number, value: T) => void): void {
    this.step(this.root, folded, start, tokenEnd, found);
    if (this.endings.isEmpty) return;
    const last = Math.min(tokenEnd[start]!, start + LONGEST_WORD);
    for (let at = start + SHORTEST_BEGINNING; at < last; at++)
      this.step(this.endings, folded, at, tokenEnd, found);
  }

  private step(
    from: Node<T>,
    folded: string,
    start: number,
    tokenEnd: Int32Array,
    found: (end: number, value: T) => void,
  ): void {
    let node = from;
    let at = start;
    for (;;) {
      const { values } = node;
      if (values !== undefined && (at === folded.length || at === 0 || tokenEnd[at - 1] === at)) {
        for (let i = 0; i < values.length; i++) found(at, values[i]!);
      }
      if (node.star !== undefined && at > 0) this.step(node.star, folded, tokenEnd[at - 1]!, tokenEnd, found);
      if (at >= folded.length) return;
      let code = folded.charCodeAt(at);
      let next = node.get(code);
      if (next === undefined && code === HYPHEN) {
        code = SPACE;
        next = node.get(SPACE);
      }
      if (next === undefined) return;
      at++;
      if (code === SPACE) while (at < folded.length && folded.charCodeAt(at) === SPACE) at++;
      node = next;
    }
  }
}
