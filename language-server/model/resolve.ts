import type { Lookup } from './catalog.ts';
import type { Ref, Segment } from './file.ts';
import type { KeyResultId, ObjectiveId } from './ids.ts';
import {
  type CycleEntry,
  cycleName,
  type KpiEntry,
  type NameEntries,
  type ObjectiveEntry,
  type PillarEntry,
  type UnitEntry,
} from './names.ts';
import { contains, type Period } from './period.ts';

/*
 * From names to things. A reference says as much of `team.objective.kr` as is needed: its own team is meant before
 * others, its own cycle before those that contain it, and `@cycle` says it outright.
 */

export type Target =
  | { readonly kind: 'unit'; readonly entry: UnitEntry }
  | { readonly kind: 'cycle'; readonly entry: CycleEntry | undefined; readonly name: string }
  | { readonly kind: 'pillar'; readonly entry: PillarEntry }
  | { readonly kind: 'kpi'; readonly entry: KpiEntry }
  | { readonly kind: 'objective'; readonly id: ObjectiveId; readonly entry: ObjectiveEntry }
  | { readonly kind: 'key-result'; readonly id: KeyResultId; readonly entry: ObjectiveEntry };

export type Resolution =
  | {
      readonly kind: 'found';
      readonly target: Target;
      /** What each name of the path stands for, in its order. */
      readonly parts: readonly (Target | undefined)[];
    }
  | {
      readonly kind: 'unknown';
      /** The first name that stands for nothing. */
      readonly at: Segment;
      /** What was looked for. */
      readonly looked: 'unit' | 'cycle' | 'pillar' | 'kpi' | 'objective' | 'key-result';
      /** Cycles in which the objective exists, where it does not in the one that is meant. */
      readonly otherCycles?: readonly string[];
      /** Names that would have been found at this place. */
      readonly offered?: readonly string[];
    }
  | {
      readonly kind: 'ambiguous';
      readonly at: Segment;
      /** References that would be clear, as one would write them. */
      readonly candidates: readonly string[];
    };

/** Where a reference stands: the units and the cycle that are meant when it does not say. */
export interface Place {
  readonly units: readonly string[];
  readonly cycle?: string;
  /** Instead of a cycle: a day, for check-ins. */
  readonly date?: string;
}

export interface Names {
  readonly lookup: Lookup<NameEntries>;
  /** The first and last day of a cycle, built in or declared; undefined for an unknown name. */
  readonly periodOf: (cycle: string) => Period | undefined;
}

/** A company, team or person. */
export function resolveUnit(ref: Ref, names: Names, kinds?: readonly UnitEntry['kind'][]): Resolution {
  const last = ref.path.at(-1)!;
  const all = names.lookup('unit', last.name);
  const parents = ref.path.slice(0, -1).map(({ name }) => name);
  const fitting = all.filter(
    (entry) =>
      (!kinds || kinds.includes(entry.kind)) && parents.every((parent) => entry.parents.includes(parent)),
  );
  const entry = fitting[0];
  if (!entry) return { kind: 'unknown', at: last, looked: 'unit' };
  const outer = parents.map((parent): Target | undefined => {
    const found = names.lookup('unit', parent)[0];
    return found && { kind: 'unit', entry: found };
  });
  return found({ kind: 'unit', entry }, outer);
}

/** A built-in or declared cycle. */
export function resolveCycle(at: Segment, names: Names): Resolution {
  const name = cycleName(at.name);
  const entry = names.lookup('cycle', name)[0];
  if (entry || names.periodOf(name)) return found({ kind: 'cycle', entry, name });
  return { kind: 'unknown', at, looked: 'cycle' };
}

/** A pillar, alone or behind its company. */
export function resolvePillar(ref: Ref, names: Names): Resolution {
  const last = ref.path.at(-1)!;
  const company = ref.path.at(-2);
  const entries = names
    .lookup('pillar', last.name)
    .filter((entry) => !company || entry.company === company.name);
  const unit = company && names.lookup('unit', company.name)[0];
  const outer: (Target | undefined)[] = ref.path
    .slice(0, -1)
    .map((segment) => (segment === company && unit ? { kind: 'unit', entry: unit } : undefined));
  if (!entries[0]) return { kind: 'unknown', at: last, looked: 'pillar' };
  if (entries.length > 1)
    return {
      kind: 'ambiguous',
      at: last,
      candidates: entries.map((entry) => `${entry.company}.${last.name}`),
    };
  return found({ kind: 'pillar', entry: entries[0] }, outer);
}

