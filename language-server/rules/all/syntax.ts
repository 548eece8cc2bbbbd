import { replacement } from '../engine/edits.ts';
import { messages } from '../messages/clause-twice.ts';
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
    for (const problem of file.model.problems)
      if (problem.rule === 'syntax') report({ range: problem.range, message: problem.message });
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
    const say = file.say(messages);
    for (const problem of file.model.problems) {
      if (problem.rule !== 'clause-twice') continue;
      const { range, clause } = problem;
      report({
        range,
        message: say('again', { clause }),
        fixes: [{ title: say('remove'), edits: [replacement(file.uri, range, '')], preferred: true }],
      });
    }
  },
});
