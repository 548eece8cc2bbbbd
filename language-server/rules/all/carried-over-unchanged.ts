import { idText } from '../../model/ids.ts';
import { inCycleKey } from '../../model/names.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/carried-over-unchanged.ts';
import { defineRule } from '../rule.ts';

export const carriedOverUnchanged = defineRule({
  meta: {
    id: 'carried-over-unchanged',
    summary: 'The same objective and key results as in the last cycle',
    category: 'progress',
    severity: 'hint',
    options: {},
    reason:
      'An objective may well stay while its key results change. When nothing but figures changes, ask whether last cycle taught anything.',
    source: 'Kalungi (allows it: an objective may stay the same from quarter to quarter)',
  },
  objective(objective, report) {
    const cycle = lastCycle(objective);
    if (!cycle) return;
    const own = wordsOf(
      objective.model.title?.value,
      objective.model.keyResults.filter(({ dropped }) => !dropped).map(({ title }) => title?.value ?? ''),
    );
    if (!own) return;
    const same = objective.place.units.some((unit) =>
      objective.around.lookup('inCycle', inCycleKey(unit, cycle)).some(({ uri, objective: id }) => {
        const [before] = objective.around.lookup('wording', idText({ uri, objective: id }));
        return before && wordsOf(before.title, before.keyResults) === own;
      }),
    );
    if (same)
      report({ range: rangeOfLabel(objective.model), message: objective.say(messages)('same', { cycle }) });
  },
});

/** The texts without their figures; undefined for an objective that says too little to be compared. */
function wordsOf(title: string | undefined, keyResults: readonly string[]): string | undefined {
  if (!title || keyResults.length < 2 || keyResults.includes('')) return undefined;
  return [title, ...[...keyResults].sort()]
    .map((text) =>
      text
        .toLocaleLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    )
    .join('\n');
}

/** The team's cycle that ended last before this one. */
function lastCycle({ place, period, around }: ObjectiveView): string | undefined {
  if (!period) return undefined;
  const before = new Set(place.units.flatMap((unit) => around.lookup('cyclesOf', unit)));
  const ended = [...before].flatMap((name) => {
    const end = around.names.periodOf(name)?.end;
    return end !== undefined && end < period.start ? [{ name, end }] : [];
  });
  return ended.sort((a, b) => (a.end < b.end ? 1 : -1))[0]?.name;
}
