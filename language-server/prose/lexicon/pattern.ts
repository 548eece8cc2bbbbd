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
  return (
    words
      .split(separator)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      // Most are one word.
      .map((entry) => (/\s/.test(entry) ? entry.replace(/\s+/g, ' ') : entry))
  );
}

/** All forms an entry stands for, alternatives and regular endings written out. The first is the lemma. */
export function forms(entry: string, endings?: Endings): Form[] {
  const found: Form[] = [];
  // Tens of thousands of entries are written out before the first sentence is read, and most are one plain word.
  if (!MARKED.test(entry)) {
    const pattern = tidy(entry);
    return [{ pattern, lemma: pattern, done: false }];
  }
  const spelled = alternatives(entry).map(tidy);
  const lemma = (spelled[0] ?? '').replace(/(?<=.)[*~]/g, '').trim();
  for (const pattern of spelled) inflect(pattern, lemma, endings, found);
  return found;
}

const MARKED = /[(*~]/;

function tidy(text: string): string {
  return (text.includes('  ') ? text.replace(/ +/g, ' ') : text).trim();
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
function inflect(pattern: string, lemma: string, endings: Endings | undefined, found: Form[]): void {
  const mark = pattern.indexOf('~');
  if (mark <= 0) {
    found.push({ pattern, lemma, done: false });
    return;
  }
  const stem = pattern.slice(0, mark);
  const tail = pattern.slice(mark + 1);
  found.push({ pattern: stem + tail, lemma, done: false });
  const rule = endings && rulesOf(endings).find(({ ending }) => stem.endsWith(ending));
  if (!rule) return;
  const base = stem.slice(0, stem.length - rule.ending.length);
  for (const ending of rule.forms) found.push({ pattern: base + ending + tail, lemma, done: false });
  for (const ending of rule.done) found.push({ pattern: base + ending + tail, lemma, done: true });
}

interface EndingRule {
  readonly ending: string;
  readonly forms: readonly string[];
  readonly done: readonly string[];
}

const rules = new WeakMap<Endings, readonly EndingRule[]>();

/** What becomes of each ending, the longest first. */
function rulesOf(endings: Endings): readonly EndingRule[] {
  let known = rules.get(endings);
  if (known === undefined) {
    const list = (words: string | undefined): string[] =>
      words === undefined ? [] : words.split(' ').map((word) => word.replace('-', ''));
    known = Object.entries(endings)
      .map(([ending, { forms, done }]) => ({ ending, forms: list(forms), done: list(done) }))
      .sort((a, b) => b.ending.length - a.ending.length);
    rules.set(endings, known);
  }
  return known;
}
