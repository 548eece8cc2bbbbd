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
const compiledUnmarked = new Map<LanguageCode, Lexicon>();

/** All languages, in the order in which they were registered. */
export function languages(): readonly LanguageData[] {
  return registered;
}

/** Adds a language, or replaces the one of the same code. Returns a function that takes it back. */
export function register(data: LanguageData): () => void {
  const before = registered;
  registered = [...registered.filter((language) => language.code !== data.code), data];
  forget(data.code);
  return () => {
    registered = before;
    forget(data.code);
  };
}

function forget(code: LanguageCode): void {
  compiled.delete(code);
  compiledUnmarked.delete(code);
}

/** A language's words, compiled at first use. An unknown code reads as the first language. */
export function lexiconOf(code: LanguageCode): Lexicon {
  return compiledAs(code, false);
}

/** Letters of a text from which on it would have marks if it were typed with them. */
const LETTERS = 20;
const LATIN = /[a-z]/gi;

/** The words to read a text with: as they are written or, where the text is typed without the language's marks, as it is typed. */
export function lexiconFor(text: string, code: LanguageCode): Lexicon {
  const lexicon = lexiconOf(code);
  if (lexicon.marked === undefined || lexicon.marked.test(text)) return lexicon;
  return (text.match(LATIN)?.length ?? 0) < LETTERS ? lexicon : compiledAs(code, true);
}

function compiledAs(code: LanguageCode, unmarked: boolean): Lexicon {
  const lexicons = unmarked ? compiledUnmarked : compiled;
  const known = lexicons.get(code);
  if (known !== undefined) return known;
  const data = registered.find((language) => language.code === code) ?? registered[0]!;
  const lexicon = compile(merge(common, data), unmarked);
  lexicons.set(code, lexicon);
  return lexicon;
}
