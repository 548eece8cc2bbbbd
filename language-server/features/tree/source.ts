import type { Project } from '../../workspace/project.ts';
import type { ProjectSource } from '../source.ts';
import { Goals } from './goals.ts';

/** Where the tree finds its goals; the server's workspace is one. */
export interface TreeSource extends ProjectSource {
  /** Every project by the URI of its folder. */
  readonly projectsByFolder: ReadonlyMap<string, Project>;
}

/** A project and the folder it is in. */
export interface Place {
  readonly folder: string;
  readonly project: Project;
}

/** The projects that have objectives, by their folders. */
export function placesOf({ projectsByFolder }: TreeSource): Place[] {
  return [...projectsByFolder]
    .filter(([, project]) => Goals.of(project).all.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, project]) => ({ folder, project }));
}
