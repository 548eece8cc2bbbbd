import type { Quantity } from '../../model/quantity.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import { insertion } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import type { Edit, Fix } from '../finding.ts';
import { messages } from '../messages/kr-no-baseline.ts';
import { defineRule } from '../rule.ts';
import { speaks } from '../wording/order.ts';
import { statedStart } from '../wording/stated-start.ts';

export const krNoBaseline = defineRule({
  meta: {
    id: 'kr-no-baseline',
    summary: 'A target, and nothing to start from',
    category: 'key-result',
    severity: 'information',
    options: {},
    smart: 'M',
    reason: 'How far there is to go, and how far one has come, can only be told from where one started.',
    source: 'Fox, Zokri (from X to Y)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Inserts “from …”, with the value that the reason tells or to be filled in.',
  },
  keyResult(keyResult, report) {
    if (!speaks('kr-no-baseline', keyResult)) return;
    const { uri, model, reading } = keyResult;
    const say = keyResult.say(messages);
    if (model.metric?.kind === 'from-to') {
      const { range, to } = model.metric;
      const fixes = startsWith(keyResult, to?.quantity, (from) => insertion(uri, range[0], `from ${from} `));
      report({ range, message: say('ask', { to: to?.text ?? '…' }), fixes });
      return;
    }
    const { title } = model;
    if (!title || !reading?.to) return;
    const { to, metric } = reading;
    const target = writeQuantity(to.quantity);
    const fixes = startsWith(keyResult, to.quantity, (from) =>
      insertion(uri, title.range[1], ` from ${from} to ${target}`),
    );
    // A zero may be told by half a sentence: “no flaw older than a week”.
    const end = /\p{Nd}/u.test(to.text) ? to.text : target;
    const message = metric ? say('askOf', { metric: brief(metric.text), to: end }) : say('ask', { to: end });
    report({ range: rangeOfWords(title, to), message, fixes });
  },
});

/** The value that the reason tells, where there is one, and the question. */
function startsWith(
  keyResult: KeyResultView,
  target: Quantity | undefined,
  edit: (from: string) => Edit,
): Fix[] {
  const say = keyResult.say(messages);
  const known = target && statedStart(keyResult, target);
  const from = known && writeQuantity(known);
  return [
    ...(from ? [{ title: say('take', { from }), edits: [edit(from)], preferred: true as const }] : []),
    { title: say('add'), edits: [edit('?')], ask: '?' },
  ];
}
