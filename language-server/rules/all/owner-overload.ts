import { inCycleKey, lastName, type OwnedEntry } from '../../model/names.ts';
import type { ObjectiveView } from '../engine/views.ts';
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
  objective(objective, report, { maxObjectives, maxKeyResults }) {
    const { model, around, cycle } = objective;
    const say = objective.say(messages);
    for (const ref of model.owners) {
      const owned = ownedBy(lastName(ref), objective).filter(({ keyResult }) => keyResult === undefined);
      if (!isAt(owned[maxObjectives], objective)) continue;
      const name = nameOf(lastName(ref), objective);
      report({
        range: ref.range,
        message: say('objectives', { name, count: owned.length, max: maxObjectives }),
      });
    }
    for (const { id, model: keyResult } of objective.keyResults) {
      for (const ref of keyResult.owners) {
        const owned = around
          .lookup('owned', inCycleKey(lastName(ref), cycle))
          .filter((entry) => entry.keyResult !== undefined);
        if (!isAt(owned[maxKeyResults], objective) || owned[maxKeyResults]?.keyResult !== id) continue;
        const name = nameOf(lastName(ref), objective);
        report({
          range: ref.range,
          message: say('keyResults', { name, count: owned.length, max: maxKeyResults }),
        });
      }
    }
  },
});

function ownedBy(person: string, { around, cycle }: ObjectiveView): readonly OwnedEntry[] {
  return around.lookup('owned', inCycleKey(person, cycle));
}

function isAt(entry: OwnedEntry | undefined, { uri, id }: ObjectiveView): boolean {
  return entry?.uri === uri && entry.objective === id.objective;
}

function nameOf(person: string, { around }: ObjectiveView): string {
  return brief(around.lookup('unit', person)[0]?.title ?? person);
}
