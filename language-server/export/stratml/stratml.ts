import { idText } from '../../model/ids.ts';
import { ok } from '../../model/result.ts';
import { goalsOf } from '../goals.ts';
import { type ExportSource, needObjectives, type TextExporter } from '../source.ts';
import { goalElement } from './goal.ts';
import { organizations, statements } from './organization.ts';
import { element, written } from './xml.ts';

const NAMESPACE = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/**
 * StratML: the core of a strategic plan (ISO 17469-1: organizations, vision, mission, goals with their objectives) with the
 * performance indicators of Part 2 (ANSI/AIIM 22, schema 2.2.6 of 2016-02-16), since Part 1 has no place for a target. An
 * objective of ours is a goal, a key result an objective of it with one indicator. Elements stand in the order of the
 * schema.
 */
export const stratml: TextExporter = (source) => {
  const checked = needObjectives(source);
  if (!checked.ok) return checked;
  const goals = source.projects.flatMap(goalsOf);
  const measured = goals.some(({ keyResults }) =>
    keyResults.some(({ score }) => score.measurements.length > 0),
  );
  const ids = new Map(goals.map(({ id }, i) => [idText(id), `goal-${i + 1}`]));
  const core = element('StrategicPlanCore', [
    ...organizations(source),
    ...statements(source),
    ...goals.map((goal, i) => goalElement(goal, i + 1, ids)),
  ]);
  const root = element(
    'PerformancePlanOrReport',
    [
      element('Name', planName(source)),
      element(
        'Description',
        `${source.total.objectives} objectives and their key results on ${source.today}`,
      ),
      core,
      element('AdministrativeInformation', [element('PublicationDate', source.today)]),
    ],
    { xmlns: NAMESPACE, Type: measured ? 'Performance_Report' : 'Performance_Plan' },
  );
  return ok(written(root));
};

function planName({ projects, filter }: ExportSource): string {
  const companies = projects.flatMap(({ files }) => files.flatMap((file) => file.companies));
  const whose = companies.map(({ title, name }) => title?.value || name).filter(Boolean);
  const of = whose.length > 0 ? whose : projects.map(({ name }) => name);
  return ['OKRs', `of ${of.join(', ')}`, filter.cycle && `in ${filter.cycle}`].filter(Boolean).join(' ');
}
