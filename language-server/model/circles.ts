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
    for (const objective of due) {
      const entries = circlesOf(objective, supports);
      if (entries.length > 0) this.known.set(objective, entries);
      else this.known.delete(objective);
      for (const { through } of entries) for (const one of through) due.add(one);
    }
    return this.known;
  }
}

function circlesOf(
  objective: string,
  supports: (objective: string) => readonly SupportEntry[],
): CircleEntry[] {
  const targets = new Set(supports(objective).map(({ to }) => idText(to)));
  return [...targets].flatMap((to) => {
    const through = wayBack(to, objective, supports);
    return through ? [{ to, through }] : [];
  });
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
