import type { CheckIn, FileModel, Objective, Ref, Segment } from './file.ts';
import { keyResultsOf, objectivesOf } from './ids.ts';
import { placeOf, placeOfCheckIn } from './links.ts';
import { cycleOf, lastName, type ObjectiveEntry, unitsOf } from './names.ts';
import {
  type Names,
  type Place,
  type Resolution,
  resolveCycle,
  resolveKeyResultIn,
  resolveKpi,
  resolvePillar,
  resolveSupportable,
  resolveUnit,
} from './resolve.ts';

/** What a reference at its place may refer to. */
export type Expected =
  | 'unit'
  | 'team'
  | 'person'
  | 'cycle'
  | 'pillar'
  | 'kpi'
  | 'objective'
  | 'supportable'
  | 'key-result';

/** A reference as written, what may stand there, and the way to what it leads to. */
export interface Reference {
  readonly ref: Ref;
  readonly expected: Expected;
  /**
   * What it leads to; undefined for a key result where nobody knows of which objective.
   * @param ref the reference itself, or what it would be with another name in it
   */
  readonly resolve: (names: Names, ref?: Ref) => Resolution | undefined;
  /** True for a name that is looked up in one objective alone. */
  readonly local?: true;
}

/** Every reference of a file. Cycles behind `in` and `@` are references of their own, of one name. */
export function referencesOf(file: FileModel): readonly Reference[] {
  const found: Reference[] = [...referencesElsewhere(file)];
  for (const [id, objective] of objectivesOf(file)) found.push(...referencesOfObjective(file, id, objective));
  for (const checkIn of file.checkIns) found.push(...referencesOfCheckIn(file, checkIn));
  return found;
}

/** The references of a file that are neither in an objective nor in a check-in. */
export function referencesElsewhere(file: FileModel): readonly Reference[] {
  const found: Reference[] = [];
  for (const { parents, lead } of file.teams)
    found.push(...units(parents, 'team'), ...units(lead ? [lead] : [], 'person'));
  for (const { teams } of file.people) found.push(...units(teams, 'team'));
  for (const header of file.headers) found.push(...units(header.teams), ...cycle(header.cycle));
  for (const { owners } of file.kpis) found.push(...units(owners, 'person'));
  return found;
}

/** What a reference needs of the file that it is in. */
type ReferringFile = Pick<FileModel, 'uri' | 'headers'>;

/** An objective as other files know it, also one that has no name. */
export function entryOf(file: ReferringFile, id: string, objective: Objective): ObjectiveEntry {
  const named = cycleOf(objective, file.headers);
  return {
    uri: file.uri,
    objective: id,
    units: unitsOf(objective, file.headers).map(lastName),
    ...(named && { cycle: named }),
    keyResults: [...keyResultsOf(objective).values()].flatMap(({ name }) => name ?? []),
  };
}

/** @param id the objective's in its file */
export function referencesOfObjective(file: ReferringFile, id: string, objective: Objective): Reference[] {
  const place = placeOf(file, objective);
  const found = [
    ...units(objective.teams),
    ...cycle(objective.cycle),
    ...units(objective.owners, 'person'),
    ...supportables(objective.supports, place),
    ...supportables(objective.contributes, place),
    ...objective.serves.map(pillar),
  ];
  for (const { owners, supports, contributes, tracks } of objective.keyResults) {
    found.push(...units(owners, 'person'));
    found.push(...supportables(supports, place), ...supportables(contributes, place));
    if (tracks) found.push(kpi(tracks));
  }
  for (const { owners, keyResults } of objective.initiatives) {
    found.push(...units(owners, 'person'));
    for (const ref of keyResults) {
      if (ref.path.length > 1) found.push(...supportables([ref], place));
      else found.push(inObjective(ref, () => entryOf(file, id, objective)));
    }
  }
  for (const { owners } of objective.risks) found.push(...units(owners, 'person'));
  return found;
}

export function referencesOfCheckIn(file: ReferringFile, checkIn: CheckIn): Reference[] {
  const { objective, author, lines } = checkIn;
  const found = units(author ? [author] : [], 'person');
  if (!objective) return found;
  const place = placeOfCheckIn(file, checkIn);
  found.push({
    ref: objective,
    expected: 'objective',
    resolve: (names, said = objective) => resolveSupportable(said, place, names, true),
  });
  found.push(...cycle(objective.cycle));
  const entryIn = rememberLast((names) => {
    const meant = resolveSupportable(objective, place, names, true);
    return meant.kind === 'found' && meant.target.kind === 'objective' ? meant.target.entry : undefined;
  });
  for (const { keyResult } of lines) found.push(inObjective(keyResult, entryIn));
  return found;
}

/** Asked several times with the same names, as the lines of a check-in do, it answers what it has answered. */
function rememberLast<T>(answer: (names: Names) => T): (names: Names) => T {
  let last: { readonly names: Names; readonly answer: T } | undefined;
  return (names) => {
    if (last?.names !== names) last = { names, answer: answer(names) };
    return last.answer;
  };
}

function inObjective(ref: Ref, entry: (names: Names) => ObjectiveEntry | undefined): Reference {
  return {
    ref,
    expected: 'key-result',
    local: true,
    resolve: (names, said = ref) => {
      const name = said.path.at(-1);
      const objective = name && entry(names);
      return objective && resolveKeyResultIn(objective, name);
    },
  };
}

function units(refs: readonly Ref[], expected: 'unit' | 'team' | 'person' = 'unit'): Reference[] {
  return refs.map((ref) => ({ ref, expected, resolve: (names, said = ref) => resolveUnit(said, names) }));
}

function supportables(refs: readonly Ref[], place: Place): Reference[] {
  return refs.flatMap((ref) => [
    {
      ref,
      expected: 'supportable',
      resolve: (names, said = ref) => resolveSupportable(said, place, names),
    },
    ...cycle(ref.cycle),
  ]);
}

function pillar(ref: Ref): Reference {
  return { ref, expected: 'pillar', resolve: (names, said = ref) => resolvePillar(said, names) };
}

function kpi(ref: Ref): Reference {
  return { ref, expected: 'kpi', resolve: (names, said = ref) => resolveKpi(said, names) };
}

function cycle(segment: Segment | undefined): Reference[] {
  if (!segment) return [];
  const ref: Ref = { path: [segment], range: segment.range };
  return [{ ref, expected: 'cycle', resolve: (names, said = ref) => resolveCycle(said.path[0]!, names) }];
}
