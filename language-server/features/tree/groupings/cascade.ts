import type { Branch } from '../branch.ts';
import type { Goal } from '../goals.ts';
import type { Shown } from '../shown.ts';
import { allKeyResults, branchesOf, endOfPath, type Grouping, keyResultBranches } from './grouping.ts';

/** What is supported stands above what supports it: at its key result, where that one is meant. */
export const cascade: Grouping = {
  first(shown) {
    const tops = [...shown.withAbove].filter((goal) => shown.above(goal).length === 0);
    const rank = new Map(tops.map((goal) => [goal, rankOf(goal, shown)]));
    return branchesOf(tops.sort((a, b) => rank.get(a)! - rank.get(b)! || byText(a, b)));
  },

  below(above, shown) {
    const branch = above.at(-1)!;
    if (branch.kind === 'objective') {
      const { goal } = branch;
      // What is shown for those below it alone shows no more than the way to them.
      const leadsOn = (one: Branch): boolean =>
        one.kind === 'key-result' && shown.supporters(goal, one.keyResult).length > 0;
      const keyResults = shown.matches(goal)
        ? keyResultBranches(goal, shown)
        : allKeyResults(goal).filter(leadsOn);
      return [...keyResults, ...branchesOf(shown.supporters(goal, undefined))];
    }
    if (branch.kind === 'key-result') return branchesOf(shown.supporters(branch.goal, branch.keyResult));
    return [];
  },

  members: () => [],

  pathTo(goal, keyResult, shown) {
    if (!shown.withAbove.has(goal)) return [];
    const path = endOfPath(goal, keyResult);
    for (let [up] = shown.above(goal); up; [up] = shown.above(up.goal))
      path.unshift(...endOfPath(up.goal, up.keyResult));
    return path;
  },
};

/** The company's first, then what is supported, then what stands alone. */
function rankOf(goal: Goal, { project }: Shown): number {
  const kinds = goal.units.flatMap((unit) => project.lookup('unit', unit));
  if (kinds.some(({ kind }) => kind === 'company')) return 0;
  return project.lookup('supporters', goal.key).length > 0 ? 1 : 2;
}

/** By file, and in the order of the text. */
function byText(a: Goal, b: Goal): number {
  if (a.id.uri !== b.id.uri) return a.id.uri < b.id.uri ? -1 : 1;
  return a.start - b.start;
}
