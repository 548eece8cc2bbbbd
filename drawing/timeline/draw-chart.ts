import { el, type VNode } from '../element.ts';
import type { DayValue, KeyResultCard } from '../model.ts';
import type { Speech } from '../speech.ts';
import { statusClass, statusLabel } from '../status.ts';
import { type Axis, across } from './axis.ts';
import { dayOf } from './calendar.ts';

export const CHART_HEIGHT = 84;
const TOP = 8;
const PLOT = 48;
const CONFIDENCE_TOP = 62;
const CONFIDENCE = 18;
const MOST = 1.1;
const LEAST = -0.1;

export interface ChartFrame {
  readonly axis: Axis;
  /** Days on which a cycle begins or is over. */
  readonly boundaries: readonly number[];
  readonly today: number;
  readonly speech: Speech;
}

/** A key result over time: check-ins against the pace line, where it is likely to end, and confidence below. */
export function drawChart(card: KeyResultCard, frame: ChartFrame): VNode {
  const { axis, today, speech } = frame;
  const { figure, date: sayDate } = speech;
  const { width } = axis;
  const x = (iso: string): number => across(dayOf(iso) + 0.5, axis);
  const readings = card.readings.map(([date, share]) => ({ x: x(date), y: height(share) }));
  return el(
    'svg',
    {
      class: `drawing chart ${statusClass(card.status)}`,
      width: width,
      height: CHART_HEIGHT,
      viewBox: `0 0 ${width} ${CHART_HEIGHT}`,
      role: 'img',
      'aria-label': describe(card, speech),
    },
    el('rect', { class: 'plot', y: TOP, width: width, height: PLOT }),
    el('path', { class: 'grid', d: `M0,${height(1)}H${width}M0,${height(0)}H${width}` }),
    frame.boundaries.map((day) =>
      el('path', { key: day, class: 'boundary', d: `M${across(day, axis)},${TOP}V${CHART_HEIGHT}` }),
    ),
    paceLine(card, axis),
    cone(card, axis),
    today >= axis.start &&
      today <= axis.end &&
      el('path', { class: 'today', d: `M${across(today + 0.5, axis)},${TOP - 4}V${CHART_HEIGHT}` }),
    readings.length > 1 && el('path', { class: 'way', d: line(readings) }),
    readings.map((point, i) =>
      el(
        'circle',
        { key: i, class: 'reading', cx: point.x, cy: point.y, r: 3.2 },
        el('title', {}, `${sayDate(card.readings[i]![0])}: ${figure(card.readings[i]![1])}`),
      ),
    ),
    confidence(card.confidences, x, width, speech),
  );
}

/** How high a share of the way stands; what lies far beyond is at the edge. */
function height(share: number): number {
  const within = Math.max(LEAST, Math.min(MOST, share));
  return Math.round((TOP + PLOT * (1 - (within - LEAST) / (MOST - LEAST))) * 10) / 10;
}

function line(points: readonly { readonly x: number; readonly y: number }[]): string {
  return `M${points.map((point) => `${point.x},${point.y}`).join('L')}`;
}

/** From nothing on the first day to all of it on the last; a bound is to be kept all the time. */
function paceLine({ kind, time }: KeyResultCard, axis: Axis): VNode | null {
  if (!time) return null;
  const [start, end] = [across(dayOf(time[0]), axis), across(dayOf(time[1]) + 1, axis)];
  const from = kind === 'threshold' ? 1 : 0;
  return el('path', { class: 'pace-line', d: `M${start},${height(from)}L${end},${height(1)}` });
}

/** From the last reading to where it is likely to end. */
function cone({ forecast, readings, time }: KeyResultCard, axis: Axis): VNode | null {
  const last = readings.at(-1);
  if (!forecast || !last || !time) return null;
  const from = `${across(dayOf(last[0]) + 0.5, axis)},${height(last[1])}`;
  const end = across(dayOf(time[1]) + 1, axis);
  return el(
    'g',
    {},
    el('path', { class: 'cone', d: `M${from}L${end},${height(forecast.high)}V${height(forecast.low)}Z` }),
    el('path', { class: 'likely', d: `M${from}L${end},${height(forecast.value)}` }),
  );
}

function confidence(
  said: readonly DayValue[],
  x: (iso: string) => number,
  width: number,
  { say, outOfTen, date }: Speech,
): VNode {
  const points = said.map(([day, value]) => ({ x: x(day), y: CONFIDENCE_TOP + CONFIDENCE * (1 - value) }));
  return el(
    'g',
    { class: 'confidence' },
    el('path', { class: 'grid', d: `M0,${CONFIDENCE_TOP + CONFIDENCE}H${width}` }),
    points.length > 1 && el('path', { class: 'sure', d: line(points) }),
    points.map((point, i) =>
      el(
        'circle',
        { key: i, cx: point.x, cy: point.y, r: 2.4 },
        el(
          'title',
          {},
          `${date(said[i]![0])}: ${say('confidenceIs', { confidence: outOfTen(said[i]![1]) })}`,
        ),
      ),
    ),
  );
}

function describe({ title, readings, forecast, status, confidences }: KeyResultCard, speech: Speech): string {
  const { say, figure, outOfTen, date } = speech;
  const last = readings.at(-1);
  const sure = confidences.at(-1);
  return [
    title,
    statusLabel(status, speech),
    last
      ? say('readings', { share: figure(last[1]), date: date(last[0]), count: readings.length })
      : say('noReadings'),
    sure && say('confidenceIs', { confidence: outOfTen(sure[1]) }),
    forecast &&
      say('forecastIs', {
        value: figure(forecast.value),
        low: figure(forecast.low),
        high: figure(forecast.high),
      }),
  ]
    .filter(Boolean)
    .join(', ');
}
