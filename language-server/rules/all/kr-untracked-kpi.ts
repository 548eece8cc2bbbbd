import { insertion } from '../engine/edits.ts';
import type { FileView } from '../engine/views.ts';
import { rangeOfText } from '../engine/words.ts';
import { messages } from '../messages/kr-untracked-kpi.ts';
import { defineRule } from '../rule.ts';
import { metricKey, plain } from '../wording/metric-key.ts';

export const krUntrackedKpi = defineRule({
  meta: {
    id: 'kr-untracked-kpi',
    summary: 'A key result of a metric that is a KPI, and does not track it',
    category: 'key-result',
    severity: 'hint',
    options: {},
    reason: 'The KPI says how it goes, the key result where it must get to: one number, read once.',
    source: 'Simply, Zokri, Midnatt (KPIs feed key results)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Adds `tracks`.',
  },
  keyResult(keyResult, report) {
    const { uri, model, objective } = keyResult;
    if (!model.title || model.tracks || model.hidden) return;
    const metric = keyResult.fact(metricKey);
    const kpi = metric && objective.file.once(kpisFor).get(metric);
    if (!kpi) return;
    const say = keyResult.say(messages);
    report({
      range: rangeOfText(model.title),
      message: say('track', { kpi }),
      fixes: [
        { title: say('fix', { kpi }), edits: [insertion(uri, model.title.range[1], ` tracks ${kpi}`)] },
      ],
    });
  },
});

/** The KPIs of the workspace by what they are called. */
function kpisFor({ around: { lookup } }: FileView): ReadonlyMap<string, string> {
  return new Map(
    lookup('names', 'kpi').flatMap((name) =>
      [name, ...lookup('kpi', name).map(({ title }) => title)].flatMap((called) => {
        const key = called && plain(called);
        return key ? [[key, name] as const] : [];
      }),
    ),
  );
}
