import { labelOf } from '../../model/file.ts';
import { formatQuantity } from '../../model/format-quantity.ts';
import { localIds, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import { line } from '../describe.ts';
import { scoreText } from '../figures.ts';
import type { HoverContext } from './context.ts';
import { placeLink } from './links.ts';
import { escaped } from './markdown.ts';

/** An objective as one of a list: `0.62 · on track · Own organic search`, the title a link. */
export function objectiveLine(id: ObjectiveId, context: HoverContext): string {
  const file = context.project.files.get(id.uri);
  const model = file && objectivesOf(file).get(id.objective);
  const found = context.project.scores.objective(id);
  if (!model || !found) return '';
  const symbol = { kind: 'objective', uri: id.uri, id: id.objective } as const;
  const figures = line(scoreText(found.score) ?? '–', context.sayStatus(found.status.status));
  return `${escaped(figures)} · ${placeLink(labelOf(model), symbol, context)}`;
}

/** A KPI as one of a list: `healthy · 35 on 2026-02-28 · Net promoter score`, the title a link. */
export function kpiLine(uri: string, id: string, context: HoverContext): string {
  const kpis = context.project.files.get(uri)?.kpis ?? [];
  const model = kpis[localIds(kpis).indexOf(id)];
  const state = model && context.project.scores.kpi({ uri, kpi: id });
  if (!state) return '';
  const label = placeLink(labelOf(model), { kind: 'kpi', uri, id }, context);
  const { last, health } = state;
  const reading =
    last &&
    context.say('readOn', { value: formatQuantity(last.quantity, context.language), date: last.date });
  return `${escaped(line(context.say(health), reading))} · ${label}`;
}
