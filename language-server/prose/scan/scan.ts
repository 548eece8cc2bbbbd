import type { Entry, Group, Lexicon } from '../lexicon/lexicon.ts';
import type { Comparator, Span, VerbKind } from '../reading.ts';
import { fold, unify } from './fold.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/**
 * An entry of the language found in the text: the tokens `first` up to but not including `next`.
 * A class, so that all have one shape however little an entry says: readers ask for these fields all the time.
 */
export class Hit {
  readonly group: Group;
  readonly lemma: string;
  readonly value: number | undefined;
  readonly kind: VerbKind | undefined;
  readonly improve: boolean | undefined;
  readonly rework: boolean | undefined;
  readonly gain: boolean | undefined;
  readonly draw: boolean | undefined;
  readonly weigh: boolean | undefined;
  readonly finish: boolean | undefined;
  readonly done: boolean | undefined;
  readonly flow: boolean | undefined;
  readonly comparator: Comparator | undefined;
  readonly unit: string | undefined;
  readonly first: number;
  readonly next: number;

  constructor(entry: Entry, first: number, next: number) {
    this.group = entry.group;
    this.lemma = entry.lemma;
    this.value = entry.value;
    this.kind = entry.kind;
    this.improve = entry.improve;
    this.rework = entry.rework;
    this.gain = entry.gain;
    this.draw = entry.draw;
    this.weigh = entry.weigh;
    this.finish = entry.finish;
    this.done = entry.done;
    this.flow = entry.flow;
    this.comparator = entry.comparator;
    this.unit = entry.unit;
    this.first = first;
    this.next = next;
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
  readonly tokenEnd: Int32Array;
}

/** Scans a text with the words of a language. */
export function scan(text: string, lexicon: Lexicon): Scan {
  const folded = unify(fold(text), lexicon.variants);
  const { tokens, tokenEnd } = tokenize(text, folded, lexicon.decimal);
  const hits: Hit[][] = [];
  const all: Hit[] = [];
  /** Where the longest entry so far ends, in characters. */
  let covered = 0;
  let ends: number[] = [];
  let found: Entry[] = [];
  const collect = (end: number, entry: Entry) => {
    if (end <= covered) return;
    const rival = found.findIndex(({ group }) => group === entry.group);
    if (rival >= 0 && ends[rival]! > end) return;
    const { exact, attached } = entry;
    const { start, glued } = tokens[first]!;
    if (exact !== undefined && text.slice(start, end) !== exact) return;
    if (attached && !glued) return;
    if (rival >= 0) {
      found[rival] = entry;
      ends[rival] = end;
    } else {
      found.push(entry);
      ends.push(end);
    }
  };
  let first = 0;
  for (; first < tokens.length; first++) {
    found = [];
    ends = [];
    lexicon.trie.walk(folded, tokens[first]!.start, tokenEnd, collect);
    dropInsideCompound(found, ends);
    const here = found.map((entry, i) => new Hit(entry, first, tokenAfter(tokens, first, ends[i]!)));
    hits.push(here);
    for (const hit of here) all.push(hit);
    for (const end of ends) if (end > covered) covered = end;
  }
  return { text, folded, lexicon, tokens, hits, all, tokenEnd };
}

/** What is shorter than a compound that begins at the same place is part of it: 上线率 does not hold the verb 上线. */
function dropInsideCompound(found: Entry[], ends: number[]): void {
  const compound = ends[found.findIndex(({ group }) => group === 'compound')];
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
    for (const hit of scan.hits[first]!) if (hit.group === group && hit.next === at) return hit;
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
