import { directionOf } from '../../model/links.ts';
import { lastName } from '../../model/names.ts';
import { overlap } from '../../model/period.ts';
import { brief } from '../engine/words.ts';
import { messages } from '../messages/metric-conflict.ts';
import { defineRule } from '../rule.ts';

export const metricConflict = defineRule({
  meta: {
    id: 'metric-conflict',
    summary: 'Two teams move one KPI in opposite directions',
    category: 'alignment',
    severity: 'warning',
    options: {},
    smart: 'R',
    reason:
      'What one team wins the other loses, and both have worked. They have to talk before the cycle, not after it.',
    source: 'Fox (OKR vs KPI: one KPI, one direction)',
  },
  keyResult({ model, objective, around }, report) {
    const direction = directionOf(model);
    if (!model.tracks || !direction) return;
    const name = lastName(model.tracks);
    const against = around.lookup('trackers', name).find((other) => {
      if (other.direction === undefined || other.direction === direction) return false;
      if (other.units.some((unit) => objective.place.units.includes(unit))) return false;
      const period = other.cycle === undefined ? undefined : around.names.periodOf(other.cycle);
      return !period || !objective.period || overlap(period, objective.period) !== undefined;
    });
    if (!against) return;
    const [team = ''] = against.units;
    const kpi = brief(around.lookup('kpi', name)[0]?.title ?? name);
    const who = brief(around.lookup('unit', team)[0]?.title ?? team);
    report({
      range: model.tracks.range,
      message: objective.say(messages)('against', { kpi, team: who, direction }),
      related: [
        {
          uri: against.objective.uri,
          kind: 'key-result',
          id: against.keyResult,
          parent: against.objective.objective,
          message: objective.say(messages)('other'),
        },
      ],
    });
  },
});
