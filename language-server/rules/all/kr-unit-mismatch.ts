import { convert, converts, type Measure } from '../../model/convert.ts';
import type { Value } from '../../model/file.ts';
import { measureOf, measureOfKpi } from '../../model/measure.ts';
import { lastName } from '../../model/names.ts';
import type { Quantity } from '../../model/quantity.ts';
import { unitName } from '../../model/unit-name.ts';
import { valuesOfMetric } from '../../model/values.ts';
import type { KeyResultView } from '../engine/views.ts';
import { messages } from '../messages/kr-unit-mismatch.ts';
import { defineRule, type Reporter } from '../rule.ts';
import { aimInProse } from '../wording/aim.ts';

export const krUnitMismatch = defineRule({
  meta: {
    id: 'kr-unit-mismatch',
    summary: 'Values of one metric in units that do not convert',
    category: 'key-result',
    severity: 'error',
    options: {},
    smart: 'M',
    reason:
      'Days and percent, dollars and euros: there is no way from the one to the other, so there is no score. Lengths of ' +
      'time, magnitudes and equal counts convert by themselves. In a sentence, where words may mislead, it is a warning.',
    source: 'Zokri (two of its published key results: days to percent, months to years)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  keyResult(keyResult, report) {
    inForm(keyResult, report);
    inProse(keyResult, report);
    againstKpi(keyResult, report);
  },
  checkIn(checkIn, report) {
    const { model, objective, around } = checkIn;
    if (!objective) return;
    const measures = around.lookup('measure', objective.key);
    for (const { keyResult, value } of model.lines) {
      const entry = measures.find((one) => one.keyResult === lastName(keyResult));
      if (entry) hold(value, entry.measure, (values) => checkIn.say(messages)('reading', values), report);
    }
  },
  kpi(kpi, report) {
    const measure = measureOfKpi(kpi.model);
    if (!measure) return;
    for (const { value } of kpi.model.readings)
      hold(value, measure, (values) => kpi.say(messages)('reading', values), report);
  },
});

type Say = (values: { one: string; other: string }) => string;

function hold(value: Value | undefined, measure: Measure, say: Say, report: Reporter): void {
  if (!value?.quantity || converts(value.quantity, measure)) return;
  report({ range: value.range, message: say({ one: value.text, other: unitName(measure) }) });
}

/** Every value of the form against its target. */
function inForm(keyResult: KeyResultView, report: Reporter): void {
  const { metric, stretch } = keyResult.model;
  if (!metric || metric.kind === 'milestones') return;
  const measure = measureOf(metric);
  const target = valuesOfMetric(metric).findLast((value) => value?.quantity);
  if (!measure || !target?.quantity) return;
  for (const value of [...valuesOfMetric(metric), stretch]) {
    if (!value?.quantity || value === target || converts(value.quantity, target.quantity)) continue;
    const message = keyResult.say(messages)('ends', { one: value.text, other: target.text });
    report({ range: value.range, message });
  }
}

function inProse(keyResult: KeyResultView, report: Reporter): void {
  if (keyResult.model.metric) return;
  const { from, to } = aimInProse(keyResult);
  if (!from || !to || !areApart(from.quantity, to.quantity)) return;
  report({
    range: [Math.min(from.range[0], to.range[0]), Math.max(from.range[1], to.range[1])],
    severity: 'warning',
    message: keyResult.say(messages)('ends', { one: from.text, other: to.text }),
  });
}

/** In a sentence only what cannot be meant alike: the nouns behind two counts may differ and count the same. */
function areApart(a: Quantity, b: Quantity): boolean {
  const apart = new Set(['percent', 'money', 'duration']);
  return apart.has(a.dimension) && apart.has(b.dimension) && !convert(a, b).ok;
}

function againstKpi(keyResult: KeyResultView, report: Reporter): void {
  const { metric, tracks } = keyResult.model;
  if (!metric || !tracks) return;
  const kpi = lastName(tracks);
  const measure = keyResult.around.lookup('kpi', kpi)[0]?.measure;
  const target = valuesOfMetric(metric).findLast((value) => value?.quantity);
  if (measure) hold(target, measure, (values) => keyResult.say(messages)('kpi', { ...values, kpi }), report);
}
