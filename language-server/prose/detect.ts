import { languages } from './languages/index.ts';
import type { LanguageData } from './languages/language-data.ts';
import { entries, forms } from './lexicon/pattern.ts';
import type { LanguageCode } from './reading.ts';
import { foldCode, isHan, isLetter } from './scan/fold.ts';

/** Where no language can be told, the text is taken for English. */
const DEFAULT: LanguageCode = 'en';

/** How much of a text is looked at: enough for any sentence, and a bound for pasted books. */
const LOOK = 600;

/** Every language's letters and words in one table: what is found in it tells which languages have it, a bit each. */
interface Prepared {
  readonly from: readonly LanguageData[];
  readonly letters: ReadonlyMap<number, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
  /** Words that were looked up before: the languages that have them, and those that have words like them, LANGUAGES bits higher. */
  readonly seen: Map<string, number>;
}

/** Most words of a plan come again and again; past so many the memory is begun anew. */
const MOST_SEEN = 20_000;
const LANGUAGES = 15;

let prepared: Prepared | undefined;

/** The language a text is written in: by its script, then by letters and small words of its own. */
export function detectLanguage(text: string): LanguageCode {
  const all = languages();
  const { script, words } = look(text);
  const candidates = all.filter(({ detect }) => detect.script === script);
  if (candidates.length <= 1) return candidates[0]?.code ?? DEFAULT;
  const scores = scoresOf(words, prepare(all));
  let best = candidates.find(({ code }) => code === DEFAULT) ?? candidates[0]!;
  let most = 0;
  for (const language of candidates) {
    const score = scores[all.indexOf(language)]!;
    if (score > most || (score === most && language.code === DEFAULT)) {
      most = score;
      best = language;
    }
  }
  return best.code;
}

/** Three points for a word that a language has, two for one that begins or ends like its words, one for each of its letters. */
function scoresOf(words: readonly string[], table: Prepared): number[] {
  const scores = new Array<number>(table.from.length).fill(0);
  const add = (languages: number, points: number) => {
    for (let i = 0; languages >> i > 0; i++) if ((languages >> i) & 1) scores[i]! += points;
  };
  for (const word of words) {
    const found = languagesOf(word, table);
    const known = found & ((1 << LANGUAGES) - 1);
    if (known > 0) add(known, 3);
    const alike = (found >> LANGUAGES) & ~known;
    if (alike > 0) add(alike, 2);
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (code > 0x7f) add(table.letters.get(code) ?? 0, 1);
    }
  }
  return scores;
}

function languagesOf(word: string, table: Prepared): number {
  const seen = table.seen.get(word);
  if (seen !== undefined) return seen;
  let alike = 0;
  // Beginnings and endings have two to six letters and leave at least one of the word.
  for (let length = 2; length <= 6 && length < word.length; length++) {
    alike |= table.beginnings.get(word.slice(0, length)) ?? 0;
    alike |= table.endings.get(word.slice(-length)) ?? 0;
  }
  const found = (table.words.get(word) ?? 0) | (alike << LANGUAGES);
  if (table.seen.size >= MOST_SEEN) table.seen.clear();
  table.seen.set(word, found);
  return found;
}

function prepare(from: readonly LanguageData[]): Prepared {
  if (prepared?.from === from) return prepared;
  const letters = new Map<number, number>();
  const tables = {
    words: new Map<string, number>(),
    beginnings: new Map<string, number>(),
    endings: new Map<string, number>(),
  };
  from.forEach((language, i) => {
    const { detect } = language;
    // Where a script is one language's own, nothing else of it is looked at.
    if (!from.some((other) => other !== language && other.detect.script === detect.script)) return;
    for (const letter of detect.letters ?? '') {
      letters.set(letter.charCodeAt(0), (letters.get(letter.charCodeAt(0)) ?? 0) | (1 << i));
    }
    for (const group of ['words', 'beginnings', 'endings'] as const) {
      for (const word of entries(detect[group]))
        tables[group].set(word, (tables[group].get(word) ?? 0) | (1 << i));
    }
    for (const word of verbForms(language)) tables.words.set(word, (tables.words.get(word) ?? 0) | (1 << i));
  });
  prepared = { from, letters, ...tables, seen: new Map() };
  return prepared;
}

/** The verbs a language's sentences begin and end with, in all forms: what most tells languages apart. */
function verbForms({ detect, verbs, done, facts, writing }: LanguageData): string[] {
  if (detect.script === 'han') return [];
  return [verbs, done, { facts: facts ?? '' }]
    .flatMap((words) => Object.values(words ?? {}) as string[])
    .flatMap((list) => entries(list))
    .filter((entry) => !entry.includes(' ') && !entry.includes('*'))
    .flatMap((entry) => forms(entry, writing?.endings).map(({ pattern }) => pattern));
}

/** Longest of the words that join others. */
const SMALL = 2;

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x52f;
}

type Script = LanguageData['detect']['script'];

/** The script most letters belong to, and the text's words. A handful of ideographs outweighs a Latin name. */
function look(text: string): { script: Script; words: string[] } {
  let latin = 0;
  let cyrillic = 0;
  let han = 0;
  // "Patch compliance: с 82 % до 98 %": a small word of its own outweighs the names around it.
  let isSmall = false;
  const words: string[] = [];
  const end = Math.min(text.length, LOOK);
  let start = -1;
  const endWord = (at: number) => {
    if (start >= 0) words.push(text.slice(start, at).toLowerCase());
    if (start >= 0 && at - start <= SMALL && isCyrillic(foldCode(text.charCodeAt(start)))) isSmall = true;
    start = -1;
  };
  for (let i = 0; i < end; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (isLetter(code)) {
      if (start < 0) start = i;
      if (isCyrillic(code)) cyrillic++;
      else latin++;
    } else {
      if (isHan(code)) han++;
      endWord(i);
    }
  }
  endWord(end);
  // "Churn rate 从 5% 降到 3%": as many ideographs as there are other words.
  const isHanText = han * 3 > latin + cyrillic || (han > 1 && han >= words.length);
  const script = isHanText ? 'han' : cyrillic > latin / 4 || isSmall ? 'cyrillic' : 'latin';
  return { script: han === 0 && script === 'han' ? 'latin' : script, words };
}
