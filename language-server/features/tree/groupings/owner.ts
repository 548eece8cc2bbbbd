import type { Branch } from '../branch.ts';
import { addTo, type Goal } from '../goals.ts';
import type { Shown } from '../shown.ts';
import { sortedByLabel } from '../unit-labels.ts';
import { branchesOf, endOfPath, type Grouping, keyResultBranches } from './grouping.ts';

/** Those accountable, with their objectives and with the key results that they own in those of others. */
export const owner: Grouping = {
  first(shown) {
    const { goals, keyResults } = ownedIn(shown);
    const named = new Set([...goals.keys(), ...keyResults.keys()]);
    const nobody = named.delete('');
    return [...sortedByLabel(named, shown.project), ...(nobody ? [''] : [])].map((name) => ({
      kind: 'owner',
      name,
    }));
  },

  below(above, shown) {
    const branch = above.at(-1)!;
    if (branch.kind === 'objective') return keyResultBranches(branch.goal, shown);
    if (branch.kind !== 'owner') return [];
    const { goals, keyResults } = ownedIn(shown);
    return [...branchesOf(goals.get(branch.name) ?? []), ...(keyResults.get(branch.name) ?? [])];
  },

  members(above, shown) {
    const branch = above.at(-1)!;
    if (branch.kind !== 'owner') return [];
    return (shown.goals.byOwner.get(branch.name) ?? []).filter((goal) => shown.isInTime(goal));
  },

  pathTo(goal, keyResult, shown) {
    const { goals, keyResults } = ownedIn(shown);
    const owned = keyResult === undefined ? undefined : ownerAmong(keyResults, goal, keyResult);
    if (owned) return [{ kind: 'owner', name: owned[0] }, owned[1]];
    const name = [...goals].find(([, list]) => list.includes(goal))?.[0];
    return name === undefined ? [] : [{ kind: 'owner', name }, ...endOfPath(goal, keyResult)];
  },
};

type KeyResultBranch = Extract<Branch, { readonly kind: 'key-result' }>;

interface Owned {
  readonly goals: ReadonlyMap<string, readonly Goal[]>;
  /** By owner: key results of objectives that others are accountable for. */
  readonly keyResults: ReadonlyMap<string, readonly KeyResultBranch[]>;
}

const owned = new WeakMap<Shown, Owned>();

function ownedIn(shown: Shown): Owned {
  let found = owned.get(shown);
  if (!found) {
    found = findOwned(shown);
    owned.set(shown, found);
  }
  return found;
}

function findOwned(shown: Shown): Owned {
  const goals = new Map<string, readonly Goal[]>();
  const accountable = new Map<Goal, Set<string>>();
  for (const [name, list] of shown.goals.byOwner) {
    const here = list.filter((goal) => shown.matches(goal));
    if (here.length === 0) continue;
    goals.set(name, here);
    for (const goal of here) accountable.set(goal, (accountable.get(goal) ?? new Set()).add(name));
  }
  const keyResults = new Map<string, KeyResultBranch[]>();
  for (const goal of shown.matching) {
    for (const { id: keyResult, owners } of goal.keyResults) {
      for (const name of new Set(owners))
        if (!accountable.get(goal)?.has(name))
          addTo(keyResults, name, { kind: 'key-result', goal, keyResult });
    }
  }
  return { goals, keyResults };
}

/** Whose the key result is, where somebody else is accountable for its objective. */
function ownerAmong(
  keyResults: Owned['keyResults'],
  goal: Goal,
  keyResult: string,
): [string, KeyResultBranch] | undefined {
  for (const [name, list] of keyResults) {
    const found = list.find((one) => one.goal === goal && one.keyResult === keyResult);
    if (found) return [name, found];
  }
  return undefined;
}
