import type { Words } from '../languages/language-data.ts';
import type { LanguageCode } from '../reading.ts';
import type { CoachWords } from './coach-words.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { zh } from './zh.ts';

const LANGUAGES: Readonly<Record<LanguageCode, CoachWords>> = { en, pl, zh, sv, ru };

/** A coach's words of one group; empty in a language that has none, where the rule that asks keeps quiet. */
export function coachWords(lang: LanguageCode, group: Exclude<keyof CoachWords, 'bareWords'>): Words {
  return LANGUAGES[lang]?.[group] ?? '';
}

/** How few words of a title say no more than that one thing shall be more or better; 0 where that cannot be told. */
export function bareWords(lang: LanguageCode): number {
  return LANGUAGES[lang]?.bareWords ?? 0;
}
