import { brief, rangeOfText } from '../engine/words.ts';
import { messages } from '../messages/objective-no-action.ts';
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
  objective(objective, report) {
    const { title } = objective.model;
    const { reading } = objective;
    if (!title || !reading?.topic || reading.measurable || reading.placeholders.length > 0) return;
    const message = objective.say(messages)('topic', { title: brief(title.value) });
    report({ range: rangeOfText(title), message });
  },
});
