import type { Kpi } from '../../model/file.ts';
import { localIds } from '../../model/ids.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import type { KpiRow } from '../../overview/rows.ts';
import { calledBy } from '../goals.ts';
import type { ExportedProject } from '../source.ts';
import { boundText } from '../values.ts';
import type { ReportSpeech } from './speech.ts';
import { table } from './table.ts';

/** The KPIs with their last readings; undefined where there are none. */
export function kpiSection(
  { project, files, report }: ExportedProject,
  { say, value }: ReportSpeech,
): string | undefined {
  if (report.kpis.length === 0) return undefined;
  const models = files.flatMap(({ kpis }) => kpis.map((kpi, i) => [localIds(kpis)[i]!, kpi] as const));
  const modelOf = ({ id }: KpiRow): Kpi | undefined => models.find(([local]) => local === id)?.[1];
  const rows = table<KpiRow>(
    [
      { header: say('kpi'), always: true, cell: ({ title, id }) => title || id },
      {
        header: say('lastReading'),
        always: true,
        cell: ({ current }) => (current ? value(writeQuantity(current)) : ''),
      },
      { header: say('date'), cell: ({ date }) => date ?? '' },
      {
        header: say('healthyRange'),
        cell: (row) => {
          const healthy = modelOf(row)?.healthy;
          return healthy ? value(boundText(healthy)) : '';
        },
      },
      {
        header: say('health'),
        always: true,
        cell: ({ health, stale }) => (stale ? say('late', { health: say(health) }) : say(health)),
      },
      { header: say('trend'), cell: ({ trend }) => (trend === null ? '' : say(trend)) },
      { header: say('owner'), cell: ({ owner }) => (owner === null ? '' : calledBy(project, owner)) },
    ],
    report.kpis,
  );
  return `## ${say('kpis')}\n\n${rows}`;
}
