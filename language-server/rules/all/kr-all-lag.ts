import { lastName } from '../../model/names.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/kr-all-lag.ts';
import { defineRule } from '../rule.ts';

export const krAllLag = defineRule({
  meta: {
    id: 'kr-all-lag',
    summary: 'Every key result tracks a KPI that lags behind',
    category: 'set',
    severity: 'information',
    options: {},
    reason:
      'A lag measure tells what has happened when it is too late to change it. Key results lean to lead measures, which move first and which the team can move.',
    source: 'Fox (OKR vs KPI)',
  },
  objective(objective, report) {
    const keyResults = objective.model.keyResults.filter(({ dropped }) => !dropped);
    if (keyResults.length < 2) return;
    const lags = keyResults.map(({ tracks }) => {
      if (!tracks) return false;
      return objective.around.lookup('kpi', lastName(tracks))[0]?.leading === 'lag';
    });
    if (!lags.every(Boolean)) return;
    // What supports it from below moves first.
    if (objective.around.lookup('supporters', objective.key).length > 0) return;
    const kpis = keyResults.flatMap(({ tracks }) => (tracks ? [lastName(tracks)] : []));
    const message = objective.say(messages)('all', { kpis: { and: kpis } });
    report({ range: rangeOfLabel(objective.model), message });
  },
});
