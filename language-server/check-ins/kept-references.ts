import type { ObjectiveEntry } from '../model/names.ts';
import { referencesOf } from '../model/references.ts';
import type { Resolution } from '../model/resolve.ts';
import { insertion } from '../rules/engine/edits.ts';
import type { Edit } from '../rules/finding.ts';
import { PerFile } from '../workspace/per-file.ts';
import type { Project } from '../workspace/project.ts';
import { type NextCycle, namesWith } from './next-cycle.ts';

/** The names in a file's references: most say none of those that are added. */
const said = new PerFile((file) => [
  ...new Set(referencesOf(file).flatMap(({ ref }) => ref.path.map(({ name }) => name))),
]);

/**
 * The edits that keep every reference's meaning when objectives come to stand in another cycle as well: one that would
 * mean the new ones, or would not be clear any more, says its cycle (`@2026-Q1`).
 */
export function keptReferences(project: Project, added: readonly ObjectiveEntry[], next: NextCycle): Edit[] {
  const wanted = new Set(added.map(({ objective }) => objective));
  return [...project.files.keys()].flatMap((uri) => {
    if (!said.of(project, uri)!.some((name) => wanted.has(name))) return [];
    const file = project.peek(uri)!;
    const names = project.namesFor(file.uri);
    const then = namesWith(names, added, next);
    return referencesOf(file).flatMap(({ ref, local, resolve }): Edit[] => {
      if (local || ref.cycle || !ref.path.some(({ name }) => wanted.has(name))) return [];
      const before = resolve(names);
      const cycle = before && cycleOf(before);
      if (cycle === undefined || meaningOf(resolve(then)) === meaningOf(before)) return [];
      return [insertion(file.uri, ref.path.at(-1)!.range[1], `@${cycle}`)];
    });
  });
}

function cycleOf(resolution: Resolution): string | undefined {
  return resolution.kind === 'found' && 'id' in resolution.target ? resolution.target.entry.cycle : undefined;
}

function meaningOf(resolution: Resolution | undefined): string | undefined {
  if (resolution?.kind !== 'found' || !('id' in resolution.target)) return undefined;
  const { id } = resolution.target;
  return [id.uri, id.objective, 'keyResult' in id ? id.keyResult : ''].join('\n');
}
