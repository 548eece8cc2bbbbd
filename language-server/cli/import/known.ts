import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Unit } from '../../import/settle/units.ts';
import type { FileModel } from '../../model/file.ts';
import { uriOf } from '../files/paths.ts';
import { projectRootOf } from '../files/project-root.ts';
import { readWorkspace } from '../read-workspace.ts';

/** The companies, teams and people that the project of a file declares already, the file itself left out. */
export function knownAround(path: string, cwd: string, today: string): Unit[] {
  const folder = dirname(path);
  if (!existsSync(folder)) return [];
  // A folder that is no project, such as the downloads, is not searched through.
  const project =
    projectRootOf(folder).settings.length > 0 || readdirSync(folder).some((name) => name.endsWith('.okr'));
  if (!project) return [];
  const { workspace } = readWorkspace([folder], cwd, today);
  return [...workspace.files.values()].filter(({ uri }) => uri !== uriOf(path)).flatMap(unitsIn);
}

function unitsIn({ companies, teams, people }: FileModel): Unit[] {
  return [...companies, ...teams, ...people].flatMap(({ kind, name, title }) =>
    name === undefined ? [] : [{ kind, name, ...(title && { title: title.value }) }],
  );
}
