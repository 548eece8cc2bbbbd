import { idText, type ObjectiveId } from '../model/ids.ts';
import { lastName } from '../model/names.ts';
import type { Project } from '../workspace/project.ts';

/** What rows are made from: one project, and how its files and its objectives are called. */
export interface Scored {
  readonly project: Project;
  readonly fileOf: (uri: string) => string;
  readonly nameOf: (id: ObjectiveId) => string;
}

/** As one refers to it, `team.objective@2026-Q1`; by its file where it has no name, or not one of its own. */
export function referencesIn(project: Project, fileOf: (uri: string) => string): Scored['nameOf'] {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [uri, file] of project.files) {
    const view = project.view(uri);
    for (const { id, model, units, cycle } of view?.objectives ?? []) {
      const team = units[0] ? `${lastName(units[0])}.` : '';
      const said = model.name && `${team}${model.name}${cycle ? `@${cycle}` : ''}`;
      const own = said && !taken.has(said) ? said : `${fileOf(file.uri)}#${id.objective.replace(/^#/, '')}`;
      taken.add(own);
      names.set(idText(id), own);
    }
  }
  return (id) => names.get(idText(id)) ?? id.objective;
}
