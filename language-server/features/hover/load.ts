import { idText, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import { inCycleKey } from '../../model/names.ts';
import { containsDate } from '../../model/period.ts';
import type { HoverContext } from './context.ts';

/** What somebody is accountable for today. */
export interface Load {
  readonly objectives: readonly ObjectiveId[];
  /** How many key results they own by name. */
  readonly keyResults: number;
}

/**
 * The objectives and key results of running cycles that a person owns by name, and those objectives without an owner
 * that are the person's own or of a team that they lead. What was given up is no burden.
 */
export function loadOf(person: string, context: HoverContext): Load {
  const { project } = context;
  const owned = runningCycles(project.names('owned'), person, context).flatMap((cycle) =>
    project.lookup('owned', inCycleKey(person, cycle)),
  );
  const byName = [...new Set(owned.map(({ uri }) => uri))].flatMap((uri) => ownedIn(uri, person, context));
  const all = [...byName, ...inherited(person, context)];
  return {
    objectives: [...new Map(all.map((id) => [idText(id), id])).values()],
    keyResults: owned.reduce((sum, one) => sum + one.keyResults, 0),
  };
}

function runningCycles(keys: Iterable<string>, owner: string, context: HoverContext): string[] {
  return [...keys].flatMap((key) => {
    const cycle = key.startsWith(`${owner} `) ? key.slice(owner.length + 1) : undefined;
    return cycle !== undefined && isRunning(cycle, context) ? [cycle] : [];
  });
}

function ownedIn(uri: string, person: string, context: HoverContext): ObjectiveId[] {
  const { project } = context;
  return [...objectivesOf(project.files.get(uri)!)].flatMap(([objective, { owners, dropped }]) => {
    const cycle = project.scores.cycleOf({ uri, objective });
    const theirs = !dropped && owners.some(({ path }) => path.at(-1)?.name === person);
    return theirs && cycle !== undefined && isRunning(cycle, context) ? [{ uri, objective }] : [];
  });
}

/** Nobody is named as their owner: they are their team's lead's, or the person's they are for. */
function inherited(person: string, context: HoverContext): ObjectiveId[] {
  const { project } = context;
  const led = [...project.names('unit')].filter((name) =>
    project.lookup('unit', name).some(({ lead }) => lead === person),
  );
  return [person, ...led].flatMap((unit) =>
    [...new Set(project.lookup('cyclesOf', unit))]
      .filter((cycle) => isRunning(cycle, context))
      .flatMap((cycle) => project.lookup('inCycle', inCycleKey(unit, cycle)))
      .filter(({ uri, objective }) => {
        const model = objectivesOf(project.files.get(uri)!).get(objective);
        return model?.owners.length === 0;
      })
      .map(({ uri, objective }) => ({ uri, objective })),
  );
}

function isRunning(cycle: string, { names, today }: HoverContext): boolean {
  const period = names.periodOf(cycle);
  return period !== undefined && containsDate(period, today);
}
