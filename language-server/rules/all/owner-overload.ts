import type { OwnedEntry } from '../../model/links.ts';
import { ownedIn } from '../../model/owned.ts';
import { brief } from '../engine/words.ts';
import { messages } from '../messages/owner-overload.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly maxObjectives: number;
  readonly maxKeyResults: number;
}

export const ownerOverload = defineRule<Options>({
  meta: {
    id: 'owner-overload',
    summary: 'One person is accountable for too much',
    category: 'set',
    severity: 'information',
    options: {
      maxObjectives: {
        default: 5,
        description: 'The most objectives of one cycle that one person should own.',
        schema: { type: 'integer', minimum: 1, maximum: 100 },
      },
      maxKeyResults: {
        default: 10,
        description: 'The most key results of one cycle that one person should own by name.',
        schema: { type: 'integer', minimum: 1, maximum: 100 },
      },
    },
    reason:
      'Who is accountable for everything is accountable for nothing: one of the many will be forgotten.',
    source: 'Simply (no owner, no result; over five loses focus)',
  },
  file(file, report, { maxObjectives, maxKeyResults }) {
    const { around, uri } = file;
    const say = file.say(messages);
    for (const [key, { person, objectives, keyResults }] of ownedIn(file.model)) {
      const entries = around.lookup('owned', key);
      const before = entries.slice(
        0,
        entries.findIndex((entry) => entry.uri === uri),
      );
      const name = brief(around.lookup('unit', person)[0]?.title ?? person);
      const first = objectives[maxObjectives - total(before, 'objectives')];
      if (first) {
        const count = total(entries, 'objectives');
        report({ range: first.range, message: say('objectives', { name, count, max: maxObjectives }) });
      }
      const other = keyResults[maxKeyResults - total(before, 'keyResults')];
      if (other) {
        const count = total(entries, 'keyResults');
        report({ range: other.range, message: say('keyResults', { name, count, max: maxKeyResults }) });
      }
    }
  },
});

function total(entries: readonly OwnedEntry[], kind: 'objectives' | 'keyResults'): number {
  return entries.reduce((sum, entry) => sum + entry[kind], 0);
}
