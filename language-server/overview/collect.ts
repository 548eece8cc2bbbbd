import { idText, localIds, type ObjectiveId } from '../model/ids.ts';
import { objectivesIn } from '../model/score/groups.ts';
import { rollUp } from '../model/score/rollup.ts';
import type { ObjectiveView } from '../rules/engine/views.ts';
import { inEnglish } from '../rules/status-words.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { kpiRow } from './kpi-row.ts';
import { objectiveRow } from './objective-row.ts';
import { rounded } from './rows.ts';
import type { ScoreReport } from './score-report.ts';
import { referencesIn, type Scored } from './scored.ts';

/** Which files' figures are told. */
export interface Asked {
  readonly workspace: Pick<Workspace, 'allProjects' | 'projectOf'>;
  readonly asked: readonly { readonly uri: string /** As reports name it. */; readonly file: string }[];
  /** ISO date. */
  readonly today: string;
}

export interface ScoreFilter {
  readonly team?: string;
  readonly cycle?: string;
}

/** The figures of the objectives and KPIs in the files that were asked for, in the order of the files and their texts. */
export function collect(
  { workspace, asked, today }: Asked,
  filter: ScoreFilter,
  version: string,
): ScoreReport {
  const files = new Map(asked.map(({ uri, file }) => [uri, file]));
  const projects = [...workspace.allProjects].filter((project) =>
    [...files.keys()].some((uri) => project.files.has(uri)),
  );
  const all = projects.map((project) => {
    const fileOf = (uri: string): string => files.get(uri) ?? uri;
    const scored: Scored = { project, fileOf, nameOf: referencesIn(project, fileOf) };
    const ids = objectivesIn(project.files, project.lookup, {
      ...(filter.team !== undefined && { unit: filter.team }),
      ...(filter.cycle !== undefined && { cycle: filter.cycle }),
    }).filter(({ uri }) => files.has(uri));
    return { scored, ids };
  });
  const rows = all.flatMap(({ scored, ids }) =>
    withViews(scored, ids).map(({ id, view }) => ({ uri: id.uri, row: objectiveRow(id, scored, view) })),
  );
  const kpis = all.flatMap(({ scored, ids }) => {
    const shown = new Set(ids.map(idText));
    return [...scored.project.files].flatMap(([uri, { kpis }]) =>
      files.has(uri)
        ? kpis.map((kpi, i) => ({ uri, ...kpiRow(kpi, localIds(kpis)[i]!, scored, shown, uri) }))
        : [],
    );
  });
  const total = rollUp(all.flatMap(({ scored, ids }) => scored.project.scores.members(ids)));
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
      ...inEnglish(total.status),
    },
    objectives: rows.sort(byFile).map(({ row }) => row),
    kpis: kpis
      .sort(byFile)
      .filter(({ row }) => !narrowed || row.movedBy.length > 0)
      .map(({ row }) => row),
  };
}

/** Each objective as rules see it; a file is looked at once, however many it has. */
function withViews(
  { project }: Scored,
  ids: readonly ObjectiveId[],
): { id: ObjectiveId; view: ObjectiveView }[] {
  const files = new Map<string, ReadonlyMap<string, ObjectiveView>>();
  return ids.map((id) => {
    let views = files.get(id.uri);
    if (!views) {
      views = new Map(project.view(id.uri)!.objectives.map((view) => [view.id.objective, view]));
      files.set(id.uri, views);
    }
    return { id, view: views.get(id.objective)! };
  });
}

/** True where some project that was read knows the team (or company, or person). */
export function knowsUnit({ workspace }: Pick<Asked, 'workspace'>, unit: string): boolean {
  return [...workspace.allProjects].some((project) => project.lookup('unit', unit).length > 0);
}

/** True where some project that was read knows the cycle, built in or declared. */
export function knowsCycle({ workspace, asked }: Pick<Asked, 'workspace' | 'asked'>, cycle: string): boolean {
  return asked.some(({ uri }) => workspace.projectOf(uri)?.namesFor(uri).periodOf(cycle) !== undefined);
}
