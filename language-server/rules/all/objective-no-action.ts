import { inQuotes, rangeOfText } from '../engine/words.ts';
import { defineRule } from '../rule.ts';

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
    languages: ['en', 'pl', 'sv', 'ru'],
  },
  objective({ model: { title }, reading }, report) {
    if (!title || !reading?.topic || reading.measurable || reading.placeholders.length > 0) return;
    report({
      range: rangeOfText(title),
      message: `${inQuotes(title.value)} is a topic. Say where you want to get with it: begin with a verb, or describe how it will be.`,
    });
  },
});
