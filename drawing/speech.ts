import { IntlMessageFormat } from 'intl-messageformat';
import { en, type WordKey, type Words } from './words/en.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import { sv } from './words/sv.ts';
import { zh } from './words/zh.ts';

/** The words of every language that the preview speaks, by its code. */
export const WORDS: Readonly<Record<string, Words>> = { en, pl, zh, sv, ru };

/** How a drawing speaks: its own words, and numbers and days as its language writes them. */
export interface Speech {
  /** Code of the language, as in `pl`. */
  readonly language: string;
  /** Says something, its blanks filled in. Values are put in as they are: text, never markup. */
  say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
  /** The same with a capital, as a label. */
  label(key: WordKey): string;
  /** A score, a pace or a share of the way as everyone says it, in hovers and reports too: `0.54`; `–` where there is none. */
  figure(share: number | null): string;
  /** A confidence as people say it, `6/10`; empty where nobody said any. */
  outOfTen(confidence: number | null): string;
  /** An ISO date as people say it: `Feb 16, 2026`. What is no date stays as it is. */
  date(iso: string): string;
  /** Several things in one sentence: `a and b`. */
  all(things: readonly string[]): string;
}

const speeches = new Map<string, Speech>();

/** How drawings speak in a language: `pl`, `zh-cn`; in English where it is none of ours. */
export function speechIn(language: string): Speech {
  const code = language.split(/[-_]/, 1)[0]!;
  const known = Object.hasOwn(WORDS, code) ? code : 'en';
  let speech = speeches.get(known);
  if (!speech) {
    speech = speechOf(known, WORDS[known]!);
    speeches.set(known, speech);
  }
  return speech;
}

function speechOf(language: string, words: Words): Speech {
  const formats = new Map<WordKey, IntlMessageFormat>();
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const say: Speech['say'] = (key, values) => {
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(words[key], language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
  return {
    language,
    say,
    label: (key) => {
      const [first = '', ...rest] = words[key];
      return first.toLocaleUpperCase(language) + rest.join('');
    },
    figure: (share) => (share === null ? '–' : (share + 0).toFixed(2)),
    outOfTen: (confidence) => (confidence === null ? '' : `${tenths.format(confidence * 10)}/10`),
    date: (iso) => {
      const time = Date.parse(`${iso}T00:00:00Z`);
      return Number.isNaN(time) ? iso : day.format(time);
    },
    all: (things) => list.format(things),
  };
}
