import type { LangiumDocument } from 'langium';
import type { FileModel } from '../model/file.ts';
import type { Project } from '../workspace/project.ts';

/** Where features find the project of a file; the server's workspace is one. */
export interface ProjectSource {
  /** The project that a file belongs to; undefined for a file that is in none. */
  projectOf(uri: string): Project | undefined;
  /** Every project of the workspace. */
  readonly allProjects: Iterable<Project>;
}

/** A file and the project it is in, as a request finds them. */
export interface ProjectFile {
  readonly project: Project;
  readonly file: FileModel;
}

/** The file of an open document; undefined while the project has not taken it in. */
export function fileOf(source: ProjectSource, document: LangiumDocument): ProjectFile | undefined {
  const uri = document.uri.toString();
  const project = source.projectOf(uri);
  const file = project?.files.get(uri);
  return project && file && { project, file };
}
