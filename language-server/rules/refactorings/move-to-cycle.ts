import { nextCycle, parseCycle } from '../../model/cycle.ts';
import { insertion, replacement } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import type { Edit, Fix } from '../finding.ts';
import { messages } from '../messages/refactorings.ts';
import { endOfHead } from './head.ts';
import { type Around, followedToCycle } from './moved.ts';

/** More would be a list to search, not a choice. */
const OFFERED = 3;

/**
 * Moves an objective to another cycle, with every reference following it: to the next one, or to a later one in which
 * its team has objectives. None where a reference could not be kept clear, or the name is taken there.
 */
export function moveToCycle(objective: ObjectiveView, around: Around): Fix[] {
  const { model, file, uri, id } = objective;
  if (model.dropped) return [];
  return targets(objective).flatMap((cycle): Fix[] => {
    if (isTaken(objective, cycle)) return [];
    const followed = followedToCycle(around, file.model, id.objective, cycle);
    return followed
      ? [
          {
            title: objective.say(messages)('moveToCycle', { cycle }),
            edits: [inCycle(objective, uri, cycle), ...followed],
          },
        ]
      : [];
  });
}

function targets({ cycle, units, period, around }: ObjectiveView): string[] {
  if (cycle === undefined || !period) return [];
  const parsed = parseCycle(cycle, around.settings);
  const next = parsed.ok ? nextCycle(parsed.value, around.settings) : undefined;
  const later = units
    .flatMap((unit) => around.lookup('cyclesOf', unit.path.at(-1)?.name ?? ''))
    .map((name) => ({ name, start: around.names.periodOf(name)?.start ?? '' }))
    .filter(({ name, start }) => name !== cycle && start > period.end)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(({ name }) => name);
  return [...new Set([...(next?.ok ? [next.value.name] : []), ...later])].slice(0, OFFERED);
}

function isTaken({ model, units, around }: ObjectiveView, cycle: string): boolean {
  if (!model.name) return false;
  const own = units.map(({ path }) => path.at(-1)?.name);
  return around
    .lookup('objective', model.name)
    .some((other) => other.cycle === cycle && other.units.some((unit) => own.includes(unit)));
}

/** Its own `in` wins over the header's: the objective can stay where it is. */
function inCycle({ model }: ObjectiveView, uri: string, cycle: string): Edit {
  if (model.cycle) return replacement(uri, model.cycle.range, cycle);
  return insertion(uri, endOfHead(model), ` in ${cycle}`);
}
