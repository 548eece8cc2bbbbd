import type { Lookup } from '../../model/catalog.ts';
import type { FileModel, Objective, Segment } from '../../model/file.ts';
import { objectivesOf } from '../../model/ids.ts';
import type { NameEntries, ObjectiveEntry } from '../../model/names.ts';
import { cycleName } from '../../model/names.ts';
import { type Reference, referencesOf } from '../../model/references.ts';
import type { Names, Resolution } from '../../model/resolve.ts';
import { insertion, replacement } from '../engine/edits.ts';
import type { Edit } from '../finding.ts';

/** The files that know each other's names; a project is one. */
export interface Around {
  readonly files: ReadonlyMap<string, FileModel>;
  /** Names as they are resolved from a file. */
  namesFor(uri: string): Names;
}

/**
 * The edits that keep every reference's meaning when an objective gets another cycle: those that lead to it, those in
 * it, and those that would lead to it or become unclear only then. A reference that would mean something else says its
 * cycle outright (`@2026-Q1`). Undefined where saying the cycle would not be enough.
 * @param id the objective's id in its file
 * @param cycle the name of the new cycle
 */
export function followedToCycle(
  around: Around,
  file: FileModel,
  id: string,
  cycle: string,
): Edit[] | undefined {
  const objective = objectivesOf(file).get(id);
  if (!objective) return undefined;
  const edits: Edit[] = [];
  const moved = new Map(referencesOf(inCycle(file, objective, cycle)).map((one) => [placeKey(one), one]));
  const [start, end] = objective.range;
  for (const one of around.files.values()) {
    const isOwn = one.uri === file.uri;
    if (!isOwn && !namesSaid(one).has(objective.name ?? '')) continue;
    // Only its own references, and those that say its name, can come to mean something else.
    const concerned = referencesOf(one).filter(
      ({ ref, expected, local }) =>
        !local &&
        LEADS_TO_OBJECTIVES.has(expected) &&
        (ref.path.some(({ name }) => name === objective.name) ||
          (isOwn && start <= ref.range[0] && ref.range[1] <= end)),
    );
    if (concerned.length === 0) continue;
    const names = around.namesFor(one.uri);
    const after = namesAfter(names, file.uri, id, cycle);
    for (const reference of concerned) {
      const before = reference.resolve(names);
      const then = isOwn ? moved.get(placeKey(reference)) : reference;
      if (before?.kind !== 'found' || !then) continue;
      if (meaning(then.resolve(after)) === meaning(before)) continue;
      const edit = saidOutright(one, then, before, after, (entry) =>
        isMoved(entry, file.uri, id) ? cycle : entry.cycle,
      );
      if (!edit) return undefined;
      edits.push(edit);
    }
  }
  return edits;
}

const saidIn = new WeakMap<FileModel, ReadonlySet<string>>();

/** Every name in the file's references: most files say none of a given objective. */
function namesSaid(file: FileModel): ReadonlySet<string> {
  let said = saidIn.get(file);
  if (!said) {
    said = new Set(referencesOf(file).flatMap(({ ref }) => ref.path.map(({ name }) => name)));
    saidIn.set(file, said);
  }
  return said;
}

const LEADS_TO_OBJECTIVES: ReadonlySet<string> = new Set(['objective', 'supportable']);

type Found = Extract<Resolution, { kind: 'found' }>;

function saidOutright(
  { uri }: FileModel,
  { ref, resolve }: Reference,
  { target }: Found,
  names: Names,
  cycleOf: (entry: ObjectiveEntry) => string | undefined,
): Edit | undefined {
  if (target.kind !== 'objective' && target.kind !== 'key-result') return undefined;
  const cycle = cycleOf(target.entry);
  if (!cycle) return undefined;
  const said: Segment = { name: cycle, range: ref.range };
  const then = resolve(names, { ...ref, cycle: said });
  if (meaning(then) !== meaning({ kind: 'found', target, parts: [] })) return undefined;
  return ref.cycle
    ? replacement(uri, ref.cycle.range, cycle)
    : insertion(uri, ref.path.at(-1)!.range[1], `@${cycle}`);
}

/** The file as it would be read with its objective in another cycle. */
function inCycle(file: FileModel, moved: Objective, name: string): FileModel {
  const cycle: Segment = { name, range: [-1, -1] };
  const objectives = file.objectives.map((one): Objective => (one === moved ? { ...one, cycle } : one));
  return { ...file, objectives };
}

function namesAfter({ lookup, periodOf }: Names, uri: string, id: string, cycle: string): Names {
  const then = cycleName(cycle);
  const moved = (entry: ObjectiveEntry): ObjectiveEntry =>
    isMoved(entry, uri, id) ? { ...entry, cycle: then } : entry;
  return {
    lookup: ((kind: keyof NameEntries, name: string) =>
      kind === 'objective'
        ? lookup('objective', name).map(moved)
        : lookup(kind, name)) as Lookup<NameEntries>,
    periodOf,
  };
}

function isMoved(entry: ObjectiveEntry, uri: string, id: string): boolean {
  return entry.uri === uri && entry.objective === id;
}

function placeKey({ ref, expected }: Reference): string {
  return `${expected} ${ref.range.join()}`;
}

function meaning(resolution: Resolution | undefined): string | undefined {
  if (resolution?.kind !== 'found') return undefined;
  const { target } = resolution;
  if (target.kind === 'objective') return `${target.id.uri}#${target.id.objective}`;
  return target.kind === 'key-result'
    ? `${target.id.uri}#${target.id.objective}/${target.id.keyResult}`
    : undefined;
}
