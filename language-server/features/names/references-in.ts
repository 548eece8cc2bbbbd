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
export function referencesIn(file: FileModel): readonly ReferenceSite[] {
  const sites: ReferenceSite[] = [];
  for (const team of file.teams) sites.push(...units(team.parents), ...units(team.lead ? [team.lead] : []));
  for (const person of file.people) sites.push(...units(person.teams));
  for (const header of file.headers) sites.push(...units(header.teams), ...cycle(header.cycle));
  for (const { owners } of file.kpis) sites.push(...units(owners));
  for (const [id, objective] of objectivesOf(file)) sites.push(...ofObjective(file, id, objective));
  for (const checkIn of file.checkIns) sites.push(...ofCheckIn(file, checkIn));
  return sites;
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

function ofObjective(file: FileModel, id: string, objective: Objective): ReferenceSite[] {
  const place = placeOf(file, objective);
  const sites = [
    ...units(objective.teams),
    ...cycle(objective.cycle),
    ...units(objective.owners),
    ...supportables(objective.supports, place),
    ...supportables(objective.contributes, place),
    ...objective.serves.map(pillar),
  ];
  for (const { owners, supports, contributes, tracks } of objective.keyResults) {
    sites.push(...units(owners), ...supportables(supports, place), ...supportables(contributes, place));
    if (tracks) sites.push(kpi(tracks));
  }
  for (const { owners, keyResults } of objective.initiatives) {
    sites.push(...units(owners));
    for (const ref of keyResults) {
      if (ref.path.length > 1) sites.push(...supportables([ref], place));
      else sites.push(inObjective(ref, () => entryOf(file, id, objective)));
    }
  }
  for (const risk of objective.risks) sites.push(...units(risk.owners));
  return sites;
}

function ofCheckIn(file: FileModel, checkIn: FileModel['checkIns'][number]): ReferenceSite[] {
  const { objective, author, lines } = checkIn;
  const sites = units(author ? [author] : []);
  if (!objective) return sites;
  const place = placeOfCheckIn(file, checkIn);
  sites.push({
    ref: objective,
    resolve: (names, said = objective) => resolveSupportable(said, place, names, true),
  });
  for (const { keyResult } of lines) {
    const site = inObjective(keyResult, (names) => {
      const found = resolveSupportable(objective, place, names, true);
      return found.kind === 'found' && found.target.kind === 'objective' ? found.target.entry : undefined;
    });
    sites.push(site);
  }
  return sites;
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

function units(refs: readonly Ref[]): ReferenceSite[] {
  return refs.map((ref) => ({ ref, resolve: (names, said = ref) => resolveUnit(said, names) }));
}

function supportables(refs: readonly Ref[], place: Place): ReferenceSite[] {
  return refs.map((ref) => ({ ref, resolve: (names, said = ref) => resolveSupportable(said, place, names) }));
}

function pillar(ref: Ref): ReferenceSite {
  return { ref, resolve: (names, said = ref) => resolvePillar(said, names) };
}

function kpi(ref: Ref): ReferenceSite {
  return { ref, resolve: (names, said = ref) => resolveKpi(said, names) };
}

function cycle(segment: Segment | undefined): ReferenceSite[] {
  if (!segment) return [];
  const ref: Ref = { path: [segment], range: segment.range };
  return [{ ref, resolve: (names, said = ref) => resolveCycle(said.path[0]!, names) }];
}
