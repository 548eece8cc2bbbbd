import { insertion, replacement } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { inQuotes, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type Report } from '../rule.ts';

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
    fix: 'Inserts “from …” to be filled in.',
  },
  keyResult(keyResult, report) {
    const found = inForm(keyResult) ?? inProse(keyResult);
    if (found) report(found);
  },
});

/** `to 150` without `from`. */
function inForm({ uri, model: { metric, tracks } }: KeyResultView): Report | undefined {
  if (metric?.kind !== 'from-to' || tracks) return undefined;
  if (metric.from || !metric.to) return undefined;
  const fix: Fix = {
    title: 'Add where it starts: from …',
    edits: [insertion(uri, metric.range[0], 'from ? ')],
    ask: '?',
  };
  return {
    range: metric.range,
    message: `Where does it start? Add the value of today: from … to ${metric.to.text}.`,
    fixes: [fix],
  };
}

/** The sentence names a target of a metric and no start. */
function inProse({ uri, model, reading }: KeyResultView): Report | undefined {
  if (
    model.metric ||
    model.tracks ||
    !model.title ||
    reading?.kind !== 'to' ||
    reading.baseline ||
    !reading.to
  )
    return undefined;
  const { to, metric } = reading;
  const of = metric ? ` of ${inQuotes(metric.text)}` : '';
  const message = `Where does it start? Say the value${of} today: from … to ${to.text}.`;
  const fix: Fix = {
    title: 'Add where it starts: from …',
    edits: [
      replacement(uri, [model.title.range[1], model.title.range[1]], ` from ? to ${inSource(to.text)}`),
    ],
    ask: '?',
  };
  const { quantity } = to;
  return {
    range: rangeOfWords(model.title, to),
    message,
    fixes: quantity.dimension === 'ratio' || inSource(to.text) === '' ? [] : [fix],
  };
}

/** The words of a target as a value of the language; empty where they cannot be one. */
function inSource(text: string): string {
  return /^[$€£¥]?\d[\d,_]*(?:\.\d+)?(?:[kM]|bn)?(?: ?(?:%|[\p{L}-]+))?$/u.test(text) ? text : '';
}
