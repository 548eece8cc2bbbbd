import type { Metric, Text, Value } from '../../model/file.ts';
import type { Reading } from '../../prose/reading.ts';
import { inQuotes, rangeOfText, rangeOfWords } from '../engine/words.ts';
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
    blanks(objective.model.title, objective.reading, report);
  },
  keyResult(keyResult, report) {
    const { title, metric, stretch } = keyResult.model;
    if (title && keyResult.isQuestion)
      report({ range: rangeOfText(title), message: 'This is still a question: write its answer here.' });
    else blanks(title, keyResult.reading, report);
    for (const value of [...(metric ? valuesOf(metric) : []), stretch]) {
      if (value?.unknown)
        report({
          range: value.range,
          message: 'This value is still open: find out who can tell, and write it down.',
        });
    }
  },
});

function valuesOf(metric: Metric): readonly (Value | undefined)[] {
  if (metric.kind === 'from-to') return [metric.from, metric.to];
  if (metric.kind === 'threshold') return [metric.value, metric.upper];
  return metric.kind === 'milestones' ? metric.steps.map(({ share }) => share) : [];
}

function blanks(title: Text | undefined, reading: Reading | undefined, report: Reporter): void {
  if (!title || !reading) return;
  for (const blank of reading.placeholders) {
    report({
      range: rangeOfWords(title, blank),
      message: `${inQuotes(blank.text)} is a blank from a template: fill in what you mean.`,
    });
  }
}
