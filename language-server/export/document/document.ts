import { idText, objectivesOf } from '../../model/ids.ts';
import type { ExportedProject, ExportSource } from '../source.ts';
import { objectiveDocument } from './goals.ts';
import { nameAndTitle, refText, said } from './parts.ts';
import { checkInDocument, kpiDocument } from './readings.ts';
import type { OkrExport, ProjectDocument } from './schema.ts';

/** Everything that was asked for, as plain data: what JSON and YAML write and `okr import` reads back. */
export function exportDocument({ today, filter, projects }: ExportSource): OkrExport {
  const narrowed = filter.team !== undefined || filter.cycle !== undefined;
  return {
    format: 'okr-export',
    version: 1,
    today,
    projects: projects.map((one) => projectDocument(one, narrowed)),
  };
}

function projectDocument(exported: ExportedProject, narrowed: boolean): ProjectDocument {
  const { name, project, files, objectives, report } = exported;
  const shown = new Set(objectives.map(idText));
  const checkedIn = new Set(
    objectives.flatMap((id) =>
      project.lookup('checkIns', idText(id)).map(({ uri, index }) => `${uri}#${index}`),
    ),
  );
  const isTracked = (kpi: string | undefined): boolean =>
    kpi !== undefined &&
    project.lookup('trackers', kpi).some(({ objective }) => shown.has(idText(objective)));
  const { total, objectives: rows, kpis } = report;
  return {
    name,
    companies: files.flatMap((file) =>
      file.companies.map((one) => ({
        ...nameAndTitle(one),
        ...said<Pick<ProjectDocument['companies'][number], 'mission' | 'vision' | 'purpose'>>({
          mission: one.mission?.value,
          vision: one.vision?.value,
          purpose: one.purpose?.value,
        }),
        pillars: one.pillars.map(nameAndTitle),
      })),
    ),
    teams: files.flatMap((file) =>
      file.teams.map((one) =>
        said<ProjectDocument['teams'][number]>({
          ...nameAndTitle(one),
          in: one.parents.map(refText),
          lead: one.lead && refText(one.lead),
        }),
      ),
    ),
    people: files.flatMap((file) =>
      file.people.map((one) =>
        said<ProjectDocument['people'][number]>({ ...nameAndTitle(one), in: one.teams.map(refText) }),
      ),
    ),
    cycles: files.flatMap((file) =>
      file.cycles.map((one) =>
        said<ProjectDocument['cycles'][number]>({
          ...nameAndTitle(one),
          from: one.start?.text,
          to: one.end?.text,
        }),
      ),
    ),
    kpis: files.flatMap((file) =>
      file.kpis.filter((one) => !narrowed || isTracked(one.name)).map(kpiDocument),
    ),
    objectives: files.flatMap((file) =>
      [...objectivesOf(file)].flatMap(([objective, one]) =>
        shown.has(idText({ uri: file.uri, objective })) ? [objectiveDocument(one, file)] : [],
      ),
    ),
    checkIns: files.flatMap((file) =>
      file.checkIns.flatMap((one, i) =>
        !narrowed || checkedIn.has(`${file.uri}#${i}`) ? [checkInDocument(one, file)] : [],
      ),
    ),
    figures: { total, objectives: rows, kpis },
  };
}
