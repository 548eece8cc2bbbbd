import { cycleRefs } from '../cycles.ts';
import { addTo, type Goal } from '../goals.ts';
import { sortedByLabel, unitRank } from '../unit-labels.ts';
import { branchesOf, endOfPath, type Grouping, keyResultBranches } from './grouping.ts';

/** Cycles, the newest first, in them those that have goals in it. */
export const cycle: Grouping = {
  first(shown) {
    return cycleRefs(shown.project, shown.matching).map(({ name }) => ({ kind: 'cycle', name }));
  },

  below(above, shown) {
    const branch = above.at(-1)!;
    if (branch.kind === 'objective') return keyResultBranches(branch.goal, shown);
    const inCycle = within(above[0], shown.matching);
    if (branch.kind === 'unit') return branchesOf(inCycle.get(branch.name) ?? []);
    if (branch.kind !== 'cycle') return [];
    const { project } = shown;
    const named = [...inCycle.keys()].filter((name) => name !== '');
    const names = [
      ...sortedByLabel(named, project, (name) => unitRank(name, project)),
      ...(inCycle.has('') ? [''] : []),
    ];
    return names.map((name) => ({ kind: 'unit', name }));
  },

  members(above, shown) {
    const branch = above.at(-1)!;
    const inCycle = within(above[0], shown.inTime);
    if (branch.kind === 'unit') return [...(inCycle.get(branch.name) ?? [])];
    return branch.kind === 'cycle' ? [...new Set([...inCycle.values()].flat())] : [];
  },

  pathTo(goal, keyResult, shown) {
    if (!shown.matches(goal)) return [];
    return [
      { kind: 'cycle', name: goal.cycle ?? '' },
      { kind: 'unit', name: goal.units[0] ?? '' },
      ...endOfPath(goal, keyResult),
    ];
  },
};

/** The goals of a cycle by those they are for. */
function within(
  top: { readonly kind: string; readonly name?: string } | undefined,
  goals: readonly Goal[],
): Map<string, Goal[]> {
  const found = new Map<string, Goal[]>();
  if (top?.kind !== 'cycle') return found;
  for (const goal of goals) {
    if ((goal.cycle ?? '') !== top.name) continue;
    for (const unit of goal.units.length > 0 ? new Set(goal.units) : ['']) addTo(found, unit, goal);
  }
  return found;
}
