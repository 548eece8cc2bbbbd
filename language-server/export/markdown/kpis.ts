import type { Kpi } from '../../model/file.ts';
import { localIds } from '../../model/ids.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import type { KpiRow } from '../../overview/rows.ts';
import { calledBy } from '../goals.ts';
import type { ExportedProject } from '../source.ts';
import { boundText } from '../values.ts';
import { table } from './table.ts';

/** The KPIs with their last readings; undefined where there are none. */
export function kpiSection({ project, files, report }: ExportedProject): string | undefined {
  if (report.kpis.length === 0) return undefined;
  const models = files.flatMap(({ kpis }) => kpis.map((kpi, i) => [localIds(kpis)[i]!, kpi] as const));
  const modelOf = ({ id }: KpiRow): Kpi | undefined => models.find(([local]) => local === id)?.[1];
  const rows = table<KpiRow>(
    [
      { header: 'KPI', always: true, cell: ({ title, id }) => title || id },
      {
        header: 'Last reading',
        always: true,
        cell: ({ current }) => (current ? writeQuantity(current) : ''),
      },
      { header: 'Date', cell: ({ date }) => date ?? '' },
      {
        header: 'Healthy',
        cell: (row) => {
          const healthy = modelOf(row)?.healthy;
          return healthy ? boundText(healthy) : '';
        },
      },
      { header: 'Health', always: true, cell: ({ health, stale }) => (stale ? `${health}, late` : health) },
      { header: 'Trend', cell: ({ trend }) => trend ?? '' },
      { header: 'Owner', cell: ({ owner }) => (owner === null ? '' : calledBy(project, owner)) },
    ],
    report.kpis,
  );
  return `## KPIs\n\n${rows}`;
}
