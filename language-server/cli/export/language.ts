import { spokenIn } from '../../preview/spoken.ts';
import type { ReadWorkspace } from '../read-workspace.ts';

/** The language in which what was asked for is told, as its code: what the settings say, else English. */
export function languageOf({ workspace, asked }: Pick<ReadWorkspace, 'workspace' | 'asked'>): string {
  const project = asked[0] && workspace.projectOf(asked[0].uri);
  return project ? spokenIn(project, [...project.files.values()]) : 'en';
}
