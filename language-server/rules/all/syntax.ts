import type { Fault } from '../../model/fault.ts';
import { replacement } from '../engine/edits.ts';
import { messages } from '../messages/clause-twice.ts';
import { messages as syntaxMessages } from '../messages/syntax.ts';
import { defineRule } from '../rule.ts';
import type { Speak } from '../speak.ts';

export const syntax = defineRule({
  meta: {
    id: 'syntax',
    summary: 'Something that is not written as the language is',
    category: 'language',
    severity: 'error',
    options: {},
    reason: 'What cannot be read cannot be judged, scored or shown. Everything else in the file still is.',
    source: 'the language',
    fix: 'Adds the brace or the quotation mark that is missing, removes what says nothing, or writes the word that was meant.',
  },
  file(file, report) {
    const say = file.say(syntaxMessages);
    for (const problem of file.model.problems) {
      if (problem.rule !== 'syntax') continue;
      const { key, values, mend } = problem.fault;
      report({
        range: problem.range,
        message: say(key, values),
        ...(mend && {
          fixes: [
            {
              title: titleOf(mend, say),
              edits: [replacement(file.uri, mend.range, mend.text)],
              preferred: true,
            },
          ],
        }),
      });
    }
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

function titleOf(
  { range, text }: NonNullable<Fault['mend']>,
  say: Speak<keyof typeof syntaxMessages.en>,
): string {
  const written = text.trim();
  if (written === '') return say('remove');
  return range[0] === range[1] ? say('add', { written }) : say('write', { written });
}
