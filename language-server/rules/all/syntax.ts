import { replacement } from '../engine/edits.ts';
import { defineRule } from '../rule.ts';

export const syntax = defineRule({
  meta: {
    id: 'syntax',
    summary: 'Something that is not written as the language is',
    category: 'language',
    severity: 'error',
    options: {},
    reason: 'What cannot be read cannot be judged, scored or shown. Everything else in the file still is.',
    source: 'the language',
  },
  file(file, report) {
    for (const { rule, range, message } of file.model.problems)
      if (rule === 'syntax') report({ range, message });
  },
});

export const clauseTwice = defineRule({
  meta: {
    id: 'clause-twice',
    summary: 'A clause given twice',
    category: 'language',
    severity: 'warning',
    options: {},
    reason: 'Only the first one counts, so the second one may say something that nobody ever sees.',
    source: 'the language',
    fix: 'Removes the second one.',
  },
  file(file, report) {
    for (const { rule, range, message, remove } of file.model.problems) {
      if (rule !== 'clause-twice') continue;
      report({
        range,
        message,
        fixes: remove
          ? [{ title: 'Remove this one', edits: [replacement(file.uri, remove, '')], preferred: true }]
          : [],
      });
    }
  },
});
