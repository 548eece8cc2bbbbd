import { languages } from './languages/index.ts';
import type { LanguageData } from './languages/language-data.ts';
import { entries } from './lexicon/pattern.ts';
import type { LanguageCode } from './reading.ts';
import { foldCode, isHan, isLetter } from './scan/fold.ts';

/** Where no language can be told, the text is taken for English. */
const DEFAULT: LanguageCode = 'en';

/** How much of a text is looked at: enough for any sentence, and a bound for pasted books. */
const LOOK = 600;

interface Marks {
  readonly code: LanguageCode;
  readonly script: LanguageData['detect']['script'];
  readonly letters: ReadonlySet<number>;
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

let prepared: { readonly from: readonly LanguageData[]; readonly marks: readonly Marks[] } | undefined;

/** The language a text is written in: by its script, then by letters and small words of its own. */
export function detectLanguage(text: string): LanguageCode {
  const marks = marksOf(languages());
  const { script, words } = look(text);
  const candidates = marks.filter((language) => language.script === script);
  if (candidates.length <= 1) return candidates[0]?.code ?? DEFAULT;
  let best = candidates.find((language) => language.code === DEFAULT) ?? candidates[0]!;
  let most = 0;
  for (const language of candidates) {
    let score = 0;
    for (const word of words) {
      if (language.words.has(word) || hasAffix(word, language)) score += 2;
      for (let i = 0; i < word.length; i++) if (language.letters.has(word.charCodeAt(i))) score += 1;
    }
    if (score > most || (score === most && language.code === DEFAULT)) {
      most = score;
      best = language;
    }
  }
  return best.code;
}

/** Beginnings and endings have two to six letters and leave at least one of the word. */
function hasAffix(word: string, { beginnings, endings }: Marks): boolean {
  if (beginnings.size === 0 && endings.size === 0) return false;
  for (let length = 2; length <= 6 && length < word.length; length++) {
    if (beginnings.has(word.slice(0, length)) || endings.has(word.slice(-length))) return true;
  }
  return false;
}

function marksOf(from: readonly LanguageData[]): readonly Marks[] {
  if (prepared?.from !== from) {
    const marks = from.map(({ code, detect }) => ({
      code,
      script: detect.script,
      letters: new Set(Array.from(detect.letters ?? '', (letter) => letter.charCodeAt(0))),
      words: new Set(entries(detect.words)),
      beginnings: new Set(entries(detect.beginnings)),
      endings: new Set(entries(detect.endings)),
    }));
    prepared = { from, marks };
  }
  return prepared.marks;
}

/** The script most letters belong to, and the text's words. A handful of ideographs outweighs a Latin name. */
function look(text: string): { script: Marks['script']; words: string[] } {
  let latin = 0;
  let cyrillic = 0;
  let han = 0;
  const words: string[] = [];
  let word = '';
  const end = Math.min(text.length, LOOK);
  for (let i = 0; i < end; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (isHan(code)) han++;
    else if (code >= 0x400 && code <= 0x52f) cyrillic++;
    else if (isLetter(code)) latin++;
    if (isLetter(code)) word += text[i]!.toLowerCase();
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  const script = han * 3 > latin + cyrillic ? 'han' : cyrillic > latin / 4 ? 'cyrillic' : 'latin';
  return { script: han === 0 && script === 'han' ? 'latin' : script, words };
}
