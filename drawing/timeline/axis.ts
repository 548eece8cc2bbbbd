import { el, type VNode } from '../element.ts';
import type { CycleSpan, ObjectiveCard } from '../model.ts';
import { dayOf, type Month, monthsIn, type Span, shareOf, spanOf } from './calendar.ts';

/** Days along the width of a chart, in pixels. */
export interface Axis extends Span {
  readonly width: number;
}

/** From the first to the last day of the cycles that objectives are in; undefined where none is known. */
export function axisFor(
  objectives: readonly ObjectiveCard[],
  cycles: readonly CycleSpan[],
): Span | undefined {
  const names = new Set(objectives.map(({ cycle }) => cycle));
  const spans = cycles.filter(({ name }) => names.has(name)).map(({ start, end }) => spanOf(start, end));
  if (spans.length === 0) return undefined;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Where a day is on a chart. */
export function across(day: number, axis: Axis): number {
  return Math.round(shareOf(day, axis) * axis.width * 10) / 10;
}

/** Days on which cycles end, without those at the ends of the axis. */
export function boundaries(cycles: readonly CycleSpan[], axis: Span): number[] {
  const days = cycles.flatMap(({ start, end }) => [dayOf(start), dayOf(end) + 1]);
  return [...new Set(days)].filter((day) => day > axis.start && day <= axis.end);
}

/** Months and cycles above the charts. */
export function drawAxis(axis: Axis, cycles: readonly CycleSpan[], language: string): VNode {
  const { width } = axis;
  const shown = cycles.filter(({ start, end }) => dayOf(start) <= axis.end && dayOf(end) >= axis.start);
  const rows = inRows(shown);
  const height = 16 + rows.length * 18;
  return el(
    'svg',
    {
      class: 'drawing axis',
      width: width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
    },
    monthsIn(axis, language)
      .filter(hasRoom(axis))
      .map(({ label, start, year }) =>
        el(
          'text',
          { key: start, class: 'small muted', x: across(start, axis) + 4, y: 11 },
          isWide(axis) && start === axis.start ? `${label} ${year}` : label,
        ),
      ),
    rows.flatMap((row, i) =>
      row.map(({ name, title, start, end }) => {
        const from = Math.max(0, across(dayOf(start), axis));
        const to = Math.min(width, across(dayOf(end) + 1, axis));
        return el(
          'g',
          { key: name, transform: `translate(${from},${18 + i * 18})` },
          el('rect', { class: 'cycle', width: Math.max(1, to - from - 1), height: 15, rx: 3 }),
          el('text', { class: 'small', x: 6, y: 11 }, title),
        );
      }),
    ),
  );
}

/** Cycles that overlap stand below each other. */
function inRows(cycles: readonly CycleSpan[]): CycleSpan[][] {
  const rows: CycleSpan[][] = [];
  for (const cycle of [...cycles].sort(
    (a, b) => dayOf(b.end) - dayOf(b.start) - dayOf(a.end) + dayOf(a.start),
  )) {
    const free = rows.find((row) => row.every(({ start, end }) => cycle.start > end || cycle.end < start));
    if (free) free.push(cycle);
    else rows.push([cycle]);
  }
  return rows;
}

/** Room for a month's name, and for its year behind it. */
const NAME = 34;
const WITH_YEAR = 70;

function monthWidth(axis: Axis): number {
  return (30 / (axis.end - axis.start + 1)) * axis.width;
}

function isWide(axis: Axis): boolean {
  return monthWidth(axis) >= WITH_YEAR;
}

/** Every month, or where they are narrow every second, third, sixth… */
function hasRoom(axis: Axis): (month: Month, index: number) => boolean {
  const step = Math.max(1, Math.ceil(NAME / monthWidth(axis)));
  return ({ start, end }, i) => i % step === 0 && across(end + 1, axis) - across(start, axis) > 8;
}
