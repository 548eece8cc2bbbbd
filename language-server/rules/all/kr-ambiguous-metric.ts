import { coachWords } from '../../prose/coach/index.ts';
import { isOneOf } from '../../prose/find-words.ts';
import type { Span } from '../../prose/reading.ts';
import { insertion, newDeclaration, quoted } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/kr-ambiguous-metric.ts';
import { defineRule } from '../rule.ts';
import { isWork } from '../wording/faults.ts';
import { nameOf } from '../wording/name-of.ts';

/** Room for “from” and “to at least”, in letters: more between a metric and its number says more of the metric. */
const MARKER = 14;
const HAN_MARKER = 4;

export const krAmbiguousMetric = defineRule({
  meta: {
    id: 'kr-ambiguous-metric',
    summary: 'A metric that everyone counts in another way',
    category: 'key-result',
    severity: 'information',
    options: {},
    smart: 'S',
    reason:
      'Users, traffic and performance are counted in a dozen ways. If that is not settled before the cycle starts, it is ' +
      'settled at its end, by whoever likes the result.',
    source: 'Google re:Work (users: of all time or of seven days?)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Defines a KPI and tracks it.',
  },
  keyResult(keyResult, report) {
    const { model, reading } = keyResult;
    if (!model.title || !reading || model.tracks || reading.window || keyResult.isQuestion) return;
    if (!keyResult.measurable || isWork(keyResult) || reading.kind === 'count') return;
    const metric = wholeMetric(keyResult);
    if (!metric || !isOneOf(metric.text, coachWords(reading.lang, 'ambiguous'))) return;
    report({
      range: rangeOfWords(model.title, metric),
      message: keyResult.say(messages)('which', { words: brief(metric.text) }),
      fixes: [define(keyResult, metric.text)],
    });
  },
});

/** All that says what is measured: “users who ordered” are no longer just users. */
function wholeMetric({ model, reading }: KeyResultView): Span | undefined {
  if (!reading) return undefined;
  const { text, metric, from, to, change } = reading;
  if (model.metric) return { start: 0, end: text.length, text };
  const numbers = [from, to, change].flatMap((part) => (part ? [part.start] : []));
  if (!metric || numbers.length === 0) return undefined;
  const between = Math.min(...numbers.filter((start) => start >= metric.end)) - metric.end;
  return between <= (/\p{Script=Han}/u.test(text) ? HAN_MARKER : MARKER) ? metric : undefined;
}

/** A KPI of the metric's name, with a question for its definition, and the clause that tracks it. */
function define(keyResult: KeyResultView, metric: string): Fix {
  const { uri, model, around, objective } = keyResult;
  const say = keyResult.say(messages);
  const ask = say('ask');
  const name = nameOf(metric);
  const track = insertion(uri, model.title!.range[1], ` tracks ${name}`);
  const known = around.lookup('kpi', name).length > 0;
  const kpi = newDeclaration(
    objective.file.model,
    `kpi ${name} ${quoted(metric)} {\n  definition ${quoted(ask)}\n}`,
  );
  return { title: say('define', { name }), edits: known ? [track] : [track, kpi], ...(!known && { ask }) };
}
