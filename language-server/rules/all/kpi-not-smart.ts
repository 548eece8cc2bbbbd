import { newMember } from '../engine/edits.ts';
import type { KpiView } from '../engine/views.ts';
import { brief, rangeOfLabel } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/kpi-not-smart.ts';
import { defineRule } from '../rule.ts';

export const kpiNotSmart = defineRule({
  meta: {
    id: 'kpi-not-smart',
    summary: 'A KPI without an owner, a target or a rhythm',
    category: 'kpi',
    severity: 'information',
    options: {},
    reason:
      'A KPI is a running measure: somebody looks after it, it has a range in which all is well, and it is read at regular intervals. Without one of these nobody knows when to act.',
    source: 'Fox (OKR vs KPI: KPIs are SMART, owned and tracked in an agreed time frame)',
    fix: 'Inserts what is missing, with the owner of another KPI of the file.',
  },
  kpi(kpi, report) {
    const { model } = kpi;
    const missing = [
      ...(model.owners.length === 0 ? (['owner'] as const) : []),
      ...(model.healthy ? [] : (['healthy'] as const)),
      ...(model.every ? [] : (['every'] as const)),
    ];
    if (missing.length === 0) return;
    const say = kpi.say(messages);
    const name = brief(model.title?.value ?? model.name ?? '');
    report({
      range: rangeOfLabel(model),
      message: say('missing', { name, what: { and: missing.map((one) => say(one)) } }),
      fixes: fixesFor(kpi, missing),
    });
  },
});

/** One fix for each owner that the file's other KPIs have; one alone where the owner is not what is missing. */
function fixesFor(kpi: KpiView, missing: readonly ('owner' | 'healthy' | 'every')[]): Fix[] {
  const { file, model } = kpi;
  const say = kpi.say(messages);
  const rest = [
    ...(missing.includes('healthy') ? ['healthy at least ?'] : []),
    ...(missing.includes('every') ? ['every month'] : []),
  ];
  const fix = (title: string, lines: readonly string[]): Fix => ({
    title,
    edits: [newMember(file.model, model, lines.join('\n'))],
    ask: '?',
  });
  if (!missing.includes('owner')) return [fix(say('insert'), rest)];
  const owners = file.model.kpis.flatMap((one) =>
    one.owners.map(({ path }) => path.map(({ name }) => name).join('.')),
  );
  return [...new Set(owners)]
    .slice(0, 3)
    .map((owner) => fix(say('insertOwner', { owner }), [`owner ${owner}`, ...rest]));
}
