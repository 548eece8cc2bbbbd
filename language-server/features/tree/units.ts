import { unitsAbove } from '../../model/hierarchy.ts';
import { addTo, type Goal } from './goals.ts';
import type { Shown } from './shown.ts';

/** Companies, teams and people, as far as there are goals in them or below them. */
export interface Units {
  /** Those that belong to none. */
  readonly roots: readonly string[];
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** Each unit's own goals; under the empty name those that are for nobody. */
  readonly own: ReadonlyMap<string, readonly Goal[]>;
}

/** The units of some goals and all units above these. Units that belong to each other in a circle begin where one meets it first. */
export function unitsOfGoals(shown: Shown, goals: readonly Goal[]): Units {
  const { lookup } = shown.project;
  const own = new Map<string, Goal[]>();
  for (const goal of goals)
    for (const unit of goal.units.length > 0 ? new Set(goal.units) : ['']) addTo(own, unit, goal);
  const all = new Set<string>();
  for (const unit of own.keys()) {
    if (unit === '') continue;
    all.add(unit);
    for (const above of unitsAbove(unit, lookup).keys()) all.add(above);
  }
  const below = new Map<string, string[]>();
  const roots: string[] = [];
  for (const unit of all) {
    const parents = new Set(lookup('unit', unit).flatMap((entry) => entry.parents));
    parents.delete(unit);
    if (parents.size === 0) roots.push(unit);
    for (const parent of parents) addTo(below, parent, unit);
  }
  const reached = new Set<string>();
  for (const root of roots) reach(root, below, reached);
  for (const unit of all) {
    if (reached.has(unit)) continue;
    roots.push(unit);
    reach(unit, below, reached);
  }
  return { roots, below, own };
}

/** The goals of a unit and of all below it, each once. */
export function goalsBelow(unit: string, { below, own }: Units): Set<Goal> {
  const found = new Set<Goal>();
  for (const one of reach(unit, below, new Set())) for (const goal of own.get(one) ?? []) found.add(goal);
  return found;
}

function reach(unit: string, below: Units['below'], reached: Set<string>): Set<string> {
  const due = [unit];
  for (let one = due.pop(); one !== undefined; one = due.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    due.push(...(below.get(one) ?? []));
  }
  return reached;
}
