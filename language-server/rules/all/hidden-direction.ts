import { replacement } from '../engine/edits.ts';
import { messages } from '../messages/hidden-direction.ts';
import { defineRule } from '../rule.ts';

export const hiddenDirection = defineRule({
  meta: {
    id: 'hidden-direction',
    summary: 'An invisible character that turns the direction of writing',
    category: 'language',
    severity: 'warning',
    options: {},
    reason:
      'With it a title, a number or a name can be shown as something else than what okr and everybody after you reads. ' +
      'Mostly it came along with text that was copied from elsewhere.',
    source: 'Unicode Technical Standard 55 (source code handling); Trojan Source, CVE-2021-42574',
    fix: 'Removes the character.',
  },
  file(file, report) {
    const say = file.say(messages);
    for (const problem of file.model.problems) {
      if (problem.rule !== 'hidden-direction') continue;
      const { range, controls } = problem;
      report({
        range,
        message: say('hidden', { controls }),
        fixes: [{ title: say('remove'), edits: [replacement(file.uri, range, '')], preferred: true }],
      });
    }
  },
});
