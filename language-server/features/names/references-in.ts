import type { FileModel, Objective, Ref, Segment } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
import { placeOf, placeOfCheckIn } from '../../model/links.ts';
import { cycleOf, lastName, type ObjectiveEntry, unitsOf } from '../../model/names.ts';
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
} from '../../model/resolve.ts';

/** A reference in a file and what it may lead to. */
export interface ReferenceSite {
  /** A cycle behind `in` is a path of one name. */
  readonly ref: Ref;
  /** @param ref the reference itself, or what it would be with another name in it */
  readonly resolve: (names: Names, ref?: Ref) => Resolution;
  /** True for a name that is looked up in one objective alone. */
  readonly local?: true;
}

/** Every reference of a file. */
export function* referencesIn(file: FileModel): Generator<ReferenceSite> {
  for (const team of file.teams) yield* units([...team.parents, ...(team.lead ? [team.lead] : [])]);
  for (const person of file.people) yield* units(person.teams);
  for (const header of file.headers) {
    yield* units(header.teams);
    yield* cycle(header.cycle);
  }
  for (const kpi of file.kpis) yield* units(kpi.owners);
  for (const [id, objective] of objectivesOf(file)) yield* ofObjective(file, id, objective);
  for (const checkIn of file.checkIns) yield* ofCheckIn(file, checkIn);
}

/** An objective as other files know it, also one that has no name. */
export function entryOf(file: FileModel, id: string, objective: Objective): ObjectiveEntry {
  const named = cycleOf(objective, file.headers);
  return {
    uri: file.uri,
    objective: id,
    units: unitsOf(objective, file.headers).map(lastName),
    ...(named && { cycle: named }),
    keyResults: [...keyResultsOf(objective).values()].flatMap(({ name }) => name ?? []),
  };
}

function* ofObjective(file: FileModel, id: string, objective: Objective): Generator<ReferenceSite> {
  const place = placeOf(file, objective);
  yield* units(objective.teams);
  yield* cycle(objective.cycle);
  yield* units(objective.owners);
  yield* supportables([...objective.supports, ...objective.contributes], place);
  for (const ref of objective.serves)
    yield { ref, resolve: (names, said = ref) => resolvePillar(said, names) };
  for (const keyResult of objective.keyResults) {
    yield* units(keyResult.owners);
    yield* supportables([...keyResult.supports, ...keyResult.contributes], place);
    const { tracks } = keyResult;
    if (tracks) yield { ref: tracks, resolve: (names, said = tracks) => resolveKpi(said, names) };
  }
  for (const initiative of objective.initiatives) {
    yield* units(initiative.owners);
    for (const ref of initiative.keyResults) {
      if (ref.path.length > 1) yield* supportables([ref], place);
      else yield inObjective(ref, () => entryOf(file, id, objective));
    }
  }
  for (const risk of objective.risks) yield* units(risk.owners);
}

function* ofCheckIn(file: FileModel, checkIn: FileModel['checkIns'][number]): Generator<ReferenceSite> {
  const { objective } = checkIn;
  if (checkIn.author) yield* units([checkIn.author]);
  if (!objective) return;
  const place = placeOfCheckIn(file, checkIn);
  yield {
    ref: objective,
    resolve: (names, said = objective) => resolveSupportable(said, place, names, true),
  };
  for (const { keyResult } of checkIn.lines) {
    yield inObjective(keyResult, (names) => {
      const found = resolveSupportable(objective, place, names, true);
      return found.kind === 'found' && found.target.kind === 'objective' ? found.target.entry : undefined;
    });
  }
}

function inObjective(ref: Ref, entry: (names: Names) => ObjectiveEntry | undefined): ReferenceSite {
  return {
    ref,
    local: true,
    resolve: (names, said = ref) => {
      const at = said.path.at(-1)!;
      const objective = entry(names);
      return objective ? resolveKeyResultIn(objective, at) : { kind: 'unknown', at, looked: 'key-result' };
    },
  };
}

function* units(refs: readonly Ref[]): Generator<ReferenceSite> {
  for (const ref of refs) yield { ref, resolve: (names, said = ref) => resolveUnit(said, names) };
}

function* supportables(refs: readonly Ref[], place: Place): Generator<ReferenceSite> {
  for (const ref of refs)
    yield { ref, resolve: (names, said = ref) => resolveSupportable(said, place, names) };
}

function* cycle(segment: Segment | undefined): Generator<ReferenceSite> {
  if (!segment) return;
  const ref: Ref = { path: [segment], range: segment.range };
  yield { ref, resolve: (names, said = ref) => resolveCycle(said.path[0]!, names) };
}
