import { compare, scale, subtract, sum } from '../../model/arithmetic.ts';
import { idText } from '../../model/ids.ts';
import type { FiguresEntry } from '../../model/links.ts';
import { lengthInDays } from '../../model/period.ts';
import type { Quantity } from '../../model/quantity.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import { detectLanguage } from '../../prose/detect.ts';
import { read } from '../../prose/read.ts';
import type { Reading } from '../../prose/reading.ts';
import type { KeyResultView } from '../engine/views.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/cascade-arithmetic.ts';
import { defineRule } from '../rule.ts';

/** A way to go, and how often: 500 a month. */
interface Way {
  readonly amount: Quantity;
  /** Days of the window that the amount is for, where there is one. */
  readonly window?: number;
}

export const cascadeArithmetic = defineRule({
  meta: {
    id: 'cascade-arithmetic',
    summary: 'Contributions that do not add up to what they contribute to',
    category: 'alignment',
    severity: 'information',
    options: {},
    reason:
      'When every team reaches what it promised and the company still falls short, the plan was short from the start. 500 a month are 1,500 a quarter.',
    source: 'Fox (team objectives contribute to company ones)',
  },
  keyResult(keyResult, report) {
    const { objective, model, id, around } = keyResult;
    const contributors = around
      .lookup('supporters', objective.key)
      .filter(({ contributes, dropped, toKeyResult }) => contributes && !dropped && toKeyResult === id);
    if (contributors.length === 0) return;
    const goal = wayOf(model.metric?.kind === 'from-to' ? figuresOf(keyResult) : {}, keyResult.reading);
    if (!goal || !objective.period) return;
    const parts: Quantity[] = [];
    let until = '';
    for (const { from, fromKeyResult } of contributors) {
      const figures =
        fromKeyResult !== undefined &&
        around.lookup('figures', idText({ ...from, keyResult: fromKeyResult }))[0];
      const period = figures && figures.cycle !== undefined && around.names.periodOf(figures.cycle);
      const way = figures && wayOf(figures, readTitle(figures, around.today));
      const part = period && way && inTermsOf(goal, way, lengthInDays(period));
      // What cannot be added says nothing about the sum.
      if (!part) return;
      parts.push(part);
      if (period.end > until) until = period.end;
    }
    // Later cycles may bring the rest.
    if (until < objective.period.end) return;
    const total = sum(parts);
    const order = total.ok ? compare(total.value, goal.amount) : total;
    if (!total.ok || !order.ok || order.value >= 0) return;
    const missing = subtract(goal.amount, total.value);
    if (!missing.ok) return;
    report({
      range: rangeOfLabel(model),
      message: objective.say(messages)('short', {
        terms: parts.map((part) => writeQuantity(part)).join(' + '),
        sum: writeQuantity(total.value),
        goal: writeQuantity(goal.amount),
        missing: writeQuantity(missing.value),
      }),
    });
  },
});

function figuresOf({ model: { metric } }: KeyResultView): FiguresEntry {
  const { from, to } = metric?.kind === 'from-to' ? metric : {};
  return { ...(from?.quantity && { from: from.quantity }), ...(to?.quantity && { to: to.quantity }) };
}

function readTitle({ title }: FiguresEntry, today: string): Reading | undefined {
  return title === undefined ? undefined : read(title, 'kr', { lang: detectLanguage(title), today });
}

/**
 * How far a key result is to go: upwards, from where it says it starts. Only amounts can be added, not shares, ratings
 * or times; and a target alone is a way only for what is counted up from nothing.
 */
function wayOf({ from, to }: FiguresEntry, reading: Reading | undefined): Way | undefined {
  const start = to ? from : reading?.from?.quantity;
  const end = to ?? reading?.to?.quantity;
  if (!end || (end.dimension !== 'count' && end.dimension !== 'money')) return undefined;
  const days = reading?.window && daysOf(reading.window.text);
  if (reading?.window && days === undefined) return undefined;
  const counted = !to && reading?.kind === 'count';
  const way = start ? subtract(end, start) : undefined;
  if (!way && !counted) return undefined;
  const amount = way ? (way.ok ? way.value : undefined) : end;
  return amount && amount.value > 0 ? { amount, ...(days !== undefined && { window: days }) } : undefined;
}

/** A part in the goal's terms: a rate in its window, or all that a rate brings in the part's own time. */
function inTermsOf(goal: Way, part: Way, days: number): Quantity | undefined {
  if (!compare(goal.amount, part.amount).ok) return undefined;
  const factor = goal.window
    ? part.window && goal.window / part.window
    : part.window
      ? Math.round(days / part.window)
      : 1;
  const scaled = factor ? scale(part.amount, factor) : undefined;
  return scaled?.ok ? scaled.value : undefined;
}

const WINDOWS: readonly (readonly [RegExp, number])[] = [
  [/week|tyg|周|星期|veck|недел/i, 7],
  [/month|mies|月|månad|месяц/i, 365 / 12],
  [/quarter|kwart|季|kvart|кварт/i, 365 / 4],
  [/year|annual|rok|年|\bår/i, 365],
];

function daysOf(window: string): number | undefined {
  return WINDOWS.find(([word]) => word.test(window))?.[1];
}
