import type { LanguageData, Words } from '../languages/language-data.ts';

/** A form to match and whether it says that something is done ("launched"). */
export interface Form {
  readonly pattern: string;
  readonly lemma: string;
  readonly done: boolean;
}

type Endings = NonNullable<NonNullable<LanguageData['writing']>['endings']>;

/** The entries of a word list: split at commas, trimmed, inner white space as one space. */
export function entries(words: Words | undefined, separator = ','): string[] {
  if (words === undefined) return [];
  return words
    .split(separator)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

/** All forms an entry stands for, alternatives and regular endings written out. The first is the lemma. */
export function forms(entry: string, endings: Endings = {}): Form[] {
  const spelled = alternatives(entry).map((choice) => choice.replace(/ +/g, ' ').trim());
  const lemma = (spelled[0] ?? '').replace(/(?<=.)[*~]/g, '').trim();
  return spelled.flatMap((pattern) => inflected(pattern, endings).map((form) => ({ ...form, lemma })));
}

function alternatives(entry: string): string[] {
  const open = entry.indexOf('(');
  const close = entry.indexOf(')', open);
  if (open < 0 || close < 0) return [entry];
  const rest = alternatives(entry.slice(close + 1));
  const choices = entry.slice(open + 1, close).split('|');
  return choices.flatMap((choice) => rest.map((tail) => entry.slice(0, open) + choice + tail));
}

/** `launch~ into` inflects its marked word: "launch into", "launches into", "launched into". */
function inflected(pattern: string, endings: Endings): { pattern: string; done: boolean }[] {
  const mark = pattern.indexOf('~');
  if (mark <= 0) return [{ pattern, done: false }];
  const stem = pattern.slice(0, mark);
  const tail = pattern.slice(mark + 1);
  const key = Object.keys(endings)
    .filter((ending) => stem.endsWith(ending))
    .sort((a, b) => b.length - a.length)[0];
  if (key === undefined) return [{ pattern: stem + tail, done: false }];
  const base = stem.slice(0, stem.length - key.length);
  const rule = endings[key]!;
  const write = (list: string | undefined, done: boolean) =>
    (list === undefined ? [] : list.split(' ')).map((ending) => ({
      pattern: base + ending.replace('-', '') + tail,
      done,
    }));
  return [{ pattern: stem + tail, done: false }, ...write(rule.forms, false), ...write(rule.done, true)];
}
