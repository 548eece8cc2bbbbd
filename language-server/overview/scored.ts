import { idText, type ObjectiveId, objectivesOf } from '../model/ids.ts';
import { placeOf } from '../model/links.ts';
import { PerFile } from '../workspace/per-file.ts';
import type { Project } from '../workspace/project.ts';

/** What rows are made from: one project, and how its files and its objectives are called. */
export interface Scored {
  readonly project: Project;
  readonly fileOf: (uri: string) => string;
  readonly nameOf: (id: ObjectiveId) => string;
}

/** What objectives say of themselves: `team.objective@2026-Q1`; undefined for one without a name. */
const saidIn = new PerFile((file) =>
  [...objectivesOf(file)].map(([objective, model]) => {
    const { units, cycle } = placeOf(file, model);
    const team = units[0] ? `${units[0]}.` : '';
    return { objective, said: model.name && `${team}${model.name}${cycle ? `@${cycle}` : ''}` };
  }),
);

/** As one refers to it, `team.objective@2026-Q1`; by its file where it has no name, or not one of its own. */
export function referencesIn(project: Project, fileOf: (uri: string) => string): Scored['nameOf'] {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const uri of project.files.keys()) {
    for (const { objective, said } of saidIn.of(project, uri)!) {
      const own = said && !taken.has(said) ? said : `${fileOf(uri)}#${objective.replace(/^#/, '')}`;
      taken.add(own);
      names.set(idText({ uri, objective }), own);
    }
  }
  return (id) => names.get(idText(id)) ?? id.objective;
}
