import { inQuotes, rangeOfText } from '../engine/words.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly maxWords: number;
}

export const objectiveNoAction = defineRule<Options>({
  meta: {
    id: 'objective-no-action',
    summary: 'An objective that is a topic',
    category: 'objective',
    severity: 'warning',
    options: {
      maxWords: {
        default: 4,
        description: 'Longer titles are taken for descriptions of a state, which need no verb.',
        schema: { type: 'integer', minimum: 1, maximum: 20 },
      },
    },
    reason:
      'A topic says what one works on, not where one wants to get. “Market research” can go on for ever.',
    source: 'Kalungi: “market research” is no objective',
    languages: ['en', 'pl', 'sv', 'ru'],
  },
  objective(objective, report, { maxWords }) {
    const { title } = objective.model;
    const { reading } = objective;
    if (!title || !reading || !objectiveNoAction.meta.languages?.includes(reading.lang)) return;
    if (reading.verb || reading.measurable || reading.outcome || reading.placeholders.length > 0) return;
    const words = title.value.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&/-]*/gu) ?? [];
    if (words.length === 0 || words.length > maxWords) return;
    report({
      range: rangeOfText(title),
      message: `${inQuotes(title.value)} is a topic. Say where you want to get with it: begin with a verb, or describe how it will be.`,
    });
  },
});
