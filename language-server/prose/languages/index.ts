import { common } from '../lexicon/common.ts';
import { compile, type Lexicon } from '../lexicon/lexicon.ts';
import { merge } from '../lexicon/merge.ts';
import type { LanguageCode } from '../reading.ts';
import { en } from './en.ts';
import type { LanguageData } from './language-data.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { zh } from './zh.ts';

/** The languages that are read. To add one: write its data file and put it here. */
let registered: readonly LanguageData[] = [en, pl, zh, sv, ru];

const compiled = new Map<LanguageCode, Lexicon>();

/** All languages, in the order in which they were registered. */
export function languages(): readonly LanguageData[] {
  return registered;
}

/** Adds a language, or replaces the one of the same code. Returns a function that takes it back. */
export function register(data: LanguageData): () => void {
  const before = registered;
  registered = [...registered.filter((language) => language.code !== data.code), data];
  compiled.delete(data.code);
  return () => {
    registered = before;
    compiled.delete(data.code);
  };
}

/** A language's words, compiled at first use. An unknown code reads as the first language. */
export function lexiconOf(code: LanguageCode): Lexicon {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const data = registered.find((language) => language.code === code) ?? registered[0]!;
  const lexicon = compile(merge(common, data));
  compiled.set(code, lexicon);
  return lexicon;
}
