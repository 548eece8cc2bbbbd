import type { Text } from '../../model/file.ts';
import type { Reading } from '../../prose/reading.ts';
import { inQuotes, rangeOfWords } from '../engine/words.ts';
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
    blanks(keyResult.model.title, keyResult.reading, report);
  },
});

function blanks(title: Text | undefined, reading: Reading | undefined, report: Reporter): void {
  if (!title || !reading) return;
  for (const blank of reading.placeholders) {
    report({
      range: rangeOfWords(title, blank),
      message: `${inQuotes(blank.text)} is a blank from a template: fill in what you mean.`,
    });
  }
}
