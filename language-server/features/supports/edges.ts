import type { FileModel, KeyResult, Objective, Range, Ref } from '../../model/file.ts';
import { idText, keyResultsOf, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import { placeOf, type SupportEntry } from '../../model/links.ts';
import { resolveSupportable } from '../../model/resolve.ts';
import type { Project } from '../../workspace/project.ts';

/** An objective, or one key result of it. */
export interface SupportPlace extends ObjectiveId {
  readonly keyResult?: string;
}

/** One supports another, and where it says so: ranges in the file of `from`. */
export interface SupportEdge {
  readonly from: SupportPlace;
  readonly to: SupportPlace;
  readonly ranges: readonly Range[];
  /** What supports was given up. */
  readonly dropped: boolean;
}

/** Who supports a place; of an objective also who supports one of its key results. In the order of the files. */
export function supportersOf(project: Project, place: SupportPlace): SupportEdge[] {
  const entries = project.lookup('supporters', idText(objectiveOf(place)));
  return edges(
    project,
    entries.filter(({ toKeyResult }) => place.keyResult === undefined || toKeyResult === place.keyResult),
  );
}

/** What a place supports; of an objective also what its key results support. */
export function supportedBy(project: Project, place: SupportPlace): SupportEdge[] {
  const entries = project.lookup('supports', idText(objectiveOf(place)));
  return edges(
    project,
    entries.filter(({ fromKeyResult }) => place.keyResult === undefined || fromKeyResult === place.keyResult),
  );
}

/** How many objectives support one, or one of its key results, and were not given up. */
export function countSupporters(project: Project, place: SupportPlace): number {
  const found = new Set<string>();
  for (const { from, toKeyResult, dropped } of project.lookup('supporters', idText(objectiveOf(place))))
    if (!dropped && (place.keyResult === undefined || place.keyResult === toKeyResult))
      found.add(idText(from));
  return found.size;
}

/** The model of a place with its file; undefined where it is there no more. */
export function modelAt(
  project: Project,
  { uri, objective, keyResult }: SupportPlace,
): { readonly file: FileModel; readonly objective: Objective; readonly keyResult?: KeyResult } | undefined {
  const file = project.files.get(uri);
  const model = file && objectivesOf(file).get(objective);
  if (!file || !model) return undefined;
  if (keyResult === undefined) return { file, objective: model };
  const part = keyResultsOf(model).get(keyResult);
  return part && { file, objective: model, keyResult: part };
}

function edges(project: Project, entries: readonly SupportEntry[]): SupportEdge[] {
  const found = new Map<string, SupportEdge>();
  for (const entry of entries) {
    const { from, fromKeyResult, to, toKeyResult, dropped } = entry;
    const place: SupportPlace = { ...from, ...(fromKeyResult !== undefined && { keyResult: fromKeyResult }) };
    const target: SupportPlace = { ...to, ...(toKeyResult !== undefined && { keyResult: toKeyResult }) };
    const key = `${placeText(place)} ${placeText(target)}`;
    if (found.has(key)) continue;
    const ranges = rangesOf(project, place, target);
    if (ranges.length > 0)
      found.set(key, { from: place, to: target, ranges, dropped: dropped !== undefined });
  }
  return [...found.values()];
}

/** Where `from` names `to`. */
function rangesOf(project: Project, from: SupportPlace, to: SupportPlace): Range[] {
  const at = modelAt(project, from);
  if (!at) return [];
  const { supports, contributes } = at.keyResult ?? at.objective;
  const place = placeOf(at.file, at.objective);
  const names = project.namesFor(from.uri);
  const meant = (ref: Ref): boolean => {
    const found = resolveSupportable(ref, place, names);
    return (
      found.kind === 'found' &&
      (found.target.kind === 'objective' || found.target.kind === 'key-result') &&
      placeText(found.target.id) === placeText(to)
    );
  };
  return [...supports, ...contributes].filter(meant).map(({ range }) => range);
}

function objectiveOf({ uri, objective }: SupportPlace): ObjectiveId {
  return { uri, objective };
}

function placeText({ uri, objective, keyResult }: SupportPlace): string {
  return idText({ uri, objective, ...(keyResult !== undefined && { keyResult }) });
}
