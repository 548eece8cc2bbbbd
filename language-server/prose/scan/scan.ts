import type { Entry, Group, Lexicon } from '../lexicon/lexicon.ts';
import type { Comparator, Span, VerbKind } from '../reading.ts';
import { fold, unify } from './fold.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/**
 * An entry of the language found in the text: the tokens `first` up to but not including `next`.
 * It points at its entry, as a text has far more hits than readers ever ask the details of.
 */
export class Hit {
  readonly group: Group;
  readonly entry: Entry;
  readonly first: number;
  readonly next: number;

  constructor(entry: Entry, first: number, next: number) {
    this.group = entry.group;
    this.entry = entry;
    this.first = first;
    this.next = next;
  }

  get lemma(): string {
    return this.entry.lemma;
  }
  get value(): number | undefined {
    return this.entry.value;
  }
  get kind(): VerbKind | undefined {
    return this.entry.kind;
  }
  get improve(): boolean | undefined {
    return this.entry.improve;
  }
  get rework(): boolean | undefined {
    return this.entry.rework;
  }
  get gain(): boolean | undefined {
    return this.entry.gain;
  }
  get draw(): boolean | undefined {
    return this.entry.draw;
  }
  get weigh(): boolean | undefined {
    return this.entry.weigh;
  }
  get finish(): boolean | undefined {
    return this.entry.finish;
  }
  get done(): boolean | undefined {
    return this.entry.done;
  }
  get flow(): boolean | undefined {
    return this.entry.flow;
  }
  get comparator(): Comparator | undefined {
    return this.entry.comparator;
  }
  get unit(): string | undefined {
    return this.entry.unit;
  }
}

/** A text cut into tokens, with all words of the language found in it. */
export interface Scan {
  readonly text: string;
  readonly folded: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** For each token the entries that begin there, none of which lies inside a longer entry that begins before it. */
  readonly hits: readonly (readonly Hit[])[];
  /** All entries in order, so that a reader of one group need not ask every token. */
  readonly all: readonly Hit[];
  /** For each character the end of its token. */
  readonly tokenEnd: readonly number[];
}

/** Scans a text with the words of a language. */
export function scan(text: string, lexicon: Lexicon): Scan {
  const folded = unify(fold(text), lexicon.variants);
  const { tokens, tokenEnd } = tokenize(text, folded, lexicon.decimal);
  const hits: (readonly Hit[])[] = [];
  const all: Hit[] = [];
  /** Where the longest entry so far ends, in characters. */
  let covered = 0;
  let first = 0;
  const ends: number[] = [];
  const found: Entry[] = [];
  const collect = (end: number, entry: Entry) => {
    if (end <= covered) return;
    const rival = rivalOf(found, entry.group);
    if (rival >= 0 && ends[rival]! > end) return;
    const { exact, attached } = entry;
    if (exact !== undefined && text.slice(tokens[first]!.start, end) !== exact) return;
    if (attached && !tokens[first]!.glued && !endsFigure(tokens, first)) return;
    const at = rival >= 0 ? rival : found.length;
    found[at] = entry;
    ends[at] = end;
  };
  for (; first < tokens.length; first++) {
    found.length = 0;
    ends.length = 0;
    lexicon.trie.walk(folded, tokens[first]!.start, tokenEnd, collect);
    if (found.length === 0) {
      hits.push(NOTHING);
      continue;
    }
    dropInsideCompound(found, ends);
    const here: Hit[] = [];
    for (let i = 0; i < found.length; i++) {
      const hit = new Hit(found[i]!, first, tokenAfter(tokens, first, ends[i]!));
      here.push(hit);
      all.push(hit);
    }
    hits.push(here);
    for (let i = 0; i < ends.length; i++) if (ends[i]! > covered) covered = ends[i]!;
  }
  return { text, folded, lexicon, tokens, hits, all, tokenEnd };
}

const NOTHING: readonly Hit[] = [];

/** "1,2 с → 600 мс": a short unit apart from its number, with a sign or nothing behind it. */
function endsFigure(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return tokens[at - 1]?.type === 'number' && (after === undefined || after.type === 'sign');
}

function rivalOf(found: readonly Entry[], group: Group): number {
  for (let i = 0; i < found.length; i++) if (found[i]!.group === group) return i;
  return -1;
}

/** What is shorter than a compound that begins at the same place is part of it: 上线率 does not hold the verb 上线. */
function dropInsideCompound(found: Entry[], ends: number[]): void {
  const compound = ends[rivalOf(found, 'compound')];
  if (compound === undefined) return;
  for (let i = found.length - 1; i >= 0; i--) {
    if (ends[i]! >= compound) continue;
    found.splice(i, 1);
    ends.splice(i, 1);
  }
}

function tokenAfter(tokens: readonly Token[], first: number, end: number): number {
  let next = first + 1;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  return next;
}

/** The entry of a group that begins at a token. */
export function hitAt(scan: Scan, at: number, group: Group): Hit | undefined {
  const here = scan.hits[at];
  if (here === undefined) return undefined;
  for (const hit of here) if (hit.group === group) return hit;
  return undefined;
}

/** The entry of a group that begins at a token, also where it lies inside a longer one: the month in "a month". */
export function innerHit(scan: Scan, at: number, group: Group): Hit | undefined {
  const token = scan.tokens[at];
  let best: Hit | undefined;
  if (token === undefined) return undefined;
  scan.lexicon.trie.walk(scan.folded, token.start, scan.tokenEnd, (end, entry) => {
    if (entry.group !== group) return;
    const next = tokenAfter(scan.tokens, at, end);
    if (best === undefined || next > best.next) best = new Hit(entry, at, next);
  });
  return best;
}

/** The entry of a group that ends right before a token; the longest one. */
export function hitBefore(scan: Scan, at: number, group: Group): Hit | undefined {
  for (let first = Math.max(0, at - 8); first < at; first++) {
    for (const hit of scan.hits[first] ?? NOTHING) if (hit.group === group && hit.next === at) return hit;
  }
  return undefined;
}

/** The piece of the text that the tokens `first` up to `next` cover. */
export function span(scan: Scan, first: number, next: number): Span {
  const start = scan.tokens[first]!.start;
  const end = scan.tokens[next - 1]!.end;
  return { start, end, text: scan.text.slice(start, end) };
}

/** A token's folded text. */
export function word(scan: Scan, at: number): string {
  const token = scan.tokens[at];
  return token === undefined ? '' : scan.folded.slice(token.start, token.end);
}
