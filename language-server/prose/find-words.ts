import type { Words } from './languages/language-data.ts';
import { entries, forms } from './lexicon/pattern.ts';
import { type Trie, TrieBuilder } from './lexicon/trie.ts';
import type { Span } from './reading.ts';
import { fold } from './scan/fold.ts';
import { tokenize } from './scan/tokenize.ts';

const tries = new Map<Words, Trie<true>>();

/** The places at which one of the words stands, the longest at each place and none within another. Linear in the text. */
export function findWords(text: string, words: Words): Span[] {
  const trie = trieOf(words);
  const folded = fold(text);
  const { tokens, tokenEnd } = tokenize(text, folded, '.');
  const found: Span[] = [];
  let covered = 0;
  for (const { start } of tokens) {
    if (start < covered) continue;
    let end = start;
    trie.walk(folded, start, tokenEnd, (at) => {
      end = Math.max(end, at);
    });
    if (end === start) continue;
    found.push({ start, end, text: text.slice(start, end) });
    covered = end;
  }
  return found;
}

/** True where the words, and nothing else, make up the whole text. */
export function isOneOf(text: string, words: Words): boolean {
  const trimmed = text.trim();
  return findWords(trimmed, words).some(({ start, end }) => start === 0 && end === trimmed.length);
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