/** A KPI. */
export function resolveKpi(ref: Ref, names: Names): Resolution {
  const last = ref.path.at(-1)!;
  const entry = names.lookup('kpi', last.name)[0];
  return entry ? found({ kind: 'kpi', entry }) : { kind: 'unknown', at: last, looked: 'kpi' };
}

/** A key result of one objective, by its name there. */
export function resolveKeyResultIn(objective: ObjectiveEntry, at: Segment): Resolution {
  if (!objective.keyResults.includes(at.name))
    return { kind: 'unknown', at, looked: 'key-result', offered: objective.keyResults };
  return found({
    kind: 'key-result',
    id: { uri: objective.uri, objective: objective.objective, keyResult: at.name },
    entry: objective,
  });
}

/**
 * An objective, or one key result of it.
 * @param objectivesOnly where a key result cannot be meant, as in the head of a check-in
 */
export function resolveSupportable(ref: Ref, place: Place, names: Names, objectivesOnly = false): Resolution {
  const readings = readingsOf(ref, names, objectivesOnly);
  if (readings.length === 0) return nothing(ref, names);
  const inTime = readings
    .filter((reading) => reading.entries.length > 0)
    .map((reading) => atTime(reading, ref, place, names));
  const hit = inTime.filter(({ entries }) => entries.length > 0);
  if (hit.length === 1 && hit[0]!.entries.length === 1)
    return foundObjective(hit[0]!, hit[0]!.entries[0]!, ref, names);
  if (hit.length === 0) {
    const otherCycles = [
      ...new Set(readings.flatMap(({ entries }) => entries.flatMap(({ cycle }) => cycle ?? []))),
    ].sort();
    return { kind: 'unknown', at: readings[0]!.at, looked: 'objective', otherCycles };
  }
  const own = hit.filter(({ entries }) =>
    entries.some((entry) => entry.units.some((unit) => place.units.includes(unit))),
  );
  const meant = hit.length > 1 && own.length > 0 ? own : hit;
  const reachable = meant.flatMap((reading) => {
    const entries = reading.unit ? reading.entries : ownFirst(reading.entries, place);
    return entries.map((entry) => ({ reading, entry }));
  });
  const distinct = new Map(reachable.map((one) => [pathTo(one.entry, one.reading.keyResult, true), one]));
  const [first, second] = distinct.values();
  if (first && !second) return foundObjective(first.reading, first.entry, ref, names);
  const short = new Set(reachable.map((one) => pathTo(one.entry, one.reading.keyResult, false)));
  const candidates = short.size === distinct.size ? [...short] : [...distinct.keys()];
  return { kind: 'ambiguous', at: first!.reading.at, candidates };
}

interface PathReading {
  readonly unit?: Segment;
  readonly at: Segment;
  readonly keyResult?: Segment;
  readonly entries: readonly ObjectiveEntry[];
}

/** The ways in which a path can be read that lead to an objective at all. */
function readingsOf(ref: Ref, names: Names, objectivesOnly: boolean): PathReading[] {
  const [a, b, c] = ref.path;
  const named = (at: Segment, unit?: Segment): readonly ObjectiveEntry[] => {
    const entries = names.lookup('objective', at.name);
    return unit ? entries.filter((entry) => entry.units.includes(unit.name)) : entries;
  };
  const readings: PathReading[] = [];
  if (a && !b) readings.push({ at: a, entries: named(a) });
  if (a && b && !c) {
    readings.push({ unit: a, at: b, entries: named(b, a) });
    if (!objectivesOnly)
      readings.push({
        at: a,
        keyResult: b,
        entries: named(a).filter((entry) => entry.keyResults.includes(b.name)),
      });
  }
  if (a && b && c && !objectivesOnly) {
    readings.push({
      unit: a,
      at: b,
      keyResult: c,
      entries: named(b, a).filter((entry) => entry.keyResults.includes(c.name)),
    });
  }
  return readings.filter(({ entries }) => entries.length > 0);
}

