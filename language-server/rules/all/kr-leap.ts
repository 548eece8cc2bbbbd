import { convert } from '../../model/convert.ts';
import { messages } from '../messages/kr-leap.ts';
import { defineRule } from '../rule.ts';
import { aimOf } from '../wording/aim.ts';

interface Options {
  readonly factor: number;
}

export const krLeap = defineRule<Options>({
  meta: {
    id: 'kr-leap',
    summary: 'A target many times the baseline',
    category: 'key-result',
    severity: 'information',
    options: {
      factor: {
        default: 10,
        description: 'How many times the baseline a target may be.',
        schema: { type: 'number', minimum: 2, maximum: 1000 },
      },
    },
    smart: 'A',
    reason:
      'A digit too many looks just like this; and who does not believe in a target does not work for it.',
    source: 'Simply (attainable: less than sure, but not impossible)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  keyResult(keyResult, report, { factor }) {
    const { from, to } = aimOf(keyResult);
    if (!from || !to || from.quantity.value <= 0) return;
    const target = convert(to.quantity, from.quantity, keyResult.around.settings);
    if (!target.ok || target.value.value <= from.quantity.value * factor) return;
    const times = Math.round(target.value.value / from.quantity.value);
    report({
      range: to.range,
      message: keyResult.say(messages)('leap', { from: from.text, to: to.text, factor: times }),
    });
  },
});
