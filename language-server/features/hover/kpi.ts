import type { Kpi } from '../../model/file.ts';
import { labelOf } from '../../model/file.ts';
import { lastReading, line, metricText } from '../describe.ts';
import { type HoverContext, unitLabels } from './context.ts';
import { bold, escaped, field, lines, paragraphs } from './markdown.ts';

export function kpiContent(kpi: Kpi, context: HoverContext): string {
  const { say } = context;
  const kind = line(
    'KPI',
    kpi.title && kpi.name,
    kpi.perspective && say(kpi.perspective.value),
    kpi.leading && say(kpi.leading.value === 'lead' ? 'leadKind' : 'lag'),
    kpi.every && say(kpi.every.value),
  );
  return paragraphs(
    lines(bold(labelOf(kpi)), escaped(kind)),
    escaped(kpi.definition?.value ?? ''),
    lines(
      field(say('lastReading'), lastReadingText(kpi, context)),
      field(say('healthyRange'), metricText(kpi.healthy, context.sayDescription)),
      field(say('owner'), unitLabels(kpi.owners, context)),
    ),
    escaped(kpi.note?.value ?? ''),
  );
}

/** `35 on 2026-02-28 · Panel changed`; undefined without a reading. */
export function lastReadingText(kpi: Kpi, { say }: HoverContext): string | undefined {
  const last = lastReading(kpi);
  return last && line(say('readOn', { value: last.value.text, date: last.date.text }), last.note?.value);
}
