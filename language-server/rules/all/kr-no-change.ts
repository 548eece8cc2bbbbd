import { compare } from '../../model/arithmetic.ts';
import { replacement } from '../engine/edits.ts';
import { messages } from '../messages/kr-no-change.ts';
import { defineRule } from '../rule.ts';
import { aimOf } from '../wording/aim.ts';

export const krNoChange = defineRule({
  meta: {
    id: 'kr-no-change',
    summary: 'A key result that ends where it starts',
    category: 'key-result',
    severity: 'error',
    options: {},
    smart: 'M',
    reason: 'There is no way between two equal values, so nothing could be scored.',
    source: 'the definition of progress',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Makes it a bound to keep.',
  },
  keyResult(keyResult, report) {
    const { from, to } = aimOf(keyResult);
    const order = from && to && compare(from.quantity, to.quantity, keyResult.around.settings);
    if (!from || !to || !order?.ok || order.value !== 0) return;
    const { uri, model } = keyResult;
    const say = keyResult.say(messages);
    const value = to.text;
    const bound = (title: string, form: string) => ({
      title,
      edits: [replacement(uri, model.metric!.range, `${form} ${value}`)],
    });
    report({
      range: [from.range[0], to.range[1]],
      message: say('same', { value }),
      fixes: model.metric
        ? [bound(say('least', { value }), 'at least'), bound(say('most', { value }), 'at most')]
        : [],
    });
  },
});
