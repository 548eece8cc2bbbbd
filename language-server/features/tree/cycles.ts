import { containsDate, type Period } from '../../model/period.ts';
import type { TreeCycle } from '../../protocol.ts';
import type { Project } from '../../workspace/project.ts';
import type { Goal } from './goals.ts';

/** A cycle as its goals know it: settings may differ from file to file, the first that stands in it decides. */
export interface CycleRef {
  /** Empty for the goals without one. */
  readonly name: string;
  readonly period?: Period;
  /** ISO date of the current day there. */
  readonly today: string;
  readonly goals: number;
}

/** The cycles of some goals: the latest first, of those that begin together the shorter first; last those that nobody knows, and none. */
export function cycleRefs(project: Project, goals: readonly Goal[]): CycleRef[] {
  const found = new Map<string, { first: Goal; count: number }>();
  for (const goal of goals) {
    const known = found.get(goal.cycle ?? '');
    if (known) known.count++;
    else found.set(goal.cycle ?? '', { first: goal, count: 1 });
  }
  const refs = [...found].map(([name, { first, count }]): CycleRef => {
    const { names, today } = project.scores.source.settingsFor(first.id.uri);
    const period = name === '' ? undefined : names.periodOf(name);
    return { name, ...(period && { period }), today, goals: count };
  });
  return refs.sort(
    (a, b) =>
      compare(b.period?.start ?? '', a.period?.start ?? '') ||
      compare(a.period?.end ?? '', b.period?.end ?? '') ||
      Number(a.name === '') - Number(b.name === '') ||
      compare(a.name, b.name),
  );
}

/** A cycle for people to choose. */
export function treeCycle({ name, period, today, goals }: CycleRef, project: Project): TreeCycle {
  const title = project.lookup('cycle', name)[0]?.title;
  return {
    name,
    ...(title !== undefined && { title }),
    ...(period && { period }),
    current: period !== undefined && containsDate(period, today),
    objectives: goals,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
