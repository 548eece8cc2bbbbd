import type { Words } from './languages/language-data.ts';
import { entries, forms } from './lexicon/pattern.ts';
import { type Trie, TrieBuilder } from './lexicon/trie.ts';
import type { Span } from './reading.ts';
import { fold } from './scan/fold.ts';
import { type Tokens, tokenize } from './scan/tokenize.ts';

const tries = new Map<Words, Trie<true>>();

/** The places at which one of the words stands, the longest at each place and none within another. Linear in the text. */
export function findWords(text: string, words: Words): readonly Span[] {
  const cut = cutOf(text);
  let found = cut.found.get(words);
  if (!found) {
    found = wordsIn(text, cut, trieOf(words));
    cut.found.set(words, found);
  }
  return found;
}

function wordsIn(text: string, { folded, tokens, tokenEnd }: Cut, trie: Trie<true>): Span[] {
  const found: Span[] = [];
  let end = 0;
  const reach = (at: number): void => {
    if (at > end) end = at;
  };
  for (const { start } of tokens) {
    if (start < end) continue;
    end = start;
    trie.walk(folded, start, tokenEnd, reach);
    if (end > start) found.push({ start, end, text: text.slice(start, end) });
  }
  return found;
}

/** True where the words, and nothing else, make up the whole text. */
export function isOneOf(text: string, words: Words): boolean {
  const trimmed = text.trim();
  return findWords(trimmed, words).some(({ start, end }) => start === 0 && end === trimmed.length);
}

/** A text that words are looked for in. */
interface Cut extends Tokens {
  readonly folded: string;
  /** What was found, by the words that were looked for. */
  readonly found: Map<Words, readonly Span[]>;
}

/** Several rules look for their own words, and some for the same, in the same few texts. */
const cuts = new Map<string, Cut>();
const MOST_CUTS = 100;

function cutOf(text: string): Cut {
  let cut = cuts.get(text);
  if (!cut) {
    const folded = fold(text);
    cut = { folded, ...tokenize(text, folded, '.'), found: new Map() };
    if (cuts.size >= MOST_CUTS) cuts.clear();
    cuts.set(text, cut);
  }
  return cut;
}

function trieOf(words: Words): Trie<true> {
  const known = tries.get(words);
  if (known) return known;
  const builder = new TrieBuilder<true>();
  for (const entry of entries(words)) for (const { pattern } of forms(entry)) builder.add(pattern, true);
  const trie = builder.build();
  tries.set(words, trie);
  return trie;
}
