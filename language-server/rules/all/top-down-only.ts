import { idText } from '../../model/ids.ts';
import { inCycleKey, type ObjectiveEntry } from '../../model/names.ts';
import type { Surroundings } from '../engine/views.ts';
import { brief, rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/top-down-only.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly min: number;
}

export const topDownOnly = defineRule<Options>({
  meta: {
    id: 'top-down-only',
    summary: 'Every objective of a team comes from above',
    category: 'alignment',
    severity: 'hint',
    options: {
      min: {
        default: 4,
        description: 'How many objectives a team must have in a cycle before this is asked.',
        schema: { type: 'integer', minimum: 2, maximum: 50 },
      },
    },
    reason:
      'Those who are near the work see what those above cannot. About half of the objectives may well come from below.',
    source: 'Fox (about half top-down, half bottom-up), Google re:Work',
  },
  objective(objective, report, { min }) {
    const { around, cycle, uri, id } = objective;
    for (const unit of objective.place.units) {
      const all = around.lookup('inCycle', inCycleKey(unit, cycle));
      if (all.length < min || all[0]?.uri !== uri || all[0].objective !== id.objective) continue;
      const above = objective.file.above(unit);
      if (!all.every((entry) => isHandedDown(entry, above, around))) continue;
      const team = brief(around.lookup('unit', unit)[0]?.title ?? unit);
      report({
        range: rangeOfLabel(objective.model),
        message: objective.say(messages)('all', { team, count: all.length }),
      });
    }
  },
});

function isHandedDown(
  { uri, objective }: ObjectiveEntry,
  above: ReadonlyMap<string, number>,
  { lookup }: Surroundings,
): boolean {
  return lookup('supports', idText({ uri, objective })).some(({ to }) =>
    lookup('objective', to.objective.replace(/~\d+$/, '')).some(
      (entry) =>
        entry.uri === to.uri &&
        entry.objective === to.objective &&
        entry.units.some((unit) => above.has(unit)),
    ),
  );
}
