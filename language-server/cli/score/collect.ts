import { idText, localIds, type ObjectiveId } from '../../model/ids.ts';
import { lastName } from '../../model/names.ts';
import { objectivesIn } from '../../model/score/groups.ts';
import { rollUp } from '../../model/score/rollup.ts';
import type { Scores } from '../../model/score/scores.ts';
import type { Project } from '../../workspace/project.ts';
import { scoresOf } from '../../workspace/scores.ts';
import type { ReadWorkspace } from '../read-workspace.ts';
import { kpiRow } from './kpi-row.ts';
import { objectiveRow } from './objective-row.ts';
import { rounded, type ScoreReport } from './score-report.ts';

export interface ScoreFilter {
  readonly team?: string;
  readonly cycle?: string;
}

/** What rows are made from: one project, its scores, and how its objectives are called. */
export interface Scored {
  readonly project: Project;
  readonly scores: Scores;
  readonly fileOf: (uri: string) => string;
  readonly nameOf: (id: ObjectiveId) => string;
}

/** The figures of the objectives and KPIs in the files that were asked for, in the order of the files and their texts. */
export function collect(
  { workspace, asked, today }: ReadWorkspace,
  filter: ScoreFilter,
  version: string,
): ScoreReport {
  const files = new Map(asked.map(({ uri, file }) => [uri, file]));
  const projects = [...workspace.allProjects].filter((project) =>
    [...files.keys()].some((uri) => project.files.has(uri)),
  );
  const all = projects.map((project) => {
    const fileOf = (uri: string): string => files.get(uri) ?? uri;
    const scored: Scored = { project, scores: scoresOf(project), fileOf, nameOf: namesIn(project, fileOf) };
    const ids = objectivesIn(project.files, project.lookup, {
      ...(filter.team !== undefined && { unit: filter.team }),
      ...(filter.cycle !== undefined && { cycle: filter.cycle }),
    }).filter(({ uri }) => files.has(uri));
    return { scored, ids };
  });
  const rows = all.flatMap(({ scored, ids }) =>
    ids.map((id) => ({ uri: id.uri, row: objectiveRow(id, scored) })),
  );
  const kpis = all.flatMap(({ scored, ids }) => {
    const shown = new Set(ids.map(idText));
    return [...scored.project.files].flatMap(([uri, { kpis }]) =>
      files.has(uri)
        ? kpis.map((kpi, i) => ({ uri, ...kpiRow(kpi, localIds(kpis)[i]!, scored, shown, uri) }))
        : [],
    );
  });
  const total = rollUp(all.flatMap(({ scored, ids }) => scored.scores.members(ids)));
  const order = [...files.keys()];
  const byFile = (a: { uri: string }, b: { uri: string }): number =>
    order.indexOf(a.uri) - order.indexOf(b.uri);
  const narrowed = filter.team !== undefined || filter.cycle !== undefined;
  return {
    version,
    today,
    total: {
      objectives: total.counted.length,
      score: total.score.ok ? rounded(total.score.value) : null,
      pace: rounded(total.pace),
      ...total.status,
    },
    objectives: rows.sort(byFile).map(({ row }) => row),
    kpis: kpis
      .sort(byFile)
      .filter(({ row }) => !narrowed || row.movedBy.length > 0)
      .map(({ row }) => row),
  };
}

/** True where some project that was read knows the team (or company, or person). */
export function knowsUnit({ workspace }: ReadWorkspace, unit: string): boolean {
  return [...workspace.allProjects].some((project) => project.lookup('unit', unit).length > 0);
}

/** True where some project that was read knows the cycle, built in or declared. */
export function knowsCycle({ workspace, asked }: ReadWorkspace, cycle: string): boolean {
  return asked.some(({ uri }) => workspace.projectOf(uri)?.namesFor(uri).periodOf(cycle) !== undefined);
}

/** As one refers to it, `team.objective@2026-Q1`; by its file where it has no name, or not one of its own. */
function namesIn(project: Project, fileOf: (uri: string) => string): Scored['nameOf'] {
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
