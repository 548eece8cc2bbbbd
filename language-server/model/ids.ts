import type { FileModel, KeyResult, Named, Objective } from './file.ts';

/*
 * Things are told apart by their names, not by where they stand: an objective keeps its id while lines are typed above
 * it. A thing without a name is counted (`#1`, `#2`, …); a name that is given twice in one place gets `~2` behind it.
 */

/** An objective, wherever it is. */
export interface ObjectiveId {
  readonly uri: string;
  /** Unique in its file. */
  readonly objective: string;
}

/** A key result of an objective. */
export interface KeyResultId extends ObjectiveId {
  /** Unique in its objective. */
  readonly keyResult: string;
}

/** The id as one string, fit for maps. */
export function idText(id: ObjectiveId | KeyResultId): string {
  return 'keyResult' in id ? `${id.uri}#${id.objective}/${id.keyResult}` : `${id.uri}#${id.objective}`;
}

/** Each thing's id among its siblings, in their order. */
export function localIds(siblings: readonly Pick<Named, 'name'>[]): string[] {
  const seen = new Map<string, number>();
  return siblings.map(({ name }) => {
    const base = name ?? '#';
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    if (name === undefined) return `#${count}`;
    return count === 1 ? name : `${name}~${count}`;
  });
}

const objectivesById = new WeakMap<FileModel, ReadonlyMap<string, Objective>>();
const keyResultsById = new WeakMap<Objective, ReadonlyMap<string, KeyResult>>();

/** The file's objectives by their ids, in the order of the text. */
export function objectivesOf(file: FileModel): ReadonlyMap<string, Objective> {
  return remembered(objectivesById, file, () => byId(file.objectives));
}

/** The objective's key results by their ids, in the order of the text. */
export function keyResultsOf(objective: Objective): ReadonlyMap<string, KeyResult> {
  return remembered(keyResultsById, objective, () => byId(objective.keyResults));
}

function byId<T extends Pick<Named, 'name'>>(siblings: readonly T[]): ReadonlyMap<string, T> {
  const ids = localIds(siblings);
  return new Map(siblings.map((sibling, i) => [ids[i]!, sibling]));
}

function remembered<K extends object, V>(cache: WeakMap<K, V>, key: K, make: () => V): V {
  let value = cache.get(key);
  if (value === undefined) {
    value = make();
    cache.set(key, value);
  }
  return value;
}
