import { compare } from './arithmetic.ts';
import type { Contributions, Lookup } from './catalog.ts';
import type { CircleEntry } from './circles.ts';
import type { CheckIn, FileModel, KeyResult, Objective, Ref } from './file.ts';
import { idText, keyResultsOf, type ObjectiveId, objectivesOf } from './ids.ts';
import { cycleOf, lastName, type NameEntries, unitsOf } from './names.ts';
import { ownedIn } from './owned.ts';
import type { Quantity } from './quantity.ts';
import { type Names, type Place, resolveKpi, resolveSupportable } from './resolve.ts';

/*
 * What a file's references say about other files' things, once they are resolved. Kept apart from names, because a
 * link can change although its own file did not.
 */

/** One objective (or key result of it) supports another. */
export interface SupportEntry {
  readonly from: ObjectiveId;
  readonly fromKeyResult?: string;
  /** The cycle of the objective that supports. */
  readonly fromCycle?: string;
  readonly to: ObjectiveId;
  readonly toKeyResult?: string;
  /** True where its numbers add to the target's: `contributes to`. */
  readonly contributes: boolean;
  /** What supports was given up. */
  readonly dropped?: true;
}

export interface CheckInEntry {
  readonly uri: string;
  /** Position among the file's check-ins. */
  readonly index: number;
  readonly date: string;
  /** Names of the key results that it has a line for. */
  readonly keyResults: readonly string[];
  /** It looks back on the cycle. */
  readonly retrospective?: true;
}

/** How much a person owns by name in one file. Numbers alone, so that other names do not matter. */
export interface OwnedEntry {
  readonly uri: string;
  readonly objectives: number;
  readonly keyResults: number;
}

export interface TrackEntry {
  readonly objective: ObjectiveId;
  readonly keyResult: string;
  readonly units: readonly string[];
  readonly cycle?: string;
  /** Which way it wants the KPI to go, where it says from what to what. */
  readonly direction?: 'up' | 'down';
}

/** What a key result says of the way it wants to go, for the one it contributes to. */
export interface FiguresEntry {
  readonly title?: string;
  readonly from?: Quantity;
  readonly to?: Quantity;
  readonly cycle?: string;
}

export interface LinkEntries {
  /** By the text of an objective's id: who supports it. */
  readonly supporters: SupportEntry;
  /** By the text of an objective's id: what it supports. */
  readonly supports: SupportEntry;
  /** By the text of an objective's id: its check-ins. */
  readonly checkIns: CheckInEntry;
  /** By the name of a KPI: the key results that track it and were not given up. */
  readonly trackers: TrackEntry;
  /** By owner and cycle, as `inCycleKey` has it: what they own by name. */
  readonly owned: OwnedEntry;
  /** By the text of the id of a key result that contributes to another. */
  readonly figures: FiguresEntry;
}

/** What follows from all links together. */
export interface GraphEntries {
  /** By the text of an objective's id: the circles of support it is in. */
  readonly circle: CircleEntry;
}

/** What has no entries, and is asked for so that the one who asks hears when it is not what it was. */
export interface Watched {
  /** By URI: a file's text. */
  readonly text: never;
  /** By the text of an objective's id: its score. */
  readonly score: never;
}

/** All entries that a workspace's catalog holds. */
export type CatalogEntries = NameEntries & LinkEntries & GraphEntries & Watched;

/** Where an objective's references stand. */
export function placeOf(file: Pick<FileModel, 'headers'>, objective: Objective): Place {
  const cycle = cycleOf(objective, file.headers);
  return { units: unitsOf(objective, file.headers).map(lastName), ...(cycle && { cycle }) };
}

/** Where a check-in's reference stands: the day decides the cycle. */
export function placeOfCheckIn(file: Pick<FileModel, 'headers'>, checkIn: CheckIn): Place {
  const units = checkIn.header === undefined ? [] : (file.headers[checkIn.header]?.teams.map(lastName) ?? []);
  return { units, ...(checkIn.date?.iso && { date: checkIn.date.iso }) };
}

/** Which way a key result wants its metric to go; undefined where its form does not say. */
export function directionOf({ metric }: KeyResult): 'up' | 'down' | undefined {
  if (metric?.kind !== 'from-to' || !metric.from?.quantity || !metric.to?.quantity) return undefined;
  const order = compare(metric.from.quantity, metric.to.quantity);
  if (!order.ok || order.value === 0) return undefined;
  return order.value < 0 ? 'up' : 'down';
}

/** What one declaration adds to the links of its file. */
export type LinkPart = readonly LinkAdded[];

type LinkAdded = {
  readonly [K in keyof LinkEntries]: {
    readonly kind: K;
    readonly key: string;
    readonly entry: LinkEntries[K];
  };
}[keyof LinkEntries];

/** Gives what a declaration adds: as it is known, or made now. `place` tells declarations with the same words apart. */
export type LinkParts = (declaration: Objective | CheckIn, place: string, make: () => LinkPart) => LinkPart;

