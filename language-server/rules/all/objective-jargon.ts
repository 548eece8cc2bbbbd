import { COMMON_ABBREVIATIONS } from '../../prose/coach/abbreviations.ts';
import { coachWords } from '../../prose/coach/index.ts';
import { findWords } from '../../prose/find-words.ts';
import type { Span } from '../../prose/reading.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/objective-jargon.ts';
import { defineRule } from '../rule.ts';
import { isHollow } from '../wording/commonplace.ts';
import { isKnownTerm } from '../wording/known-terms.ts';

export const objectiveJargon = defineRule({
  meta: {
    id: 'objective-jargon',
    summary: 'An objective in words that not everyone understands',
    category: 'objective',
    severity: 'information',
    options: {},
    reason: 'Everyone who works towards an objective has to understand it; who joins next week as well.',
    source: 'Fox (no jargon)',
    fix: 'Puts the word into the glossary of the settings, to be explained there.',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  objective(objective, report) {
    const { title } = objective.model;
    const { reading, file } = objective;
    if (!title || !reading || objective.isQuestion) return;
    const say = objective.say(messages);
    const buzzwords = findWords(reading.text, coachWords(reading.lang, 'jargon'));
    const unknown = (span: Span) => !isKnownTerm(span.text, file);
    const unexplained = buzzwords.filter(unknown);
    // One may be the custom of the house; several, or one with nothing else beside it, hide that nothing is said.
    const hollow = isHollow(reading, unexplained);
    for (const span of unexplained)
      report({
        range: rangeOfWords(title, span),
        ...(hollow && { severity: 'warning' }),
        message: say('buzz', { words: brief(span.text) }),
      });
    for (const span of abbreviationsIn(reading.text).filter(unknown)) {
      if (reading.placeholders.some(({ start, end }) => start < span.end && span.start < end)) continue;
      report({ range: rangeOfWords(title, span), message: say('short', { words: span.text }) });
    }
  },
});

const ABBREVIATION = /(?<![\p{L}\p{N}&])\p{Lu}[\p{Lu}\p{N}&]{1,5}(?![\p{L}\p{N}&])/gu;

/** Words of capital letters that are no common abbreviation; none in a title that is all in capitals. */
function abbreviationsIn(text: string): Span[] {
  if (
    text.length > 8 &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    !/\p{Script=Han}/u.test(text)
  )
    return [];
  return [...text.matchAll(ABBREVIATION)].flatMap(({ 0: word, index }) =>
    COMMON_ABBREVIATIONS.has(word) || /^\p{Lu}\p{N}+$/u.test(word)
      ? []
      : [{ start: index, end: index + word.length, text: word }],
  );
}
