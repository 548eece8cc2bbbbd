import { directionOf } from '../../model/links.ts';
import type { KeyResultView } from '../engine/views.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/kr-no-guardrail.ts';
import { defineRule } from '../rule.ts';

export const krNoGuardrail = defineRule({
  meta: {
    id: 'kr-no-guardrail',
    summary: 'Growth with nothing beside it that keeps it honest',
    category: 'set',
    severity: 'hint',
    options: {},
    reason:
      'Whoever must only get more, gets more of anything. One key result for quality, or one that must not get worse, keeps growth honest.',
    source: 'Christina Wodtke (pair quantity with quality), Andy Grove (paired indicators)',
  },
  objective(objective, report) {
    const keyResults = objective.keyResults.filter(({ model }) => !model.dropped);
    if (keyResults.length < 2 || !keyResults.every(isGrowth)) return;
    report({ range: rangeOfLabel(objective.model), message: objective.say(messages)('growth') });
  },
});

/** More of something that is counted: not a share, a rating, a time or a bound. */
function isGrowth({ model, reading }: KeyResultView): boolean {
  const { metric } = model;
  if (metric?.kind === 'from-to' && metric.from) {
    const dimension = metric.to?.quantity?.dimension;
    return (dimension === 'count' || dimension === 'money') && directionOf(model) === 'up';
  }
  if (metric || model.tracks || !reading) return false;
  const dimension = reading.to?.quantity.dimension;
  const counted = dimension === 'count' || dimension === 'money';
  return counted && reading.direction === 'up' && reading.comparator === undefined;
}
