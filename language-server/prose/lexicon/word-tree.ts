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

/** A letter of the tree while it is being made. Most have one successor, which needs no table. */
class Node<T> {
  readonly letter: number;
  values: T[] | undefined = undefined;
  private only: Node<T> | undefined = undefined;
  private others: Map<number, Node<T>> | undefined = undefined;

  constructor(letter: number) {
    this.letter = letter;
  }

  /** The successor by a letter, made where there is none. */
  make(letter: number): Node<T> {
    const known = this.only?.letter === letter ? this.only : this.others?.get(letter);
    if (known !== undefined) return known;
    const made = new Node<T>(letter);
    if (this.only === undefined) this.only = made;
    else {
      this.others ??= new Map();
      this.others.set(letter, made);
    }
    return made;
  }

  /** Its successors in the order of their letters. */
  successors(): readonly Node<T>[] {
    if (this.only === undefined) return [];
    if (this.others === undefined) return [this.only];
    return [this.only, ...this.others.values()].sort((a, b) => a.letter - b.letter);
  }
}

/** A tree of letters as it is being made. */
export class WordTree<T> {
  private readonly root = new Node<T>(0);

  /** Adds a folded word, in which `*` stands for any ending. */
  add(word: string, value: T): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) node = node.make(word.charCodeAt(i));
    if (node.values === undefined) node.values = [value];
    else node.values.push(value);
  }

  /** The same tree in arrays, level by level, so that the children of a node stand side by side. */
  packed(): Words<T> {
    const nodes: Node<T>[] = [this.root];
    const firsts: number[] = [];
    const stars: number[] = [];
    for (let i = 0; i < nodes.length; i++) {
      firsts.push(nodes.length);
      stars.push(0);
      for (const next of nodes[i]!.successors()) {
        if (next.letter === STAR) stars[i] = nodes.length;
        nodes.push(next);
      }
    }
    firsts.push(nodes.length);
    const first = new Int32Array(128);
    for (let i = 1; i < firsts[1]!; i++) if (nodes[i]!.letter < first.length) first[nodes[i]!.letter] = i;
    return {
      letters: Uint16Array.from(nodes, ({ letter }) => letter),
      children: Int32Array.from(firsts),
      stars: Int32Array.from(stars),
      first,
      values: nodes.map(({ values }) => values),
    };
  }
}
