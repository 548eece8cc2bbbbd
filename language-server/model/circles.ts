import { idText } from './ids.ts';
import type { SupportEntry } from './links.ts';

/** An objective supports another that leads back to it. */
export interface CircleEntry {
  /** Text of the id of what it supports. */
  readonly to: string;
  /** Texts of the ids on the shortest way back, without the objective itself; empty where it supports itself. */
  readonly through: readonly string[];
}

/**
 * The circles of a graph of support, kept up as it changes. Only circles that touch a changed objective can come or go,
 * so a change costs the way up from there, however many objectives there are below.
 */
export class Circles {
  private readonly known: Map<string, readonly CircleEntry[]>;

  /** @param known all circles there are, where that is known already */
  constructor(known: Iterable<readonly [string, readonly CircleEntry[]]> = []) {
    this.known = new Map(known);
  }

  /** All circles there are, by the objectives that are in them. */
  get all(): ReadonlyMap<string, readonly CircleEntry[]> {
    return this.known;
  }

  /**
   * @param changed texts of the ids of objectives whose support is not what it was
   * @param supports what an objective supports now
   * @returns all circles there are, by the objectives that are in them
   */
  update(
    changed: Iterable<string>,
    supports: (objective: string) => readonly SupportEntry[],
  ): ReadonlyMap<string, readonly CircleEntry[]> {
    const due = new Set(changed);
    for (const [objective, entries] of this.known) {
      if (entries.some(({ through }) => through.some((one) => due.has(one)))) due.add(objective);
    }
    const groups = circularGroups(due, supports);
    for (const objective of due) {
      const entries = circlesOf(objective, groups, supports);
      if (entries.length > 0) this.known.set(objective, entries);
      else this.known.delete(objective);
      for (const { through } of entries) for (const one of through) due.add(one);
    }
    return this.known;
  }
}

function circlesOf(
  objective: string,
  groups: ReadonlyMap<string, number>,
  supports: (objective: string) => readonly SupportEntry[],
): CircleEntry[] {
  const group = groups.get(objective);
  if (group === undefined) return [];
  const targets = new Set(supports(objective).map(({ to }) => idText(to)));
  return [...targets].flatMap((to) => {
    // Only what is in a circle with it leads back to it; others need not be followed all the way up.
    const through = groups.get(to) === group ? wayBack(to, objective, supports) : undefined;
    return through ? [{ to, through }] : [];
  });
}

/** An objective on the way of the search, and what it supports that is still to be followed. */
interface Step {
  readonly at: string;
  readonly rest: string[];
}

/**
 * The objectives that lead back to themselves, each with the number of those that it is in circles with: the strongly
 * connected components, in time linear in what is above. Source: Tarjan, Depth-first search and linear graph algorithms
 * (SIAM Journal on Computing, 1972); without recursion, as a chain may be long.
 */
function circularGroups(
  from: Iterable<string>,
  supports: (objective: string) => readonly SupportEntry[],
): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const enter = (at: string): Step => {
    order.set(at, order.size);
    lowest.set(at, order.size - 1);
    open.push(at);
    isOpen.add(at);
    return { at, rest: supports(at).map(({ to }) => idText(to)) };
  };
  const lower = (at: string, value: number): void => {
    if (value < lowest.get(at)!) lowest.set(at, value);
  };
  for (const root of from) {
    if (order.has(root)) continue;
    const way: Step[] = [enter(root)];
    while (way.length > 0) {
      const { at, rest } = way.at(-1)!;
      const next = rest.pop();
      if (next !== undefined) {
        if (next === at) groups.set(at, order.get(at)!);
        if (!order.has(next)) way.push(enter(next));
        else if (isOpen.has(next)) lower(at, order.get(next)!);
        continue;
      }
      way.pop();
      const below = way.at(-1);
      if (below) lower(below.at, lowest.get(at)!);
      if (lowest.get(at) !== order.get(at)) continue;
      const group = open.splice(open.lastIndexOf(at));
      for (const one of group) {
        isOpen.delete(one);
        if (group.length > 1) groups.set(one, order.get(at)!);
      }
    }
  }
  return groups;
}

/**
 * The shortest way from one objective to another over what they support, with the first and without the other; empty
 * where the two are one, undefined where there is no way.
 * @param from text of an id, as `to`
 */
export function wayBack(
  from: string,
  to: string,
  supports: (objective: string) => readonly SupportEntry[],
): string[] | undefined {
  if (from === to) return [];
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const at of cameFrom.keys()) {
    for (const entry of supports(at)) {
      const next = idText(entry.to);
      if (next === to) {
        const way: string[] = [];
        for (let step: string | undefined = at; step !== undefined; step = cameFrom.get(step))
          way.unshift(step);
        return way;
      }
      if (!cameFrom.has(next)) cameFrom.set(next, at);
    }
  }
  return undefined;
}