/** Of a reading's objectives those of the cycle that is meant: the one said, the own one, else the shortest that contains it. */
function atTime(reading: PathReading, ref: Ref, place: Place, names: Names): PathReading {
  const { entries } = reading;
  if (ref.cycle) {
    const said = cycleName(ref.cycle.name);
    return { ...reading, entries: entries.filter(({ cycle }) => cycle === said) };
  }
  const own = entries.filter(({ cycle }) => cycle !== undefined && cycle === place.cycle);
  if (own.length > 0) return { ...reading, entries: own };
  const period = place.date
    ? { start: place.date, end: place.date }
    : place.cycle
      ? names.periodOf(place.cycle)
      : undefined;
  if (!period) return reading;
  const around = entries
    .map((entry) => ({ entry, period: entry.cycle === undefined ? undefined : names.periodOf(entry.cycle) }))
    .filter(
      (one): one is { entry: ObjectiveEntry; period: Period } =>
        one.period !== undefined && contains(one.period, period),
    );
  const shortest = around.map((one) => span(one.period)).sort((x, y) => x - y)[0];
  const undated = entries.filter(({ cycle }) => cycle === undefined);
  const fitting = around.filter((one) => span(one.period) === shortest).map(({ entry }) => entry);
  return { ...reading, entries: fitting.length > 0 ? fitting : undated };
}

function span({ start, end }: Period): number {
  return Date.parse(end) - Date.parse(start);
}

function ownFirst(entries: readonly ObjectiveEntry[], place: Place): readonly ObjectiveEntry[] {
  const own = entries.filter(({ units }) => units.some((unit) => place.units.includes(unit)));
  return own.length > 0 ? own : entries;
}

/** An objective, or its key result, as one would write it from another team, with its cycle where asked. */
function pathTo(entry: ObjectiveEntry, keyResult: Segment | undefined, withCycle: boolean): string {
  const name = entry.objective.replace(/~\d+$/, '');
  const path = [
    ...(entry.units[0] ? [entry.units[0]] : []),
    name,
    ...(keyResult ? [keyResult.name] : []),
  ].join('.');
  return withCycle && entry.cycle ? `${path}@${entry.cycle}` : path;
}

function foundObjective(reading: PathReading, entry: ObjectiveEntry, ref: Ref, names: Names): Resolution {
  const objective: Target = { kind: 'objective', id: { uri: entry.uri, objective: entry.objective }, entry };
  const unitEntry = reading.unit && names.lookup('unit', reading.unit.name)[0];
  const outer: (Target | undefined)[] = reading.unit ? [unitEntry && { kind: 'unit', entry: unitEntry }] : [];
  if (!reading.keyResult) return { kind: 'found', target: objective, parts: [...outer, objective] };
  const keyResult: Target = {
    kind: 'key-result',
    id: { uri: entry.uri, objective: entry.objective, keyResult: reading.keyResult.name },
    entry,
  };
  return {
    kind: 'found',
    target: keyResult,
    parts: [...outer, objective, keyResult].slice(0, ref.path.length),
  };
}

/** Says which name of the path is the one that leads nowhere. */
function nothing(ref: Ref, names: Names): Resolution {
  const [a, b, c] = ref.path;
  if (!a) return { kind: 'unknown', at: { name: '', range: ref.range }, looked: 'objective' };
  if (!b) return { kind: 'unknown', at: a, looked: 'objective' };
  const units = names.lookup('unit', a.name);
  const within = names.lookup('objective', b.name).filter((entry) => entry.units.includes(a.name));
  if (c && within.length > 0)
    return {
      kind: 'unknown',
      at: c,
      looked: 'key-result',
      offered: within.flatMap((entry) => entry.keyResults),
    };
  const objectives = names.lookup('objective', a.name);
  if (!c && objectives.length > 0)
    return {
      kind: 'unknown',
      at: b,
      looked: 'key-result',
      offered: objectives.flatMap((entry) => entry.keyResults),
    };
  if (units.length > 0)
    return { kind: 'unknown', at: b, looked: 'objective', offered: names.lookup('objectivesOf', a.name) };
  return {
    kind: 'unknown',
    at: a,
    looked: names.lookup('objective', b.name).length > 0 || c ? 'unit' : 'objective',
  };
}

function found(target: Target, outer: readonly (Target | undefined)[] = []): Resolution {
  return { kind: 'found', target, parts: [...outer, target] };
}
