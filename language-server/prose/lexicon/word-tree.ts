export const SPACE = 32;
export const STAR = 42;

/**
 * A tree of letters packed into arrays: node 0 is its root, the children of node n are the nodes from `children[n]` up to
 * `children[n + 1]`, in the order of their letters. Packed, a language's words lie close together in memory, and reading a
 * sentence touches little of it.
 */
export interface Words<T> {
  /** The letter that leads to each node. */
  readonly letters: Uint16Array;
  readonly children: Int32Array;
  /** For each node where a word may end anyhow, the node that goes on behind its end; else 0. */
  readonly stars: Int32Array;
  /** For each ASCII letter the root's child that it leads to, 0 where there is none: every word is looked for there. */
  readonly first: Int32Array;
  /** What ends at a node. */
  readonly values: readonly (readonly T[] | undefined)[];
}

/**
 * A tree of letters as it is being made: the words alone, as an object for each of their letters would take longer to make
 * than everything that is read with them in a short run.
 */
export class WordTree<T> {
  private readonly words = new Map<string, T[]>();

  /** Adds a folded word, in which `*` stands for any ending. */
  add(word: string, value: T): void {
    const known = this.words.get(word);
    if (known === undefined) this.words.set(word, [value]);
    else known.push(value);
  }

  /** The tree in arrays, level by level, so that the children of a node stand side by side. */
  packed(): Words<T> {
    // In the order of their letters the words below a node stand side by side: from `starts` up to `ends`.
    const words = [...this.words.keys()].sort();
    const letters = [0];
    const starts = [0];
    const ends = [words.length];
    const children: number[] = [];
    const stars: number[] = [];
    const values: (readonly T[] | undefined)[] = [];
    let depth = 0;
    let level = 1;
    for (let node = 0; node < letters.length; node++) {
      if (node === level) {
        depth++;
        level = letters.length;
      }
      children.push(letters.length);
      let at = starts[node]!;
      const end = ends[node]!;
      // The shortest comes first: it ends here.
      values.push(words[at]?.length === depth ? this.words.get(words[at++]!) : undefined);
      let star = 0;
      while (at < end) {
        const letter = words[at]!.charCodeAt(depth);
        if (letter === STAR) star = letters.length;
        letters.push(letter);
        starts.push(at++);
        while (at < end && words[at]!.charCodeAt(depth) === letter) at++;
        ends.push(at);
      }
      stars.push(star);
    }
    children.push(letters.length);
    const first = new Int32Array(128);
    for (let i = 1; i < children[1]!; i++) if (letters[i]! < first.length) first[letters[i]!] = i;
    return {
      letters: Uint16Array.from(letters),
      children: Int32Array.from(children),
      stars: Int32Array.from(stars),
      first,
      values,
    };
  }
}
