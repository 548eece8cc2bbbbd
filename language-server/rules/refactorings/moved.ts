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
  const edits: Edit[] = [];
  const moved = inCycle(file, id, cycle);
  for (const one of around.files.values()) {
    const names = around.namesFor(one.uri);
    const after = namesAfter(names, file.uri, id, cycle);
    const then = new Map(
      referencesOf(one === file ? moved : one).map((reference) => [placeKey(reference), reference]),
    );
    for (const reference of referencesOf(one)) {
      if (reference.local || !LEADS_TO_OBJECTIVES.has(reference.expected)) continue;
      const before = reference.resolve(names);
      const same = then.get(placeKey(reference));
      if (before?.kind !== 'found' || !same) continue;
      if (meaning(same.resolve(after)) === meaning(before)) continue;
      const edit = saidOutright(one, same, before, after, (entry) =>
        isMoved(entry, file.uri, id) ? cycle : entry.cycle,
      );
      if (!edit) return undefined;
      edits.push(edit);
    }
  }
  return edits;
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
function inCycle(file: FileModel, id: string, name: string): FileModel {
  const moved = objectivesOf(file).get(id);
  const cycle: Segment = { name, range: [-1, -1] };
  return {
    ...file,
    objectives: file.objectives.map((one): Objective => (one === moved ? { ...one, cycle } : one)),
  };
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
