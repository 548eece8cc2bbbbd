import type { Reading } from '../../prose/reading.ts';
import { insertion } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { brief, rangeOfText } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/kr-not-measurable.ts';
import { defineRule } from '../rule.ts';
import { isOfMany, manyIn } from '../wording/faults.ts';
import { speaks } from '../wording/order.ts';

export const krNotMeasurable = defineRule({
  meta: {
    id: 'kr-not-measurable',
    summary: 'A key result with nothing to measure',
    category: 'key-result',
    severity: 'warning',
    options: {},
    smart: 'M',
    reason:
      'You must set a number to know whether you got there. Where the result is a fact, say that it is one.',
    source: 'Midnatt (a number is a must), Kalungi, Simply (SMART)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Inserts “from … to …” to be filled in, or declares the key result yes/no.',
  },
  keyResult(keyResult, report) {
    if (!speaks('kr-not-measurable', keyResult)) return;
    const { title, range } = keyResult.model;
    const { reading } = keyResult;
    const many = reading && isOfMany(keyResult) ? manyIn(reading) : undefined;
    const metric = reading && nameOfMetric(reading);
    const say = keyResult.say(messages);
    const message = (): string => {
      if (!title) return say('empty');
      if (many) return say('many', { words: brief(many.text) });
      return metric ? say('some', { metric: brief(metric) }) : say('none');
    };
    report({
      range: title ? rangeOfText(title) : range,
      message: message(),
      fixes: fixes(keyResult),
    });
  },
});

/** Words of a metric’s name that stands alone: “Time to market”. */
const NAME = 4;

/** What is measured, without the “lower” or “more” before it. */
function nameOfMetric({ text, metric, vague }: Reading): string | undefined {
  // What takes up the whole of a longer text is a sentence, not a name.
  if (metric && metric.end - metric.start >= text.trim().length && text.split(' ').length > NAME)
    return undefined;
  const before = metric && vague.find(({ start }) => start === metric.start);
  return before ? text.slice(before.end, metric.end).trim() || undefined : metric?.text;
}

function fixes(keyResult: KeyResultView): Fix[] {
  const { uri, model } = keyResult;
  if (model.metric) return [];
  const say = keyResult.say(messages);
  const end = model.title?.range[1] ?? model.range[1];
  return [
    { title: say('measure'), edits: [insertion(uri, end, ' from ? to ?')], ask: '?' },
    { title: say('declare'), edits: [insertion(uri, end, ' yes/no')] },
  ];
}
