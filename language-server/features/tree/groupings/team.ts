import type { Branch } from '../branch.ts';
import type { Shown } from '../shown.ts';
import { sortedByLabel, unitRank } from '../unit-labels.ts';
import { goalsBelow, type Units, unitsOfGoals } from '../units.ts';
import { branchesOf, endOfPath, type Grouping, keyResultBranches } from './grouping.ts';

/** Companies, in them their teams, in them their people: each with its own goals first. */
export const team: Grouping = {
  first(shown) {
    const { roots, own } = unitsShown(shown);
    return [...sorted(roots, shown), ...(own.has('') ? [{ kind: 'unit', name: '' } as const] : [])];
  },

  below(above, shown) {
    const branch = above.at(-1)!;
    if (branch.kind === 'objective') return keyResultBranches(branch.goal, shown);
    if (branch.kind !== 'unit') return [];
    const { below, own } = unitsShown(shown);
    const inner = (below.get(branch.name) ?? []).filter(
      (name) => !above.some((one) => one.kind === 'unit' && one.name === name),
    );
    return [...branchesOf(own.get(branch.name) ?? []), ...sorted(inner, shown)];
  },

  members(above, shown) {
    const branch = above.at(-1)!;
    return branch.kind === 'unit' ? [...goalsBelow(branch.name, unitsInTime(shown))] : [];
  },

  pathTo(goal, keyResult, shown) {
    if (!shown.matches(goal)) return [];
    const { roots, below } = unitsShown(shown);
    const units = goal.units.length > 0 ? wayTo(goal.units[0]!, roots, below) : [''];
    return [...units.map((name) => ({ kind: 'unit', name }) as const), ...endOfPath(goal, keyResult)];
  },
};

const shownUnits = new WeakMap<Shown, Units>();
const unitsOfTime = new WeakMap<Shown, Units>();

function unitsShown(shown: Shown): Units {
  return remembered(shownUnits, shown, () => unitsOfGoals(shown, shown.matching));
}

function unitsInTime(shown: Shown): Units {
  return remembered(unitsOfTime, shown, () => unitsOfGoals(shown, shown.inTime));
}

function remembered(cache: WeakMap<Shown, Units>, shown: Shown, make: () => Units): Units {
  let found = cache.get(shown);
  if (!found) {
    found = make();
    cache.set(shown, found);
  }
  return found;
}

function sorted(names: readonly string[], shown: Shown): Branch[] {
  return sortedByLabel(names, shown.project, (name) => unitRank(name, shown.project)).map((name) => ({
    kind: 'unit',
    name,
  }));
}

/** The shortest way down to a unit. */
function wayTo(unit: string, roots: readonly string[], below: Units['below']): string[] {
  const ways = roots.map((root) => [root]);
  const seen = new Set(roots);
  for (const way of ways) {
    const end = way.at(-1)!;
    if (end === unit) return way;
    for (const next of below.get(end) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [unit];
}
