import { localIds } from '../../model/ids.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/kpi-all-lag.ts';
import { defineRule } from '../rule.ts';

/** Fewer say little about how somebody measures. */
const ENOUGH = 3;

export const kpiAllLag = defineRule({
  meta: {
    id: 'kpi-all-lag',
    summary: 'Every KPI lags behind',
    category: 'kpi',
    severity: 'hint',
    options: {},
    reason:
      'Lag measures tell how it went; lead measures tell how it will go. With lag measures alone, every piece of news comes too late.',
    source: 'Fox (OKR vs KPI: lag and lead)',
  },
  file(file, report) {
    if (!file.model.kpis.some(({ leading }) => leading?.value === 'lag')) return;
    const lag = file.around.lookup('leading', 'lag');
    const [first] = lag;
    if (first?.uri !== file.uri || lag.length < ENOUGH) return;
    if (file.around.lookup('leading', 'lead').length > 0) return;
    const kpi = file.kpis[localIds(file.model.kpis).indexOf(first.id)];
    if (!kpi) return;
    report({ range: rangeOfLabel(kpi.model), message: kpi.say(messages)('all', { count: lag.length }) });
  },
});