/**
 * Everything the file's references lead to. References that lead nowhere, or to several things, contribute nothing.
 * @param parts may know what some declarations add
 */
export function linksOf(
  file: FileModel,
  names: Names,
  parts: LinkParts = (_declaration, _place, make) => make(),
): Contributions<LinkEntries> {
  const found = {
    supporters: new Map<string, SupportEntry[]>(),
    supports: new Map<string, SupportEntry[]>(),
    checkIns: new Map<string, CheckInEntry[]>(),
    trackers: new Map<string, TrackEntry[]>(),
    figures: new Map<string, FiguresEntry[]>(),
    owned: new Map<string, OwnedEntry[]>(),
  };
  const add = (part: LinkPart): void => {
    for (const { kind, key, entry } of part) push<unknown>(found[kind], key, entry);
  };
  for (const [id, objective] of objectivesOf(file))
    add(parts(objective, id, () => linksOfObjective(file, id, objective, names)));
  for (const [index, checkIn] of file.checkIns.entries())
    add(parts(checkIn, String(index), () => linksOfCheckIn(file, index, checkIn, names)));
  for (const [key, { objectives, keyResults }] of ownedIn(file))
    found.owned.set(key, [{ uri: file.uri, objectives: objectives.length, keyResults: keyResults.length }]);
  return found;
}

function linksOfObjective(file: FileModel, id: string, objective: Objective, names: Names): LinkPart {
  const added: LinkAdded[] = [];
  const from: ObjectiveId = { uri: file.uri, objective: id };
  const place = placeOf(file, objective);
  const link = (refs: readonly Ref[], contributes: boolean, fromKeyResult?: string): void => {
    for (const ref of refs) {
      const resolved = resolveSupportable(ref, place, names);
      if (
        resolved.kind !== 'found' ||
        (resolved.target.kind !== 'objective' && resolved.target.kind !== 'key-result')
      )
        continue;
      const { target } = resolved;
      const entry: SupportEntry = {
        from,
        ...(fromKeyResult !== undefined && { fromKeyResult }),
        ...(place.cycle !== undefined && { fromCycle: place.cycle }),
        to: { uri: target.id.uri, objective: target.id.objective },
        ...(target.kind === 'key-result' && { toKeyResult: target.id.keyResult }),
        contributes,
        ...(isDropped(objective, fromKeyResult) && { dropped: true as const }),
      };
      added.push({ kind: 'supporters', key: idText(entry.to), entry });
      added.push({ kind: 'supports', key: idText(from), entry });
    }
  };
  link(objective.supports, false);
  link(objective.contributes, true);
  for (const [keyResultId, keyResult] of keyResultsOf(objective)) {
    link(keyResult.supports, false, keyResultId);
    link(keyResult.contributes, true, keyResultId);
    if (keyResult.tracks && !isDropped(objective, keyResultId)) {
      const kpi = resolveKpi(keyResult.tracks, names);
      const key = lastName(keyResult.tracks);
      if (kpi.kind === 'found')
        added.push({ kind: 'trackers', key, entry: trackEntry(from, keyResultId, keyResult, place) });
    }
    if (keyResult.contributes.length > 0) {
      const key = idText({ ...from, keyResult: keyResultId });
      added.push({ kind: 'figures', key, entry: figuresOf(keyResult, place) });
    }
  }
  return added;
}

function linksOfCheckIn(file: FileModel, index: number, checkIn: CheckIn, names: Names): LinkPart {
  if (!checkIn.objective || !checkIn.date?.iso) return [];
  const resolved = resolveSupportable(checkIn.objective, placeOfCheckIn(file, checkIn), names, true);
  if (resolved.kind !== 'found' || resolved.target.kind !== 'objective') return [];
  const entry: CheckInEntry = {
    uri: file.uri,
    index,
    date: checkIn.date.iso,
    keyResults: checkIn.lines.map(({ keyResult }) => lastName(keyResult)),
    ...(checkIn.retrospective && { retrospective: true as const }),
  };
  return [{ kind: 'checkIns', key: idText(resolved.target.id), entry }];
}

function isDropped(objective: Objective, keyResult?: string): boolean {
  if (objective.dropped) return true;
  return keyResult !== undefined && keyResultsOf(objective).get(keyResult)?.dropped !== undefined;
}

function trackEntry(
  objective: ObjectiveId,
  keyResult: string,
  model: KeyResult,
  { units, cycle }: Place,
): TrackEntry {
  const direction = directionOf(model);
  return { objective, keyResult, units, ...(cycle && { cycle }), ...(direction && { direction }) };
}

function figuresOf({ title, metric }: KeyResult, { cycle }: Place): FiguresEntry {
  const { from, to } = metric?.kind === 'from-to' ? metric : {};
  return {
    ...(title && { title: title.value }),
    ...(from?.quantity && { from: from.quantity }),
    ...(to?.quantity && { to: to.quantity }),
    ...(cycle && { cycle }),
  };
}

function push<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

export type LinkLookup = Lookup<CatalogEntries>;
