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

/** Everything the file's own text says about its names. */
export function namesOf(file: FileModel): Contributions<NameEntries> {
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
    const cycleNamed = cycleOf(one, file.headers);
    const entry: ObjectiveEntry = {
      uri: file.uri,
      objective: id,
      units: unitsOf(one, file.headers).map(lastName),
      ...(cycleNamed && { cycle: cycleNamed }),
      keyResults: [...keyResultsOf(one).values()].flatMap(({ name }) => name ?? []),
    };
    objective.add(one.name, entry);
    for (const [keyResult, { metric }] of keyResultsOf(one)) {
      const unit = metric && measureOf(metric);
      if (unit) measure.add(idText({ uri: file.uri, objective: id }), { keyResult, measure: unit });
    }
    if (one.dropped) continue;
    addContents(one, { uri: file.uri, objective: id }, { wording, ambition });
    for (const owner of entry.units) {
      if (one.name) objectivesOfUnit.add(owner, one.name);
      inCycle.add(inCycleKey(owner, cycleNamed), entry);
      const title = one.title?.value ?? '';
      for (const mark of marksOf(title))
        alike.add(alikeKey(owner, cycleNamed, mark), { uri: file.uri, objective: id, title });
      if (cycleNamed && !cyclesOf.map.get(owner)?.includes(cycleNamed)) cyclesOf.add(owner, cycleNamed);
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

/** What is in an objective that other files may ask for. */
function addContents(
  objective: Objective,
  id: { readonly uri: string; readonly objective: string },
  to: { wording: Names<WordingEntry>; ambition: Names<AmbitionEntry> },
): void {
  const key = idText(id);
  if (objective.ambition) to.ambition.add(key, { ambition: objective.ambition.value });
  const titles: string[] = [];
  for (const [keyResult, { title, ambition, dropped }] of keyResultsOf(objective)) {
    if (dropped) continue;
    titles.push(title?.value ?? '');
    if (ambition) to.ambition.add(key, { keyResult, ambition: ambition.value });
  }
  if (objective.title) to.wording.add(key, { title: objective.title.value, keyResults: titles });
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
