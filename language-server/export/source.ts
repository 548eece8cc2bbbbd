import type { FileModel } from '../model/file.ts';
import { idText, type ObjectiveId } from '../model/ids.ts';
import type { Result } from '../model/quantity.ts';
import { failed, ok } from '../model/result.ts';
import { objectivesIn } from '../model/score/groups.ts';
import { type Asked, collect, knowsCycle, knowsUnit, type ScoreFilter } from '../overview/collect.ts';
import type { ScoreReport } from '../overview/score-report.ts';
import type { Project } from '../workspace/project.ts';

/** What is exported: the objectives and KPIs of some files, with their figures. */
export interface ExportSource {
  /** ISO date that the figures are told for. */
  readonly today: string;
  readonly filter: ScoreFilter;
  /** Of all projects together. */
  readonly total: ScoreReport['total'];
  readonly projects: readonly ExportedProject[];
}

export interface ExportedProject {
  /** What people call it: the name of its folder. */
  readonly name: string;
  readonly project: Project;
  /** The files that were asked for, in their order. */
  readonly files: readonly FileModel[];
  /** Those that the filter lets through, by file and in the order of the text. */
  readonly objectives: readonly ObjectiveId[];
  /** The rows of these objectives, in the same order, and those of the KPIs. */
  readonly report: ScoreReport;
}

/**
 * Writes a text. Fails, with the reason, where there is nothing to write.
 * @param language code of the one in which a report for people is told; what is for programs is the same in all
 */
export type TextExporter = (source: ExportSource, language?: string) => Result<string>;

/**
 * Gathers what is exported.
 * @param nameOf the name of the project that a file is in
 * @returns a reason, as a sentence without its full stop, for a team or a cycle that is not known, and where nothing is left
 */
export function exportSource(
  asked: Asked,
  filter: ScoreFilter,
  version: string,
  nameOf: (uri: string) => string,
): Result<ExportSource> {
  const { team, cycle } = filter;
  if (team !== undefined && !knowsUnit(asked, team))
    return failed(`there is no team, company or person “${team}”`);
  if (cycle !== undefined && !knowsCycle(asked, cycle)) return failed(`there is no cycle “${cycle}”`);
  const projects = [...asked.workspace.allProjects].flatMap((project): ExportedProject[] => {
    const own = asked.asked.filter(({ uri }) => project.files.has(uri));
    const [first] = own;
    if (!first) return [];
    const order = new Map(own.map(({ uri }, i) => [uri, i]));
    const narrowed = { ...(team !== undefined && { unit: team }), ...(cycle !== undefined && { cycle }) };
    return [
      {
        name: nameOf(first.uri),
        project,
        files: own.map(({ uri }) => project.files.get(uri)!),
        objectives: objectivesIn(project.files, project.lookup, narrowed)
          .filter(({ uri }) => order.has(uri))
          .sort((a, b) => order.get(a.uri)! - order.get(b.uri)!),
        report: collect(
          {
            ...asked,
            workspace: { allProjects: [project], projectOf: (uri) => asked.workspace.projectOf(uri) },
            asked: own,
          },
          filter,
          version,
        ),
      },
    ];
  });
  if (projects.every(isEmpty)) return failed(emptyReason(filter));
  const [only] = projects;
  const total = projects.length === 1 && only ? only.report.total : collect(asked, filter, version).total;
  return ok({ today: asked.today, filter, total, projects });
}

function isEmpty({ files, objectives, report }: ExportedProject): boolean {
  const declares = files.some(
    ({ companies, teams, people, cycles }) =>
      companies.length + teams.length + people.length + cycles.length > 0,
  );
  return objectives.length + report.kpis.length === 0 && !declares;
}

/** Why there is nothing to export. */
export function emptyReason({ team, cycle }: ScoreFilter): string {
  const of = [team && `of “${team}”`, cycle && `in “${cycle}”`].filter(Boolean).join(' ');
  return of === ''
    ? 'there is nothing to export: the files hold no objectives yet'
    : `there is nothing to export: the files hold no objectives ${of}`;
}

/** All objectives, for formats that need one at least. */
export function needObjectives(source: ExportSource): Result<ExportSource> {
  return source.projects.some(({ objectives }) => objectives.length > 0)
    ? ok(source)
    : failed(emptyReason(source.filter));
}

/** Texts of the ids of all objectives that are exported. */
export function exportedIds({ projects }: ExportSource): ReadonlySet<string> {
  return new Set(projects.flatMap(({ objectives }) => objectives.map(idText)));
}
