import { present, valuesOfMetric } from '../../model/values.ts';
import type { KeyResultView, ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfText, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/placeholder.ts';
import { defineRule, type Reporter } from '../rule.ts';

export const placeholder = defineRule({
  meta: {
    id: 'placeholder',
    summary: 'A blank that nobody has filled in',
    category: 'key-result',
    severity: 'warning',
    options: {},
    reason: 'X, TBD and [name] come from templates; a cycle that starts with them starts without a goal.',
    source: 'the articles’ own templates',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  objective(objective, report) {
    judge(objective, report);
  },
  keyResult(keyResult, report) {
    judge(keyResult, report);
    const { metric, stretch } = keyResult.model;
    for (const value of [...valuesOfMetric(metric), ...present(stretch)])
      if (value.unknown) report({ range: value.range, message: keyResult.say(messages)('value') });
  },
});

function judge(view: ObjectiveView | KeyResultView, report: Reporter): void {
  const { title } = view.model;
  if (!title) return;
  if (view.isQuestion) {
    report({ range: rangeOfText(title), message: view.say(messages)('question') });
    return;
  }
  for (const blank of view.reading?.placeholders ?? [])
    report({
      range: rangeOfWords(title, blank),
      message: view.say(messages)('blank', { words: brief(blank.text) }),
    });
}
