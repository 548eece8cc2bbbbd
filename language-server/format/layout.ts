import type { Item } from './items.ts';
import { type BlockKind, beginsMember, blockBehind, separatesNames } from './members.ts';
import { gapBetween } from './spelling.ts';

/** A line of the formatted text. */
export interface Line {
  /** Items with what stands before each; on the first one it is empty. Commas that are left out are not in it. */
  readonly pieces: { readonly item: Item; gap: string }[];
  /** Steps of indentation. */
  indent: number;
  /** Whether an empty line stands before it. */
  blank: boolean;
  /** The kind of block in which a member begins with this line. */
  begins?: BlockKind;
  /** The line is left as it was written. */
  readonly kept: boolean;
}

export interface Layout {
  readonly lines: readonly Line[];
  /** Lines of the source that were taken apart or joined to another. */
  readonly moved: ReadonlySet<number>;
}

interface Block {
  readonly kind: BlockKind;
  /** Indentation of its members. */
  readonly indent: number;
  /** The word that began its last member. */
  member?: string;
}

/**
 * Spreads items over lines: each member begins one, the author's other line breaks stay.
 * @param kept lines of the source that must stay as they are
 * @param sound whether the text has no errors of syntax: in one that has, a comma less could make other errors
 */
export function layOut(items: readonly Item[], kept: ReadonlySet<number>, sound: boolean): Layout {
  return new Builder(items, kept, sound).run();
}

class Builder {
  private readonly lines: Line[] = [];
  private readonly moved = new Set<number>();
  private readonly blocks: Block[] = [{ kind: 'file', indent: 0 }];
  /** Lines of comments alone: they are indented with what follows. */
  private waiting: Line[] = [];
  private before: Item | undefined;
  /** An item before this one was left out, with this many line breaks before it. */
  private skippedBreaks = 0;

  constructor(
    private readonly items: readonly Item[],
    private readonly kept: ReadonlySet<number>,
    private readonly sound: boolean,
  ) {}

  run(): Layout {
    this.items.forEach((item, i) => {
      if (item.kind === 'comment') this.place(item, false, undefined);
      else this.token(item, i);
    });
    for (const line of this.waiting) line.indent = this.block.indent;
    return { lines: this.lines, moved: this.moved };
  }

  private get block(): Block {
    return this.blocks.at(-1)!;
  }

  private token(item: Item, i: number): void {
    for (const brace of item.assumed) {
      if (brace === '{') this.open(this.block.indent + 1);
      else this.close();
    }
    if (item.type === ',' && this.sound && !this.kept.has(item.line) && !this.inList(i)) {
      this.skippedBreaks += item.breaks;
      return;
    }
    if (item.type === '}') {
      const inner = this.block.indent;
      const outer = this.close();
      this.place(item, this.before?.type !== '{', outer, inner);
    } else if (item.type === '{') {
      const milestones = this.before?.type === 'milestones';
      this.place(item, false, this.block.indent);
      this.open((milestones ? this.lines.at(-1)!.indent : this.block.indent) + 1);
    } else {
      const begins = beginsMember(this.block.kind, this.block.member, item, this.before);
      if (begins) this.block.member = item.type;
      const { kind, indent } = this.block;
      const continued = begins || this.block.member === undefined ? indent : indent + 1;
      this.place(item, begins || this.before?.type === '{', continued);
      const line = this.lines.at(-1)!;
      if (begins && line.pieces[0]!.item === item) line.begins = kind;
    }
    this.before = item;
  }

  private inList(i: number): boolean {
    let next = i + 1;
    while (this.items[next]?.kind === 'comment') next++;
    return separatesNames(this.block.kind, this.before, this.items[next]);
  }

  private open(indent: number): void {
    this.blocks.push({ kind: blockBehind(this.before, this.block.member), indent });
  }

  /** @returns the indentation of the closing brace */
  private close(): number {
    if (this.blocks.length === 1) return 0;
    return this.blocks.pop()!.indent - 1;
  }

  /**
   * @param breaks whether a line must begin here
   * @param indent of a line that begins here; undefined for comments: as what follows
   * @param commentIndent of comments above it, where theirs differs
   */
  private place(item: Item, breaks: boolean, indent: number | undefined, commentIndent = indent): void {
    const kept = this.kept.has(item.line);
    const line = this.lines.at(-1);
    const breaksBefore = item.breaks + this.skippedBreaks;
    this.skippedBreaks = 0;
    const written = breaksBefore > 0;
    const begins = line === undefined || this.beginsLine(item, breaks, written, line);
    if (begins !== written && line !== undefined)
      this.moved.add(item.line).add(line.pieces.at(-1)!.item.endLine);
    if (begins) {
      const blank = breaksBefore > 1;
      const begun: Line = { pieces: [{ item, gap: '' }], indent: indent ?? 0, blank, kept };
      this.lines.push(begun);
      if (indent === undefined) this.waiting.push(begun);
    } else line.pieces.push({ item, gap: gapBetween(line.pieces.at(-1)!.item, item) });
    if (indent === undefined) return;
    for (const above of this.waiting) above.indent = begins ? commentIndent! : indent;
    this.waiting = [];
  }

  private beginsLine(item: Item, breaks: boolean, written: boolean, line: Line): boolean {
    if (this.kept.has(item.line)) return written;
    const last = line.pieces.at(-1)!.item;
    if (last.type === 'LINE_COMMENT') return true;
    if (last.kind === 'comment' || item.kind === 'comment') {
      const commentsOnly = line.pieces.every((piece) => piece.item.kind === 'comment');
      return written || (breaks && !commentsOnly);
    }
    if (breaks) return true;
    const closesEmpty = item.type === '}' && last.type === '{';
    if (item.type === '{' || closesEmpty) return written && this.kept.has(last.endLine);
    return written;
  }
}
