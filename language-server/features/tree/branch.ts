import type { Goal, Goals } from './goals.ts';
import type { Step } from './node-id.ts';

/** What a node of the tree is. Under an empty name stand the goals that have no unit, no cycle, no owner. */
export type Branch =
  | { readonly kind: 'unit' | 'cycle' | 'owner'; readonly name: string }
  | { readonly kind: 'objective'; readonly goal: Goal }
  | { readonly kind: 'key-result'; readonly goal: Goal; readonly keyResult: string };

/** A node's step on the way to it. */
export function stepOf(branch: Branch): Step {
  switch (branch.kind) {
    case 'objective':
      return { kind: 'objective', name: branch.goal.key };
    case 'key-result':
      return { kind: 'key-result', name: `${branch.goal.key}/${branch.keyResult}` };
    default:
      return branch;
  }
}

/** What a step leads to; undefined where that is there no more. */
export function branchOf({ kind, name }: Step, goals: Goals): Branch | undefined {
  switch (kind) {
    case 'project':
      return undefined;
    case 'objective': {
      const goal = goals.byKey.get(name);
      return goal && { kind, goal };
    }
    case 'key-result': {
      const slash = name.lastIndexOf('/');
      const goal = goals.byKey.get(name.slice(0, slash));
      const keyResult = name.slice(slash + 1);
      return goal?.keyResults.some(({ id }) => id === keyResult) ? { kind, goal, keyResult } : undefined;
    }
    default:
      return { kind, name };
  }
}
