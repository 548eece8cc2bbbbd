import type { KpiReading } from '../../model/file.ts';
import { containsDate } from '../../model/period.ts';
import { keepsTo } from '../../model/threshold.ts';
import { newDeclaration, quoted } from '../engine/edits.ts';
import type { KpiView } from '../engine/views.ts';
import { brief } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/kpi-unhealthy.ts';
import { defineRule } from '../rule.ts';

export const kpiUnhealthy = defineRule({
  meta: {
    id: 'kpi-unhealthy',
    summary: 'A KPI outside its healthy range that no running key result works on',
    category: 'kpi',
    severity: 'information',
    options: {},
    reason:
      'A KPI that leaves its range asks for a decision: bring it back with an objective, or accept the new range.',
    source: 'Perdoo (an unhealthy KPI becomes an objective), Simply (a KPI feeds a key result)',
    fix: 'Drafts an objective that brings it back.',
  },
  kpi(kpi, report) {
    const { healthy, title, name } = kpi.model;
    const last = lastReading(kpi);
    if (!healthy || !last?.value.quantity || keepsTo(last.value.quantity, healthy) !== false) return;
    if (isWorkedOn(kpi)) return;
    const say = kpi.say(messages);
    const bound = [
      healthy.comparator,
      healthy.value.text,
      ...(healthy.upper ? ['and', healthy.upper.text] : []),
    ];
    report({
      range: last.value.range,
      message: say('outside', {
        name: brief(title?.value ?? name ?? ''),
        value: last.value.text,
        bound: bound.join(' '),
      }),
      fixes: draft(kpi, last),
    });
  },
});

/** The reading of the latest day; of one day's the one that stands last. */
function lastReading({ model }: KpiView): KpiReading | undefined {
  return model.readings
    .filter(({ date }) => date.iso !== undefined)
    .reduce<KpiReading | undefined>((a, b) => (a && a.date.iso! > b.date.iso! ? a : b), undefined);
}

function isWorkedOn({ model, around }: KpiView): boolean {
  return around.lookup('trackers', model.name ?? '').some(({ cycle }) => {
    const period = cycle === undefined ? undefined : around.names.periodOf(cycle);
    return !period || containsDate(period, around.today);
  });
}

function draft(kpi: KpiView, { value }: KpiReading): Fix[] {
  const { healthy, name, title } = kpi.model;
  if (name === undefined || !healthy || healthy.comparator === 'between') return [];
  const say = kpi.say(messages);
  const metric = title?.value ?? name;
  const text = `objective ${quoted(say('back', { name: metric }))} {\n  kr ${quoted(metric)} tracks ${name} from ${value.text} to ${healthy.value.text}\n}`;
  return [
    {
      title: say('draft'),
      edits: [newDeclaration(kpi.file.model, text)],
      ask: say('back', { name: metric }),
    },
  ];
}
