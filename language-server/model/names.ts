import { marksOf } from './alike.ts';
import type { Contributions } from './catalog.ts';
import type { Measure } from './convert.ts';
import type { AmbitionKind, FileModel, Header, Named, Objective, Ref } from './file.ts';
import { idText, keyResultsOf, localIds, objectivesOf } from './ids.ts';
import { measureOf, measureOfKpi } from './measure.ts';

/*
 * What a file's names are worth to other files. Entries say what can be referred to and in which team and cycle it
 * stands; they carry no positions, so typing above a name changes nothing for the files that use it.
 */

export type UnitKind = 'company' | 'team' | 'person';

/** A company, team or person: those who can have objectives. `id` is unique among the file's things of that kind. */
export interface UnitEntry {
  readonly kind: UnitKind;
  readonly uri: string;
  readonly id: string;
  readonly title?: string;
  /** Names of the units it belongs to. */
  readonly parents: readonly string[];
  /** Team: the name of its lead. */
  readonly lead?: string;
}

export interface CycleEntry {
  readonly uri: string;
  readonly id: string;
  readonly title?: string;
  /** ISO dates, both inclusive; missing where they cannot be read. */
  readonly start?: string;
  readonly end?: string;
}

export interface PillarEntry {
  readonly uri: string;
  readonly id: string;
  readonly company: string;
  readonly title?: string;
}

export interface KpiEntry {
  readonly uri: string;
  readonly id: string;
  readonly title?: string;
  /** What it is measured in, as far as its bound or its readings say. */
  readonly measure?: Measure;
  readonly leading?: 'lag' | 'lead';
}

/** A KPI that somebody looks after. */
export interface KpiOfEntry {
  readonly uri: string;
  readonly id: string;
}

/** What an objective and its key results say, to be held against another cycle's. */
export interface WordingEntry {
  readonly title: string;
  readonly keyResults: readonly string[];
}

/** An objective's title, where others that say nearly the same will look for it. */
export interface AlikeEntry {
  readonly uri: string;
  readonly objective: string;
  readonly title: string;
}

/** An ambition that is written down. */
export interface AmbitionEntry {
  /** Id of the key result it belongs to; missing where it is the objective's own. */
  readonly keyResult?: string;
  readonly ambition: AmbitionKind;
}

export interface ObjectiveEntry {
  readonly uri: string;
  readonly objective: string;
  /** Names of the teams (or company, or people) it is for. */
  readonly units: readonly string[];
  /** Name of its cycle. */
  readonly cycle?: string;
  /** Names of its key results. */
  readonly keyResults: readonly string[];
}

/** What a key result is measured in, by its form. */
export interface MeasureEntry {
  readonly keyResult: string;
  readonly measure: Measure;
}

/** The kinds of entries that follow from one file alone. */
export interface NameEntries {
  readonly unit: UnitEntry;
  readonly cycle: CycleEntry;
  readonly pillar: PillarEntry;
  readonly kpi: KpiEntry;
  readonly objective: ObjectiveEntry;
  /** By the text of an objective's id: its key results' measures. */
  readonly measure: MeasureEntry;
  /** By `unit cycle`: the objectives of a team in a cycle. */
  readonly inCycle: ObjectiveEntry;
  /** By unit: the names of its objectives. */
  readonly objectivesOf: string;
  /** By unit: the cycles in which it has objectives, each as often as a file says so. */
  readonly cyclesOf: string;
  /** By unit: the names of the people in it. */
  readonly members: string;
  /** By unit: the names of the teams right below it. */
  readonly teamsIn: string;
  /** By owner: the KPIs they look after. */
  readonly kpisOf: KpiOfEntry;
  /** By `lag` and `lead`: the KPIs that say so. */
  readonly leading: KpiOfEntry;
  /** By the text of an objective's id. */
  readonly wording: WordingEntry;
  /** By unit, cycle and mark, as `alikeKey` has it: the objectives whose titles have the mark. */
  readonly alike: AlikeEntry;
  /** By the text of an objective's id: the ambitions in it that are written down. */
  readonly ambition: AmbitionEntry;
  /** By kind: every name there is, to say which one may have been meant. */
  readonly names: string;
}

