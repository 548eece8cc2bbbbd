import { el, type VNode } from '../element.ts';
import type { CycleSpan, ObjectiveCard } from '../model.ts';
import type { Speech } from '../speech.ts';
import { dayOf, monthsIn, type Span, shareOf, spanOf } from './calendar.ts';

const SIZE = 260;
const OUTER = 104;
const BAND = 17;
const CHECK_INS = 44;

/** The year of today as a wheel: its months, the cycles in it, the days of check-ins, and where today is. */
export function drawYearWheel(
  objectives: readonly ObjectiveCard[],
  cycles: readonly CycleSpan[],
  today: string,
  { say, all, language }: Speech,
): VNode {
  const year = spanOf(`${today.slice(0, 4)}-01-01`, `${today.slice(0, 4)}-12-31`);
  const within = cycles.filter(({ start, end }) => dayOf(end) >= year.start && dayOf(start) <= year.end);
  const rings = ringsOf(within);
  const days = checkInDays(objectives, year);
  const most = Math.max(1, ...days.values());
  return el(
    'svg',
    {
      class: 'drawing wheel',
      width: SIZE,
      height: SIZE,
      viewBox: `${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`,
      role: 'img',
      'aria-label': say('yearIs', {
        year: today.slice(0, 4),
        cycles: all(within.map(({ title }) => title)),
        days: days.size,
      }),
    },
    el('circle', { class: 'rim', r: OUTER + 2 }),
    el('circle', { class: 'rim', r: OUTER - Math.max(1, rings.length) * BAND }),
    monthsIn(year, language).map((month) => {
      const [x, y] = point(shareOf((month.start + month.end + 1) / 2, year), OUTER + 14);
      const [ax, ay] = point(shareOf(month.start, year), OUTER - Math.max(1, rings.length) * BAND);
      const [bx, by] = point(shareOf(month.start, year), OUTER + 2);
      return el(
        'g',
        { key: month.start },
        el('path', { class: 'grid', d: `M${ax},${ay}L${bx},${by}` }),
        el('text', { class: 'small muted', x, y: y + 4, 'text-anchor': 'middle' }, month.label),
      );
    }),
    rings.flatMap((ring, i) => ring.map((cycle) => arc(cycle, OUTER - i * BAND, year))),
    [...days].map(([day, count]) => {
      const [x, y] = point(shareOf(day + 0.5, year), CHECK_INS);
      return el('circle', { key: day, class: 'check-in', cx: x, cy: y, r: 2 + (3 * count) / most });
    }),
    el('circle', { class: 'hub', r: CHECK_INS - 12 }),
    hand(shareOf(dayOf(today) + 0.5, year)),
    el('text', { class: 'figure', y: 4, 'text-anchor': 'middle' }, today.slice(0, 4)),
  );
}

/** What the wheel says, in words: what is running, what closes next, when somebody checked in last. */
export function wheelFacts(
  objectives: readonly ObjectiveCard[],
  cycles: readonly CycleSpan[],
  today: string,
  { say, all, date }: Speech,
): string[] {
  const running = cycles.filter(({ start, end }) => start <= today && today <= end);
  const next = running.reduce<CycleSpan | undefined>((a, b) => (a && a.end <= b.end ? a : b), undefined);
  const last = objectives
    .flatMap(({ keyResults }) => keyResults.flatMap(({ readings }) => readings.map(([day]) => day)))
    .reduce((a, b) => (a > b ? a : b), '');
  return [
    running.length > 0
      ? say('running', { cycles: all(running.map(({ title }) => title)) })
      : say('noneRunning'),
    ...(next
      ? [
          say('nextClosing', {
            cycle: next.title,
            date: date(next.end),
            days: dayOf(next.end) - dayOf(today),
          }),
        ]
      : []),
    last === '' ? say('neverHeard') : say('lastReading', { date: date(last) }),
  ];
}

/** The long cycles outside, shorter ones within; those that overlap in rings of their own. */
function ringsOf(cycles: readonly CycleSpan[]): CycleSpan[][] {
  const rings: CycleSpan[][] = [];
  const length = ({ start, end }: CycleSpan): number => dayOf(end) - dayOf(start);
  for (const cycle of [...cycles].sort((a, b) => length(b) - length(a))) {
    const free = rings.find((ring) => ring.every(({ start, end }) => cycle.start > end || cycle.end < start));
    if (free) free.push(cycle);
    else if (rings.length < 3) rings.push([cycle]);
  }
  return rings;
}

function checkInDays(
  objectives: readonly ObjectiveCard[],
  { start, end }: Span,
): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const { keyResults } of objectives)
    for (const { readings } of keyResults)
      for (const [date] of readings) {
        const day = dayOf(date);
        if (day >= start && day <= end) days.set(day, (days.get(day) ?? 0) + 1);
      }
  return days;
}

function arc(cycle: CycleSpan, outer: number, year: Span): VNode {
  const from = Math.max(0, shareOf(dayOf(cycle.start), year)) + 0.002;
  const to = Math.min(1, shareOf(dayOf(cycle.end) + 1, year)) - 0.002;
  const inner = outer - BAND + 3;
  const large = to - from > 0.5 ? 1 : 0;
  const middle = (from + to) / 2;
  const [tx, ty] = point(middle, (outer + inner) / 2);
  const flip = middle > 0.25 && middle < 0.75;
  const closing = shareOf(dayOf(cycle.end) + 1, year) <= 1;
  return el(
    'g',
    { key: cycle.name },
    el('path', {
      class: 'cycle',
      d: `M${point(from, outer)}A${outer},${outer} 0 ${large} 1 ${point(to, outer)}L${point(to, inner)}A${inner},${inner} 0 ${large} 0 ${point(from, inner)}Z`,
    }),
    closing && el('path', { class: 'closing', d: `M${point(to, inner - 2)}L${point(to, outer + 5)}` }),
    el(
      'text',
      {
        class: 'small',
        'text-anchor': 'middle',
        transform: `translate(${tx},${ty}) rotate(${middle * 360 + (flip ? 180 : 0)})`,
        y: 4,
      },
      cycle.title.length > 14 ? `${cycle.title.slice(0, 13)}…` : cycle.title,
    ),
  );
}

function hand(share: number): VNode {
  return el('path', { class: 'today', d: `M${point(share, CHECK_INS - 12)}L${point(share, OUTER + 6)}` });
}

/** A point on the wheel; the year begins at the top and goes with the clock. */
function point(share: number, radius: number): readonly [number, number] {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
}
