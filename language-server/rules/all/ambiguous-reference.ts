import { replacement } from '../engine/edits.ts';
import { messages } from '../messages/ambiguous-reference.ts';
import { defineRule } from '../rule.ts';

export const ambiguousReference = defineRule({
  meta: {
    id: 'ambiguous-reference',
    summary: 'A name that could stand for several things',
    category: 'language',
    severity: 'error',
    options: {},
    reason: 'When two objectives have the same name, nobody can tell which one is supported.',
    source: 'the language',
    fix: 'Writes the reference out, one fix for each candidate.',
  },
  file(file, report) {
    const say = file.say(messages);
    for (const { ref, resolution } of file.unclear) {
      if (resolution?.kind !== 'ambiguous') continue;
      const { at, candidates } = resolution;
      report({
        range: at.range,
        message: say('several', { name: at.name, candidates: { or: candidates } }),
        fixes: candidates.map((candidate) => ({
          title: say('mean', { candidate }),
          edits: [replacement(file.uri, ref.range, candidate)],
        })),
      });
    }
  },
});
