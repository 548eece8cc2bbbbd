import { findWords } from '../../prose/find-words.ts';
import { lexiconOf } from '../../prose/languages/index.ts';
import type { Reading } from '../../prose/reading.ts';
import { brief, rangeOfText } from '../engine/words.ts';
import { messages } from '../messages/objective-no-action.ts';
import { defineRule } from '../rule.ts';
import { isField, ownWords } from '../wording/commonplace.ts';

export const objectiveNoAction = defineRule({
  meta: {
    id: 'objective-no-action',
    summary: 'An objective that is a topic',
    category: 'objective',
    severity: 'warning',
    options: {},
    reason:
      'A topic says what one works on, not where one wants to get. “Market research” can go on for ever.',
    source: 'Kalungi: “market research” is no objective',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  objective(objective, report) {
    const { title } = objective.model;
    const { reading } = objective;
    if (!title || !reading || objective.isQuestion || reading.placeholders.length > 0) return;
    if (!isField(reading) && (reading.measurable || !isTopic(reading))) return;
    const message = objective.say(messages)('topic', { title: brief(title.value) });
    report({ range: rangeOfText(title), message });
  },
});

/** A field of work, or nouns that everybody has and nothing done with them. */
function isTopic(reading: Reading): boolean {
  const { topic, verb, vague, text, lang } = reading;
  if (topic || verb || vague.length > 0) return topic;
  // “Make customers successful” in words of which none is known as a verb.
  const { leadIn = '', fresh = '', subjects = '' } = lexiconOf(lang).data;
  const opensWith = (words: string): boolean => findWords(text, words)[0]?.start === 0;
  // A “new” leads to a noun as well as to the noun of a verb.
  // “Everyone works well together” is a sentence, if one that says little.
  return (!opensWith(leadIn) || opensWith(fresh)) && !opensWith(subjects) && ownWords(reading) === 0;
}
