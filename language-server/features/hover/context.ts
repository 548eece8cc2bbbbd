import type { Ref } from '../../model/file.ts';
import { lastName } from '../../model/names.ts';
import { type Names, resolveUnit } from '../../model/resolve.ts';
import type { Project } from '../../workspace/project.ts';

/** What a description may look at beyond the thing itself. */
export interface HoverContext {
  readonly project: Project;
  readonly names: Names;
  /** ISO date. */
  readonly today: string;
}

/** The context of requests from a file. */
export function hoverContext(project: Project, uri: string): HoverContext {
  return {
    project,
    names: project.namesFor(uri),
    today: project.view(uri)?.around.today ?? '',
  };
}

/** What companies, teams and people are called: their titles, or else their names. */
export function unitLabels(refs: readonly Ref[], { names }: HoverContext): string {
  return refs
    .map((ref) => {
      const found = resolveUnit(ref, names);
      const title =
        found.kind === 'found' && found.target.kind === 'unit' ? found.target.entry.title : undefined;
      return title ?? lastName(ref);
    })
    .join(', ');
}
