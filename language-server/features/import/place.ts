import type { Unit } from '../../import/settle/units.ts';
import type { FileModel } from '../../model/file.ts';
import { offsetAt, type Position } from '../../model/position.ts';
import { PerFile } from '../../workspace/per-file.ts';
import type { ProjectSource } from '../source.ts';

/** Where imported text goes. */
export interface ImportPlace {
  /** Between the braces of an objective. */
  readonly inObjective: boolean;
  /** What is declared there. */
  readonly known: readonly Unit[];
}

/** The place in a file; without one, the workspace. */
export function placeAt(source: ProjectSource, uri?: string, position?: Position): ImportPlace {
  const project = uri === undefined ? undefined : source.projectOf(uri);
  const file = uri === undefined ? undefined : project?.files.get(uri);
  const projects = project ? [project] : [...source.allProjects];
  const known = projects.flatMap((one) => [...one.files.keys()].flatMap((uri) => units.of(one, uri)!));
  return {
    inObjective: file !== undefined && position !== undefined && isInObjective(file, position),
    known,
  };
}

function isInObjective(file: FileModel, position: Position): boolean {
  const offset = offsetAt(file, position);
  return file.objectives.some(({ body }) => body && body.range[0] < offset && offset < body.range[1]);
}

const units = new PerFile(({ companies, teams, people }): Unit[] =>
  [...companies, ...teams, ...people].flatMap(({ kind, name, title }) =>
    name === undefined ? [] : [{ kind, name, ...(title && { title: title.value }) }],
  ),
);