/** The names of the units an objective is for: its own, else its header's. */
export function unitsOf(
  objective: Pick<Objective, 'teams' | 'header'>,
  headers: readonly Header[],
): readonly Ref[] {
  if (objective.teams.length > 0) return objective.teams;
  return objective.header === undefined ? [] : (headers[objective.header]?.teams ?? []);
}

/** The name of the cycle an objective stands in: its own, else its header's. Built-in cycles are spelled `2026-Q1`. */
export function cycleOf(
  objective: Pick<Objective, 'cycle' | 'header'>,
  headers: readonly Header[],
): string | undefined {
  const written =
    objective.cycle ?? (objective.header === undefined ? undefined : headers[objective.header]?.cycle);
  return written && cycleName(written.name);
}

/** `2026-q1` is `2026-Q1`. */
export function cycleName(written: string): string {
  return /^\d{4}-[a-z]\d/.test(written) ? written.toUpperCase() : written;
}

/** The last name of a reference: `marketing` of `acme.marketing`. */
export function lastName(ref: Ref): string {
  return ref.path.at(-1)?.name ?? '';
}

/** The key of the objectives of a unit in a cycle. */
export function inCycleKey(unit: string, cycle: string | undefined): string {
  return `${unit} ${cycle ?? ''}`;
}

/** The key of the objectives of a unit in a cycle whose titles have a mark. */
export function alikeKey(unit: string, cycle: string | undefined, mark: string): string {
  return `${inCycleKey(unit, cycle)} ${mark}`;
}

/** What an objective adds to the names of its file. */
export interface NamePart {
  readonly entry: ObjectiveEntry;
  readonly measures: readonly MeasureEntry[];
  readonly wording?: WordingEntry;
  /** Under which marks its title is found, as which entry. */
  readonly marks: readonly string[];
  readonly alike: AlikeEntry;
  readonly ambitions: readonly AmbitionEntry[];
}

/**
 * Everything the file's own text says about its names.
 * @param parts may know what some objectives add; `id` is the objective's in the file
 */
