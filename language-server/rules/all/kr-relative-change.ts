import { scale } from '../../model/arithmetic.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import type { Reading } from '../../prose/reading.ts';
import { insertion } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/kr-relative-change.ts';
import { defineRule } from '../rule.ts';
import { speaks } from '../wording/order.ts';
import { statedStart } from '../wording/stated-start.ts';

export const krRelativeChange = defineRule({
  meta: {
    id: 'kr-relative-change',
    summary: 'A change, and nothing that it is a change of',
    category: 'key-result',
    severity: 'warning',
    options: {},
    smart: 'M',
    reason:
      '“By 50 %” can be two sign-ups or two thousand. Without the value of today nobody can tell how far it is, and at ' +
      'the end of the cycle everybody remembers another start.',
    source: 'Kalungi (“SEO performance by 50 %”), Fox and Zokri (from X to Y)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Inserts “from … to …”, computed where the reason tells the value of today, else to be filled in.',
  },
  keyResult(keyResult, report) {
    if (!speaks('kr-relative-change', keyResult)) return;
    const { uri, model, reading } = keyResult;
    const { title } = model;
    if (!title || !reading) return;
    const say = keyResult.say(messages);
    const change = brief(reading.change?.text ?? title.value);
    const ask: Fix = {
      title: say('add'),
      edits: [insertion(uri, title.range[1], ' from ? to ?')],
      ask: '?',
    };
    report({
      range: reading.change ? rangeOfWords(title, reading.change) : title.range,
      message: reading.metric
        ? say('changeOf', { change, metric: brief(reading.metric.text) })
        : say('change', { change }),
      fixes: [...computed(keyResult, reading), ask],
    });
  },
});

/** Both ends, where the reason tells the one and the change the other. */
function computed(keyResult: KeyResultView, { change, direction }: Reading): Fix[] {
  const { uri, model } = keyResult;
  if (!model.title || !change || !direction) return [];
  const share = change.by?.dimension === 'percent' ? change.by.value / 100 : undefined;
  const factor =
    change.factor ?? (share === undefined ? undefined : 1 + (direction === 'up' ? share : -share));
  if (factor === undefined || factor < 0) return [];
  const start = statedStart(keyResult);
  const end = start && scale(start, factor);
  if (!start || !end?.ok) return [];
  const from = writeQuantity(start);
  const to = writeQuantity(end.value);
  return [
    {
      title: keyResult.say(messages)('take', { from, to }),
      edits: [insertion(uri, model.title.range[1], ` from ${from} to ${to}`)],
      preferred: true,
    },
  ];
}
