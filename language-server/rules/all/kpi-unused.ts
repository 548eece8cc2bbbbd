import { brief, rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/kpi-unused.ts';
import { defineRule } from '../rule.ts';

export const kpiUnused = defineRule({
  meta: {
    id: 'kpi-unused',
    summary: 'A KPI that no key result tracks and that has no healthy range',
    category: 'kpi',
    severity: 'hint',
    options: {},
    reason:
      'A KPI is there to warn, or to be moved. One that has no range cannot warn, and one that no key result tracks is not being moved.',
    source: 'Fox (OKR vs KPI: too many or the wrong measures)',
  },
  kpi(kpi, report) {
    const { name, title, healthy } = kpi.model;
    if (name === undefined || healthy || kpi.around.lookup('trackers', name).length > 0) return;
    const message = kpi.say(messages)('unused', { title: brief(title?.value ?? name), name });
    report({ range: rangeOfLabel(kpi.model), message });
  },
});
