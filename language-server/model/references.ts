import type { FileModel, Objective, Ref, Segment } from './file.ts';
import { keyResultsOf, objectivesOf } from './ids.ts';
import { placeOf, placeOfCheckIn } from './links.ts';
import {
  type Names,
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

/** A reference as written, what may stand there, and what it leads to. */
export interface Reference {
  readonly ref: Ref;
  readonly expected: Expected;
  readonly resolution: Resolution;
}

/** Every reference of a file, in the order of its declarations. Cycles behind `in` and `@` are references of their own. */
export function* referencesOf(file: FileModel, names: Names): Iterable<Reference> {
  const units = (refs: readonly Ref[], expected: 'unit' | 'team' | 'person' = 'unit') =>
    refs.map((ref) => refersTo(ref, expected, resolveUnit(ref, names)));
  for (const team of file.teams) yield* units([...team.parents, ...(team.lead ? [team.lead] : [])], 'team');
  for (const person of file.people) yield* units(person.teams, 'team');
  for (const header of file.headers) {
    yield* units(header.teams);
    if (header.cycle) yield cycle(header.cycle, names);
  }
  for (const kpi of file.kpis) yield* units(kpi.owners, 'person');
  for (const [id, objective] of objectivesOf(file)) yield* ofObjective(file, id, objective, names);
  for (const checkIn of file.checkIns) {
    if (checkIn.author) yield* units([checkIn.author], 'person');
    if (!checkIn.objective) continue;
    const resolution = resolveSupportable(checkIn.objective, placeOfCheckIn(file, checkIn), names, true);
    yield refersTo(checkIn.objective, 'objective', resolution);
    yield* at(checkIn.objective, names);
    if (resolution.kind !== 'found' || resolution.target.kind !== 'objective') continue;
    for (const { keyResult } of checkIn.lines) {
      const name = keyResult.path.at(-1);
      if (name) yield refersTo(keyResult, 'key-result', resolveKeyResultIn(resolution.target.entry, name));
    }
  }
}

function* ofObjective(file: FileModel, id: string, objective: Objective, names: Names): Iterable<Reference> {
  const place = placeOf(file, objective);
  for (const ref of objective.teams) yield refersTo(ref, 'unit', resolveUnit(ref, names));
  if (objective.cycle) yield cycle(objective.cycle, names);
  const keyResults = [...keyResultsOf(objective).values()];
  const owners = [objective, ...keyResults, ...objective.initiatives, ...objective.risks].flatMap(
    (one) => one.owners,
  );
  for (const ref of owners) yield refersTo(ref, 'person', resolveUnit(ref, names));
  for (const ref of objective.serves) yield refersTo(ref, 'pillar', resolvePillar(ref, names));
  for (const ref of [objective, ...keyResults].flatMap((one) => [...one.supports, ...one.contributes])) {
    yield refersTo(ref, 'supportable', resolveSupportable(ref, place, names));
    yield* at(ref, names);
  }
  for (const { tracks } of keyResults) if (tracks) yield refersTo(tracks, 'kpi', resolveKpi(tracks, names));
  const entry = {
    uri: file.uri,
    objective: id,
    units: place.units,
    keyResults: keyResults.flatMap(({ name }) => name ?? []),
  };
  for (const ref of objective.initiatives.flatMap((one) => one.keyResults)) {
    const [only, more] = ref.path;
    if (only && !more) yield refersTo(ref, 'key-result', resolveKeyResultIn(entry, only));
    else yield refersTo(ref, 'supportable', resolveSupportable(ref, place, names));
  }
}

function* at({ cycle: said }: Ref, names: Names): Iterable<Reference> {
  if (said) yield cycle(said, names);
}

function cycle(segment: Segment, names: Names): Reference {
  return refersTo({ path: [segment], range: segment.range }, 'cycle', resolveCycle(segment, names));
}

function refersTo(ref: Ref, expected: Expected, resolution: Resolution): Reference {
  return { ref, expected, resolution };
}
