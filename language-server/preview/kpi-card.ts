import type { DayValue, KpiCard } from '../../drawing/model.ts';
import { convert } from '../model/convert.ts';
import type { FileModel } from '../model/file.ts';
import { idText, localIds } from '../model/ids.ts';
import type { KpiPoint } from '../model/score/kpi.ts';
import { boundOf } from '../model/threshold.ts';
import { kpiRow } from '../overview/kpi-row.ts';
import type { Scored } from '../overview/scored.ts';
import { detectLanguage } from '../prose/detect.ts';
import { dayValue, shownBound, shownValue } from './values.ts';

/** The file's KPIs as the scorecard shows them. */
export function kpiCards({ uri, kpis }: FileModel, scored: Scored): KpiCard[] {
  const ids = localIds(kpis);
  return kpis.map((kpi, i) => {
    const state = scored.project.scores.kpi({ uri, kpi: ids[i]! })!;
    const { row } = kpiRow(kpi, ids[i]!, scored, new Set(), uri);
    const lang = kpi.title ? detectLanguage(kpi.title.value) : 'en';
    const bound = kpi.healthy && boundOf(kpi.healthy);
    return {
      id: `${uri}#kpi:${ids[i]}`,
      title: row.title,
      owner: row.owner,
      perspective: row.perspective,
      leading: kpi.leading?.value ?? null,
      current: row.current && shownValue(row.current, lang),
      date: row.date,
      healthy: bound ? shownBound(bound, lang) : null,
      health: state.health,
      trend: state.trend ?? null,
      better: row.better,
      stale: row.stale,
      readings: readingsOf(state.readings),
      movedBy: state.movedBy.map(idText),
    };
  });
}

/** In the measure of the last one, so that a line can be drawn; those that do not convert are left out. */
function readingsOf(points: readonly KpiPoint[]): DayValue[] {
  const last = points.at(-1)?.quantity;
  return points.flatMap(({ date, quantity }) => {
    const value = convert(quantity, last!);
    return value.ok ? [dayValue(date, value.value.value)] : [];
  });
}
