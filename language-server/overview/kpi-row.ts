import { type Kpi, labelOf } from '../model/file.ts';
import { idText } from '../model/ids.ts';
import { lastName } from '../model/names.ts';
import type { KpiRow } from './rows.ts';
import type { Scored } from './scored.ts';

/**
 * A KPI as it is, and the objectives that move it.
 * @param shown texts of the ids of the objectives that are reported
 */
export function kpiRow(
  kpi: Kpi,
  id: string,
  { project, nameOf }: Scored,
  shown: ReadonlySet<string>,
  uri: string,
): { readonly row: KpiRow } {
  const state = project.scores.kpi({ uri, kpi: id })!;
  const movedBy = state.movedBy.filter((objective) => shown.has(idText(objective)));
  return {
    row: {
      id,
      title: labelOf(kpi),
      owner: kpi.owners[0] ? lastName(kpi.owners[0]) : null,
      perspective: kpi.perspective?.value ?? null,
      leading: kpi.leading?.value ?? null,
      every: kpi.every?.value ?? null,
      current: state.last?.quantity ?? null,
      date: state.last?.date ?? null,
      health: state.health,
      trend: state.trend ?? null,
      better: state.better ?? null,
      stale: state.stale,
      movedBy: movedBy.map(nameOf),
    },
  };
}
