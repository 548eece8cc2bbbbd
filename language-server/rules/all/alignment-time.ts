import { overlap } from '../../model/period.ts';
import { resolveSupportable } from '../../model/resolve.ts';
import { messages } from '../messages/alignment-time.ts';
import { defineRule } from '../rule.ts';

export const alignmentTime = defineRule({
  meta: {
    id: 'alignment-time',
    summary: 'An objective supports one whose time is over, or has not begun',
    category: 'alignment',
    severity: 'warning',
    options: {},
    smart: 'R',
    reason:
      'What is over cannot be helped any more. Mostly it was carried over from the last cycle with the reference.',
    source: 'Simply (quarterly OKRs support the running year’s)',
  },
  objective(objective, report) {
    const { model, around, place, period, cycle } = objective;
    if (!period) return;
    const clauses = [model, ...model.keyResults].flatMap((one) => [...one.supports, ...one.contributes]);
    for (const ref of clauses) {
      const resolved = resolveSupportable(ref, place, around.names);
      if (resolved.kind !== 'found') continue;
      const { target } = resolved;
      const other =
        target.kind === 'objective' || target.kind === 'key-result' ? target.entry.cycle : undefined;
      const theirs = other === undefined ? undefined : around.names.periodOf(other);
      if (!other || !theirs || overlap(theirs, period)) continue;
      const values = { cycle: cycle!, other, start: theirs.start, end: theirs.end };
      const say = objective.say(messages);
      report({
        range: ref.range,
        message: theirs.end < period.start ? say('over', values) : say('ahead', values),
      });
    }
  },
});
