import type { Branch } from '../branch.ts';
import type { Goal } from '../goals.ts';
import { matchingKeyResults } from '../matching.ts';
import type { Shown } from '../shown.ts';

/** A way to sort goals into a tree. */
export interface Grouping {
  first(shown: Shown): Branch[];
  /** @param above the branches from the first level to this one, itself last */
  below(above: readonly Branch[], shown: Shown): Branch[];
  /** The goals that a group's figures are of: all of its time, whatever words are looked for. */
  members(above: readonly Branch[], shown: Shown): Goal[];
  /** The branches from the first level to a goal, or to a key result of it; empty where it is not shown. */
  pathTo(goal: Goal, keyResult: string | undefined, shown: Shown): Branch[];
}

/** Goals as branches. */
export function branchesOf(goals: Iterable<Goal>): Branch[] {
  return [...goals].map((goal) => ({ kind: 'objective', goal }));
}

/** The key results of an objective that are shown. */
export function keyResultBranches(goal: Goal, shown: Shown): Branch[] {
  return matchingKeyResults(goal, shown.words, shown.project.lookup).map((keyResult) => ({
    kind: 'key-result',
    goal,
    keyResult,
  }));
}

/** All key results of an objective. */
export function allKeyResults(goal: Goal): Branch[] {
  return goal.keyResults.map(({ id: keyResult }) => ({ kind: 'key-result', goal, keyResult }));
}

/** An objective, and its key result where one is meant, as the end of a path. */
export function endOfPath(goal: Goal, keyResult: string | undefined): Branch[] {
  const objective: Branch = { kind: 'objective', goal };
  return keyResult !== undefined && goal.keyResults.some(({ id }) => id === keyResult)
    ? [objective, { kind: 'key-result', goal, keyResult }]
    : [objective];
}
