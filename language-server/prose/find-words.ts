import type { Words } from './languages/language-data.ts';
import { entries, forms } from './lexicon/pattern.ts';
import { type Trie, TrieBuilder } from './lexicon/trie.ts';
import type { Span } from './reading.ts';
import { fold } from './scan/fold.ts';
import { type Tokens, tokenize } from './scan/tokenize.ts';

const tries = new Map<Words, Trie<true>>();

/** The places at which one of the words stands, the longest at each place and none within another. Linear in the text. */
export function findWords(text: string, words: Words): Span[] {
  const trie = trieOf(words);
  const { folded, tokens, tokenEnd } = cutOf(text);
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

/** Several rules look for their own words in the same few texts. */
const cuts = new Map<string, Tokens & { readonly folded: string }>();
const MOST_CUTS = 100;

function cutOf(text: string): Tokens & { readonly folded: string } {
  let cut = cuts.get(text);
  if (!cut) {
    const folded = fold(text);
    cut = { folded, ...tokenize(text, folded, '.') };
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
