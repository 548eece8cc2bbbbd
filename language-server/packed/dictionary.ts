/** More words than that are written out each time: what people type would otherwise fill the memory. */
const MOST_WORDS = 1 << 14;
/** Longer texts hardly ever come twice. */
const LONGEST_WORD = 400;
/** Texts that were seen once are remembered by their hashes, so many of them. */
const SEEN = 1 << 16;

/** The keys of an object, in their order. */
export type Shape = readonly string[];

interface Step {
  readonly next: Map<string, Step>;
  /** Number of the shape that ends here. */
  shape?: number;
}

/** What packed values have in common, so that each says it in one or two bytes: texts that come again, and the keys of objects. */
export class Dictionary {
  readonly words: string[] = [];
  readonly shapes: Shape[] = [];
  private readonly wordIds = new Map<string, number>();
  private readonly root: Step = { next: new Map() };
  private readonly seen = new Int32Array(SEEN);

  /** @param words and shapes as another dictionary had them */
  constructor(words: readonly string[] = [], shapes: readonly Shape[] = []) {
    for (const word of words) this.addWord(word);
    for (const shape of shapes) this.shapeOf(shape);
  }

  /** The number of a word; undefined for a text that has not come again yet. */
  wordOf(text: string): number | undefined {
    const known = this.wordIds.get(text);
    if (known !== undefined || text.length > LONGEST_WORD || this.words.length >= MOST_WORDS) return known;
    const hash = hashOf(text);
    const at = hash & (SEEN - 1);
    if (this.seen[at] === hash) return this.addWord(flat(text));
    this.seen[at] = hash;
    return undefined;
  }

  /** The number of an object's shape. */
  shapeOf(keys: Shape): number {
    let step = this.root;
    for (const key of keys) {
      let next = step.next.get(key);
      if (!next) {
        next = { next: new Map() };
        step.next.set(key, next);
      }
      step = next;
    }
    step.shape ??= this.shapes.push(keys) - 1;
    return step.shape;
  }

  private addWord(text: string): number {
    const id = this.words.push(text) - 1;
    this.wordIds.set(text, id);
    return id;
  }
}

/** FNV-1a, never 0. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 1;
}

/** A copy: a piece of a text would keep all of it in memory. */
function flat(text: string): string {
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return String.fromCharCode(...codes);
}
