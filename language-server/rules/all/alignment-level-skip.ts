import { overlap } from '../../model/period.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { brief } from '../engine/words.ts';
import { messages } from '../messages/alignment-level-skip.ts';
import { defineRule } from '../rule.ts';

export const alignmentLevelSkip = defineRule({
  meta: {
    id: 'alignment-level-skip',
    summary: 'An objective passes over the level right above it',
    category: 'alignment',
    severity: 'hint',
    options: {},
    reason:
      'A team inside another that works past it straight for the company may do twice what its own people above plan. Sometimes that is right; then both should know.',
    source: 'Fox (cascade from level to level)',
  },
  objective(objective, report) {
    const { model, around, file } = objective;
    const refs = [model, ...model.keyResults].flatMap((one) => [...one.supports, ...one.contributes]);
    const targets = refs.flatMap((ref) => {
      const resolved = file.resolutionOf(ref);
      if (resolved?.kind !== 'found') return [];
      const { target } = resolved;
      return target.kind === 'objective' || target.kind === 'key-result'
        ? [{ ref, units: target.entry.units }]
        : [];
    });
    const supported = new Set(targets.flatMap(({ units }) => units));
    for (const { ref, units } of targets) {
      const passed = between(objective, units);
      if (!passed || supported.has(passed)) continue;
      const team = brief(around.lookup('unit', passed)[0]?.title ?? passed);
      report({ range: ref.range, message: objective.say(messages)('skips', { team }) });
    }
  },
});

/** The unit right above that has objectives of the time and is passed over on the way up; undefined where none is. */
function between(
  { place, around, period, file }: ObjectiveView,
  targets: readonly string[],
): string | undefined {
  if (!period) return undefined;
  for (const unit of place.units) {
    const above = file.above(unit);
    const distances = targets.map((target) => above.get(target) ?? 0);
    if (distances.length === 0 || distances.some((distance) => distance < 2)) return undefined;
    for (const [parent, distance] of above) {
      if (distance !== 1) continue;
      const leadsThere = targets.some((target) => file.above(parent).has(target));
      const running = around.lookup('cyclesOf', parent).some((cycle) => {
        const theirs = around.names.periodOf(cycle);
        return theirs !== undefined && overlap(theirs, period) !== undefined;
      });
      if (leadsThere && running) return parent;
    }
  }
  return undefined;
}
