import { detectLanguage } from '../prose/detect.ts';
import { read } from '../prose/read.ts';
import type { Reading } from '../prose/reading.ts';
import { checkText } from '../rules/engine/check-text.ts';
import type { Finding } from '../rules/finding.ts';
import { allRules } from '../rules/index.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import type { Question } from './question.ts';

export interface Answer {
  readonly reading: Reading;
  /** Of the rules that judge a text by itself; ranges are offsets into the text. */
  readonly findings: readonly Finding[];
}

/**
 * What is read out of a text, and what a coach says about it.
 * @param today ISO date
 */
export function answerTo(
  { text, kind, lang = detectLanguage(text), cycle }: Question,
  today: string,
): Answer {
  const known = { lang, today, ...(cycle && { cycle }) };
  return {
    reading: read(text, kind, known),
    findings: checkText(text, kind, allRules, { ...known, settings: DEFAULT_SETTINGS }),
  };
}
