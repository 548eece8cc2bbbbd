import type { Detail, Group } from '../draft.ts';
import type { ImportOptions } from '../options.ts';
import { isWord } from '../words/index.ts';
import { cycleOf, type SettledCycle } from './place.ts';
import { covers } from './tokens.ts';
import type { Unit, Units } from './units.ts';

/** Whose and when a group is, and what of its details is left. */
export interface PlacedGroup {
  readonly units: readonly Unit[];
  /** The company whose teams these are, where both are named. */
  readonly home?: Unit;
  readonly cycle?: SettledCycle;
  readonly missions: readonly { readonly word: 'mission' | 'vision'; readonly text: string }[];
  readonly left: readonly Detail[];
}

/** Reads a group's heading: its teams and its cycle, else those that were asked for. */
export function placeGroup(
  { details }: Group,
  known: Units,
  year: string | undefined,
  options: ImportOptions,
): PlacedGroup {
  const found = cycleOf(details, year);
  const asked: Detail[] = options.cycle ? [{ field: 'cycle', label: '', value: options.cycle, line: 1 }] : [];
  const cycle = found?.cycle ?? cycleOf(asked, undefined)?.cycle;
  const hasMission =
    details.some(({ field }) => field === 'mission' || field === 'vision') &&
    details.every(({ field }) => field !== 'company');
  const units: Unit[] = [];
  const missions: { word: 'mission' | 'vision'; text: string }[] = [];
  const left: Detail[] = [];
  for (const detail of details) {
    const { field, value } = detail;
    if (found?.used.includes(detail)) {
      // "III kwartał 2026" is kept beside 2026-Q3.
      if (cycle && !covers(`${cycle.name} ${cycle.start} ${cycle.end}`, value))
        left.push({ ...detail, label: '' });
    } else if (field === 'team' || field === 'company' || field === 'person')
      units.push(known.unit(isCompany(detail, hasMission) ? 'company' : field, value));
    else if (field === 'mission' || field === 'vision') missions.push({ word: field, text: value });
    else left.push(detail);
  }
  if (units.length === 0 && options.team) units.push(known.unit('team', options.team));
  const [home] = units.filter(({ kind }) => kind === 'company');
  const own = units.filter(({ kind }) => kind !== 'company');
  const nested = home !== undefined && own.length > 0;
  return {
    units: [...new Set(nested ? own : units)],
    ...(nested && { home }),
    missions,
    left,
    ...(cycle && { cycle }),
  };
}

/** Missions are companies' own, and "Company" in a column for teams is one. */
function isCompany({ field, label, value }: Detail, hasMission: boolean): boolean {
  return field === 'team' && ((label === '' && hasMission) || isWord('company', value));
}