export function namesOf(
  file: FileModel,
  parts: (objective: Objective, id: string, make: () => NamePart) => NamePart = (_one, _id, make) => make(),
): Contributions<NameEntries> {
  const unit = new Names<UnitEntry>();
  const cycle = new Names<CycleEntry>();
  const pillar = new Names<PillarEntry>();
  const kpi = new Names<KpiEntry>();
  const objective = new Names<ObjectiveEntry>();
  const measure = new Names<MeasureEntry>();
  const inCycle = new Names<ObjectiveEntry>();
  const objectivesOfUnit = new Names<string>();
  const cyclesOf = new Names<string>();
  const members = new Names<string>();
  const teamsIn = new Names<string>();
  const kpisOf = new Names<KpiOfEntry>();
  const leading = new Names<KpiOfEntry>();
  const wording = new Names<WordingEntry>();
  const alike = new Names<AlikeEntry>();
  const ambition = new Names<AmbitionEntry>();

  each(file.companies, (company, id) => {
    unit.add(company.name, { kind: 'company', uri: file.uri, id, parents: [], ...titleOf(company) });
    each(company.pillars, (one, pillarId) =>
      pillar.add(one.name, { uri: file.uri, id: pillarId, company: id, ...titleOf(one) }),
    );
  });
  each(file.teams, (team, id) => {
    const lead = team.lead && { lead: lastName(team.lead) };
    if (team.name) for (const parent of team.parents) teamsIn.add(lastName(parent), team.name);
    unit.add(team.name, {
      kind: 'team',
      uri: file.uri,
      id,
      parents: team.parents.map(lastName),
      ...lead,
      ...titleOf(team),
    });
  });
  each(file.people, (person, id) => {
    if (person.name) for (const team of person.teams) members.add(lastName(team), person.name);
    unit.add(person.name, {
      kind: 'person',
      uri: file.uri,
      id,
      parents: person.teams.map(lastName),
      ...titleOf(person),
    });
  });
  each(file.cycles, ({ name, start, end, title }, id) => {
    cycle.add(name, {
      uri: file.uri,
      id,
      ...(start?.iso && { start: start.iso }),
      ...(end?.iso && { end: end.iso }),
      ...(title && { title: title.value }),
    });
  });
  each(file.kpis, (one, id) => {
    const lag = one.leading && { leading: one.leading.value };
    const unit = measureOfKpi(one);
    kpi.add(one.name, { uri: file.uri, id, ...lag, ...titleOf(one), ...(unit && { measure: unit }) });
    for (const owner of one.owners) kpisOf.add(lastName(owner), { uri: file.uri, id });
    leading.add(one.leading?.value, { uri: file.uri, id });
  });
  for (const [id, one] of objectivesOf(file)) {
    const part = parts(one, id, () => partOf(file, id, one));
    const { entry, measures, ambitions } = part;
    const key = idText({ uri: file.uri, objective: id });
    objective.add(one.name, entry);
    for (const each of measures) measure.add(key, each);
    if (one.dropped) continue;
    for (const each of ambitions) ambition.add(key, each);
    if (part.wording) wording.add(key, part.wording);
    for (const owner of entry.units) {
      if (one.name) objectivesOfUnit.add(owner, one.name);
      inCycle.add(inCycleKey(owner, entry.cycle), entry);
      for (const mark of part.marks) alike.add(alikeKey(owner, entry.cycle, mark), part.alike);
      if (entry.cycle && !cyclesOf.map.get(owner)?.includes(entry.cycle)) cyclesOf.add(owner, entry.cycle);
    }
  }
  const names = new Map(
    Object.entries({ unit, cycle, pillar, kpi, objective }).map(
      ([kind, { map }]) => [kind, [...map.keys()]] as const,
    ),
  );
  return {
    unit: unit.map,
    cycle: cycle.map,
    pillar: pillar.map,
    kpi: kpi.map,
    objective: objective.map,
    measure: measure.map,
    inCycle: inCycle.map,
    objectivesOf: objectivesOfUnit.map,
    cyclesOf: cyclesOf.map,
    members: members.map,
    teamsIn: teamsIn.map,
    kpisOf: kpisOf.map,
    leading: leading.map,
    wording: wording.map,
    alike: alike.map,
    ambition: ambition.map,
    names,
  };
}

function partOf(file: FileModel, id: string, objective: Objective): NamePart {
  const cycle = cycleOf(objective, file.headers);
  const entry: ObjectiveEntry = {
    uri: file.uri,
    objective: id,
    units: unitsOf(objective, file.headers).map(lastName),
    ...(cycle && { cycle }),
    keyResults: [...keyResultsOf(objective).values()].flatMap(({ name }) => name ?? []),
  };
  const measures: MeasureEntry[] = [];
  const ambitions: AmbitionEntry[] = [];
  const titles: string[] = [];
  if (objective.ambition) ambitions.push({ ambition: objective.ambition.value });
  for (const [keyResult, { title, metric, ambition, dropped }] of keyResultsOf(objective)) {
    const measure = metric && measureOf(metric);
    if (measure) measures.push({ keyResult, measure });
    if (dropped) continue;
    titles.push(title?.value ?? '');
    if (ambition) ambitions.push({ keyResult, ambition: ambition.value });
  }
  const wording = objective.title && { title: objective.title.value, keyResults: titles };
  const title = objective.title?.value ?? '';
  const marks = objective.dropped ? [] : marksOf(title);
  const alike: AlikeEntry = { uri: file.uri, objective: id, title };
  return { entry, measures, marks, alike, ambitions, ...(wording && { wording }) };
}

class Names<Entry> {
  readonly map = new Map<string, Entry[]>();

  add(name: string | undefined, entry: Entry): void {
    if (name === undefined) return;
    const entries = this.map.get(name);
    if (entries) entries.push(entry);
    else this.map.set(name, [entry]);
  }
}

function each<T extends Named>(things: readonly T[], visit: (thing: T, id: string) => void): void {
  const ids = localIds(things);
  for (const [i, thing] of things.entries()) visit(thing, ids[i]!);
}

function titleOf(named: Named): { title?: string } {
  return named.title ? { title: named.title.value } : {};
}
