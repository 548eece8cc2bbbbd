import type { Range } from '../../model/file.ts';
import type { KeyResultView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/kr-percentage.ts';
import { defineRule } from '../rule.ts';
import { speaks } from '../wording/order.ts';

export const krPercentage = defineRule({
  meta: {
    id: 'kr-percentage',
    summary: 'A percentage where a real number could stand',
    category: 'key-result',
    severity: 'off',
    options: {},
    smart: 'M',
    reason:
      'Half of four is two: a percentage can rise while what it stands for falls. The other schools use percentages ' +
      'freely, so this is for those who ask for it.',
    source: 'Kalungi (a real number rather than a percentage)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  keyResult(keyResult, report) {
    if (!speaks('kr-percentage', keyResult)) return;
    const found = percentageOf(keyResult);
    if (!found) return;
    const message = keyResult.say(messages)('percent', { number: brief(found.text) });
    report({ range: found.range, message });
  },
});

function percentageOf({ model, reading }: KeyResultView): { range: Range; text: string } | undefined {
  const { metric, title } = model;
  if (metric?.kind === 'from-to') return metric.to;
  if (metric?.kind === 'threshold') return metric.value;
  const aim = reading?.to ?? reading?.change;
  return title && aim && { range: rangeOfWords(title, aim), text: aim.text };
}
