import type { Ref, Segment } from '../model/file.ts';
import type { ObjectiveEntry } from '../model/names.ts';
import { type Names, type Place, resolveSupportable } from '../model/resolve.ts';

/**
 * How an objective, or a key result of it, is called from a place: as shortly as other files do it, `team.objective`, with
 * `@cycle` where the place would mean another one. Undefined where no reference leads to it.
 * @param withTeam whether the team is said also where it is not needed
 */
export function referenceTo(
  entry: ObjectiveEntry,
  place: Place,
  names: Names,
  { keyResult, withTeam = true }: { readonly keyResult?: string; readonly withTeam?: boolean } = {},
): string | undefined {
  const name = entry.objective.replace(/~\d+$/, '');
  if (name.startsWith('#')) return undefined;
  const own = entry.units.filter((unit) => place.units.includes(unit));
  const teams = [...own, ...entry.units.filter((unit) => !own.includes(unit))];
  const heads = [...(withTeam ? [] : [undefined]), ...teams, ...(withTeam ? [undefined] : [])];
  const cycles = entry.cycle === undefined ? [undefined] : [undefined, entry.cycle];
  for (const cycle of cycles)
    for (const team of heads) {
      const path = [team, name, keyResult].flatMap((one) => one ?? []);
      if (leadsTo(entry, keyResult, refOf(path, cycle), place, names))
        return path.join('.') + (cycle === undefined ? '' : `@${cycle}`);
    }
  return undefined;
}

/** A reference as one would write it, standing nowhere. */
export function refOf(path: readonly string[], cycle?: string): Ref {
  const segment = (name: string): Segment => ({ name, range: NOWHERE });
  return { path: path.map(segment), ...(cycle !== undefined && { cycle: segment(cycle) }), range: NOWHERE };
}

const NOWHERE = [0, 0] as const;

function leadsTo(
  entry: ObjectiveEntry,
  keyResult: string | undefined,
  ref: Ref,
  place: Place,
  names: Names,
): boolean {
  const found = resolveSupportable(ref, place, names, keyResult === undefined);
  if (found.kind !== 'found') return false;
  const { target } = found;
  if (target.kind !== (keyResult === undefined ? 'objective' : 'key-result')) return false;
  return 'id' in target && target.id.uri === entry.uri && target.id.objective === entry.objective;
}
