import { referencesOf } from '../../model/references.ts';
import { replacement } from '../engine/edits.ts';
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
    for (const { ref, resolve } of referencesOf(file.model)) {
      const resolution = resolve(file.around.names);
      if (resolution?.kind !== 'ambiguous') continue;
      const { at, candidates } = resolution;
      report({
        range: at.range,
        message: `“${at.name}” could be ${list(candidates)}. Write out which one is meant.`,
        fixes: candidates.map((candidate) => ({
          title: `Mean ${candidate}`,
          edits: [replacement(file.uri, ref.range, candidate)],
        })),
      });
    }
  },
});

function list(candidates: readonly string[]): string {
  return candidates.length < 2
    ? candidates.join('')
    : `${candidates.slice(0, -1).join(', ')} or ${candidates.at(-1)}`;
}
