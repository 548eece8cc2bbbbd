import type { Entry, Group, Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../reading.ts';
import { fold, unify } from './fold.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** An entry of the language found in the text: the tokens `first` up to but not including `next`. */
export interface Hit extends Entry {
  readonly first: number;
  readonly next: number;
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
  let found: { end: number; entry: Entry }[] = [];
  const collect = (end: number, entry: Entry) => {
    found.push({ end, entry });
  };
  for (let first = 0; first < tokens.length; first++) {
    const here: Hit[] = [];
    hits.push(here);
    const { start } = tokens[first]!;
    found = [];
    lexicon.trie.walk(folded, start, tokenEnd, collect);
    let longest = covered;
    for (const { end, entry } of found) {
      if (end <= covered) continue;
      if (entry.exact !== undefined && text.slice(start, end) !== entry.exact) continue;
      if (entry.attached && !tokens[first]!.glued) continue;
      let next = first + 1;
      while (next < tokens.length && tokens[next]!.start < end) next++;
      const hit: Hit = { ...entry, first, next };
      const rival = here.findIndex((other) => other.group === entry.group);
      if (rival < 0) here.push(hit);
      else if (here[rival]!.next <= next) here[rival] = hit;
      if (end > longest) longest = end;
    }
    covered = longest;
    all.push(...here);
  }
  return { text, folded, lexicon, tokens, hits, all, tokenEnd };
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
    let next = at + 1;
    while (next < scan.tokens.length && scan.tokens[next]!.start < end) next++;
    if (best === undefined || next > best.next) best = { ...entry, first: at, next };
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
