import { convert } from '../../model/convert.ts';
import type { Quantity } from '../../model/quantity.ts';
import { insertion } from '../engine/edits.ts';
import { messages } from '../messages/kr-too-easy.ts';
import { defineRule } from '../rule.ts';
import { aimOf } from '../wording/aim.ts';

interface Options {
  readonly percent: number;
}

export const krTooEasy = defineRule<Options>({
  meta: {
    id: 'kr-too-easy',
    summary: 'An aspirational target next to its baseline',
    category: 'key-result',
    severity: 'information',
    options: {
      percent: {
        default: 3,
        description: 'How far a target must at least be from its baseline, in percent of it.',
        schema: { type: 'number', minimum: 0, maximum: 50 },
      },
    },
    smart: 'A',
    reason:
      'What would happen anyway teaches nothing. Scores near 100 % everywhere mean that the goals asked too little.',
    source: 'Simply (near 100 % everywhere: not ambitious enough)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Makes it committed.',
  },
  keyResult(keyResult, report, { percent }) {
    if (keyResult.ambition === 'committed') return;
    const { from, to } = aimOf(keyResult);
    if (!from || !to) return;
    const target = convert(to.quantity, from.quantity, keyResult.around.settings);
    if (!target.ok) return;
    const way = Math.abs(target.value.value - from.quantity.value);
    if (way === 0 || way > (room(from.quantity) * percent) / 100) return;
    const { uri, model } = keyResult;
    const say = keyResult.say(messages);
    report({
      range: to.range,
      message: say('easy', { from: from.text, to: to.text }),
      fixes: model.ambition
        ? []
        : [{ title: say('commit'), edits: [insertion(uri, model.range[1], ' committed')] }],
    });
  },
});

/** What a change is measured against: near the end of a scale what is left of it, as 97 % to 99 % takes two thirds of the faults. */
function room({ value, dimension, outOf }: Quantity): number {
  const end = dimension === 'percent' ? 100 : dimension === 'ratio' ? outOf : undefined;
  return end !== undefined && value <= end ? Math.min(Math.abs(value), end - value) : Math.abs(value);
}
