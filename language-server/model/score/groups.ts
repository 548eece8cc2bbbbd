import type { FileModel } from '../file.ts';
import { type ObjectiveId, objectivesOf } from '../ids.ts';
import type { LinkLookup } from '../links.ts';
import { cycleName, cycleOf, lastName, unitsOf } from '../names.ts';

/** Which objectives are meant; without any of the two, all. */
export interface GroupFilter {
  /** Name of a company, team or person: with all teams and people below it. */
  readonly unit?: string;
  /** Name of a cycle: that one alone, not those within it. */
  readonly cycle?: string;
}

/** The objectives of a team, of the company, of a cycle, or of one in the other. A shared one is there once. */
export function objectivesIn(
  files: ReadonlyMap<string, FileModel>,
  lookup: LinkLookup,
  { unit, cycle }: GroupFilter,
): ObjectiveId[] {
  const units = unit === undefined ? undefined : unitsBelow(unit, lookup);
  const wanted = cycle === undefined ? undefined : cycleName(cycle);
  return [...files].flatMap(([uri, file]) =>
    [...objectivesOf(file)].flatMap(([objective, model]) => {
      const ofUnit = !units || unitsOf(model, file.headers).some((ref) => units.has(lastName(ref)));
      const ofCycle = wanted === undefined || cycleOf(model, file.headers) === wanted;
      return ofUnit && ofCycle ? [{ uri, objective }] : [];
    }),
  );
}

/** The unit and everything below it, whatever circles people have written. */
export function unitsBelow(unit: string, lookup: LinkLookup): ReadonlySet<string> {
  const found = new Set([unit]);
  for (const one of found)
    for (const below of [...lookup('teamsIn', one), ...lookup('members', one)]) found.add(below);
  return found;
}
