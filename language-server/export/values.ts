import { subtract } from '../model/arithmetic.ts';
import type { Metric } from '../model/file.ts';
import type { Quantity } from '../model/quantity.ts';
import { confidenceText } from '../model/score/confidence.ts';
import type { Measurement } from '../model/score/measurement.ts';
import { writeQuantity } from '../model/write-quantity.ts';
import { valueText } from './document/parts.ts';
import type { KeyResultGoal } from './goals.ts';

/** Both ends of a metric, as tables show them and `okr import` reads them: `≥ 40` for a bound. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

const SIGNS = { 'at least': '≥ ', 'at most': '≤ ', above: '> ', below: '< ' } as const;

/** As it is written in form, else as its sentence says it. */
export function endsOf({ view, row }: KeyResultGoal): Ends {
  const { metric } = view.model;
  if (metric) return endsOfMetric(metric);
  return { from: row.from ? writeQuantity(row.from) : '', to: row.to ? writeQuantity(row.to) : '' };
}

function endsOfMetric(metric: Metric): Ends {
  switch (metric.kind) {
    case 'from-to':
      return { from: metric.from ? valueText(metric.from) : '', to: metric.to ? valueText(metric.to) : '' };
    case 'threshold':
      return { from: '', to: boundText(metric) };
    case 'yes-no':
      return { from: '', to: 'yes' };
    case 'rolls-up':
      return { from: '', to: 'rolls up' };
    case 'milestones':
      return {
        from: '',
        to: metric.steps
          .map(({ share, title }) => [valueText(share), title?.value].filter(Boolean).join(' '))
          .join('; '),
      };
  }
}

/** `≥ 40`, `2 – 4` */
export function boundText({ comparator, value, upper }: Extract<Metric, { kind: 'threshold' }>): string {
  if (comparator === 'between') return `${valueText(value)} – ${upper ? valueText(upper) : '?'}`;
  return `${SIGNS[comparator]}${valueText(value)}`;
}

/** What was said last: a value, yes or no, or the milestone that was reached. */
export function currentOf({ row, score }: Pick<KeyResultGoal, 'row' | 'score'>): string {
  if (row.current) return writeQuantity(row.current);
  const last = score.measurements.at(-1);
  return last?.answer ?? last?.text ?? '';
}

/** What the last check-in changed against the one before: `+7 trials` and `+1/10`; empty where nothing moved. */
export interface LastChange {
  /** Of the value. */
  readonly way: string;
  /** Of the confidence. */
  readonly surer: string;
  /** The answer or the milestone that has taken the place of another. */
  readonly answer: string;
}

/** What the last check-in changed; undefined where there are not two. */
export function changeOf({
  measurements,
}: Pick<KeyResultGoal['score'], 'measurements'>): LastChange | undefined {
  const last = measurements.at(-1);
  const before = measurements.findLast(({ date }) => last !== undefined && date < last.date);
  if (!last || !before) return undefined;
  const confidence = (last.confidence ?? Number.NaN) - (before.confidence ?? Number.NaN);
  return {
    way: before.quantity && last.quantity ? difference(before.quantity, last.quantity) : '',
    surer: Number.isFinite(confidence) ? signed(confidence) : '',
    answer: before.quantity && last.quantity ? '' : answered(before, last),
  };
}

function answered(before: Measurement, last: Measurement): string {
  if (before.answer !== last.answer && last.answer) return last.answer;
  return before.text !== last.text && last.text ? last.text : '';
}

function difference(before: Quantity, last: Quantity): string {
  const way = subtract(last, before);
  if (!way.ok || way.value.value === 0) return '';
  const { value } = way.value;
  return `${value > 0 ? '+' : '−'}${writeQuantity({ ...way.value, value: Math.abs(value) })}`;
}

/** A change of confidence; empty where it is the same. */
function signed(change: number): string {
  const size = confidenceText(Math.abs(change));
  return size === confidenceText(0) ? '' : `${change > 0 ? '+' : '−'}${size}`;
}

/** A figure from 0 to 1 with two decimals; a dash where there is none. */
export function shareText(share: number | null): string {
  return share === null ? '–' : share.toFixed(2);
}

const CELLS = 10;

/** A share as a bar of ten cells, and the figure behind it. */
export function bar(share: number | null): string {
  if (share === null) return '–';
  const full = Math.round(Math.max(0, Math.min(1, share)) * CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${shareText(share)}`;
}
