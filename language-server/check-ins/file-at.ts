import type { FileModel } from '../model/file.ts';
import type { Project } from '../workspace/project.ts';
import { pathIn } from './paths.ts';

/**
 * The file at a path below a folder; undefined where none is there.
 * @param except URI of a file that does not count
 */
export function fileAt(project: Project, root: string, path: string, except?: string): FileModel | undefined {
  for (const uri of project.files.keys())
    if (uri !== except && pathIn(root, uri) === path) return project.files.get(uri);
  return undefined;
}
