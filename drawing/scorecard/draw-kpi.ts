import { el, type VNode } from '../element.ts';
import { type IconName, standalone } from '../icon.ts';
import type { DayValue, KpiCard } from '../model.ts';
import type { Speech } from '../speech.ts';
import { dayOf } from '../timeline/calendar.ts';

const ICONS: Readonly<Record<KpiCard['health'], IconName>> = {
  healthy: 'pass-filled',
  unhealthy: 'warning',
  unknown: 'question',
};
const ARROWS = { rising: '↗', falling: '↘', steady: '→' } as const;
const WIDTH = 96;
const HEIGHT = 28;

/** A KPI: where it stands against its healthy range, where it goes, and the objectives that move it. */
export function drawKpi(kpi: KpiCard, movers: readonly VNode[], speech: Speech): VNode {
  const { say } = speech;
  return el(
    'article',
    { key: kpi.id, class: `kpi is-${kpi.health}` },
    el(
      'div',
      { class: 'head' },
      el('h3', {}, kpi.title),
      kpi.leading && el('span', { class: 'muted small' }, say(kpi.leading)),
    ),
    el(
      'div',
      { class: 'figures' },
      el('strong', { class: 'value' }, kpi.current ?? '–'),
      sparkline(kpi.readings),
    ),
    el(
      'p',
      { class: 'health' },
      el('span', { class: 'mark' }, standalone(ICONS[kpi.health])),
      el('span', {}, say(kpi.health)),
      kpi.healthy && el('span', { class: 'muted' }, ` (${kpi.healthy})`),
      kpi.trend && el('span', {}, ` · ${ARROWS[kpi.trend]} ${trendOf(kpi, speech)}`),
    ),
    el(
      'p',
      { class: 'muted small' },
      kpi.date ? say(kpi.stale ? 'readLate' : 'readOn', { date: speech.date(kpi.date) }) : say('neverRead'),
    ),
    movers.length > 0 && el('div', { class: 'chips', 'aria-label': say('movedBy'), role: 'group' }, movers),
  );
}

function trendOf({ trend, better }: KpiCard, { say }: Speech): string {
  if (trend === null) return '';
  if (better === null || trend === 'steady') return say(trend);
  return say(better ? 'better' : 'worse', { trend: say(trend) });
}

/** The readings as a line without an axis: only their shape. */
function sparkline(readings: readonly DayValue[]): VNode | null {
  if (readings.length < 2) return null;
  const days = readings.map(([date]) => dayOf(date));
  const values = readings.map(([, value]) => value);
  const [first, last] = [days[0]!, days.at(-1)!];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = readings.map(([, value], i) => {
    const x = 3 + ((days[i]! - first) / Math.max(last - first, 1)) * (WIDTH - 6);
    const y = 3 + (1 - (high === low ? 0.5 : (value - low) / (high - low))) * (HEIGHT - 6);
    return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  });
  const [x, y] = points.at(-1)!.split(',');
  return el(
    'svg',
    {
      class: 'drawing sparkline',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      'aria-hidden': 'true',
    },
    el('path', { class: 'way', d: `M${points.join('L')}` }),
    el('circle', { class: 'reading', cx: x, cy: y, r: 3 }),
  );
}
