import type { LinkLookup } from './links.ts';

/*
 * Who belongs to whom: people to teams, teams to teams, teams to a company. What is written in a circle is walked once.
 */

/** All units above one, with how many levels: 1 for its team, 2 for that one's company. A unit belongs to several where it says so. */
export function unitsAbove(unit: string, lookup: LinkLookup): ReadonlyMap<string, number> {
  const above = new Map<string, number>();
  let level = [unit];
  for (let distance = 1; level.length > 0; distance++) {
    const parents = level.flatMap((name) => lookup('unit', name).flatMap((entry) => entry.parents));
    level = [...new Set(parents)].filter((name) => name !== unit && !above.has(name));
    for (const name of level) above.set(name, distance);
  }
  return above;
}

/** All teams below a unit. */
export function teamsBelow(unit: string, lookup: LinkLookup): ReadonlySet<string> {
  const below = new Set(lookup('teamsIn', unit));
  for (const team of below) for (const inner of lookup('teamsIn', team)) if (inner !== unit) below.add(inner);
  return below;
}
