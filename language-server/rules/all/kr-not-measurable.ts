import { insertion } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { inQuotes, rangeOfText } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

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
    const { model, reading } = keyResult;
    if (keyResult.measurable || isWork(keyResult)) return;
    if (!model.title) {
      report({
        range: model.range,
        message: 'This key result says nothing yet: write what you measure, from what to what.',
        fixes: fixes(keyResult),
      });
      return;
    }
    const what = reading?.metric ? ` of ${inQuotes(reading.metric.text)}` : '';
    report({
      range: rangeOfText(model.title),
      message: `No number here tells whether this was reached. Say from which value${what} to which, or, if it is a fact that is or is not, add yes/no.`,
      fixes: fixes(keyResult),
    });
  },
});

/** Work without a measure is kr-activity's to say; one finding a fault is enough. */
function isWork({ reading }: KeyResultView): boolean {
  return reading?.kind === 'activity';
}

function fixes({ uri, model }: KeyResultView): Fix[] {
  const end = model.title?.range[1] ?? model.range[1];
  if (model.metric) return [];
  return [
    { title: 'Measure it: from … to …', edits: [insertion(uri, end, ' from ? to ?')], ask: '?' },
    { title: 'Declare it yes/no', edits: [insertion(uri, end, ' yes/no')] },
  ];
}
