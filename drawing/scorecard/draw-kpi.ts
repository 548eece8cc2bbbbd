import { el, type VNode } from '../element.ts';
import { type IconName, standalone } from '../icon.ts';
import type { DayValue, KpiCard } from '../model.ts';
import { dayOf, sayDate } from '../timeline/calendar.ts';

const HEALTH: Readonly<Record<KpiCard['health'], { readonly word: string; readonly icon: IconName }>> = {
  healthy: { word: 'Healthy', icon: 'pass-filled' },
  unhealthy: { word: 'Unhealthy', icon: 'warning' },
  unknown: { word: 'Not known', icon: 'question' },
};
const ARROWS = { rising: '↗', falling: '↘', steady: '→' } as const;
const WIDTH = 96;
const HEIGHT = 28;

/** A KPI: where it stands against its healthy range, where it goes, and the objectives that move it. */
export function drawKpi(kpi: KpiCard, movers: readonly VNode[]): VNode {
  const { word, icon } = HEALTH[kpi.health];
  return el(
    'article',
    { key: kpi.id, class: `kpi is-${kpi.health}` },
    el(
      'div',
      { class: 'head' },
      el('h3', {}, kpi.title),
      kpi.leading && el('span', { class: 'muted small' }, kpi.leading === 'lead' ? 'leads' : 'lags'),
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
      el('span', { class: 'mark' }, standalone(icon)),
      el('span', {}, word),
      kpi.healthy && el('span', { class: 'muted' }, ` (${kpi.healthy})`),
      kpi.trend && el('span', {}, ` · ${ARROWS[kpi.trend]} ${trendOf(kpi)}`),
    ),
    el(
      'p',
      { class: 'muted small' },
      kpi.date
        ? `Read on ${sayDate(kpi.date)}${kpi.stale ? ', the next reading is late' : ''}`
        : 'Never read',
    ),
    movers.length > 0 && el('div', { class: 'chips', 'aria-label': 'Moved by', role: 'group' }, movers),
  );
}

function trendOf({ trend, better }: KpiCard): string {
  if (better === null || trend === 'steady') return trend ?? '';
  return `${trend}, ${better ? 'getting better' : 'getting worse'}`;
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
