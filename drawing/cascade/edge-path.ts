import type { Direction } from '../view-state.ts';
import type { Point } from './layout.ts';

const LEAST_BEND = 46;

/**
 * A curve that leaves and arrives straight: the line from a card on one level to one on the next.
 * @param start the end at the upper level
 */
export function pathOf(start: Point, end: Point, direction: Direction): string {
  if (direction === 'right') {
    const bend = Math.max(LEAST_BEND, Math.min(Math.abs(end.x - start.x) / 2, 160));
    return `M${round(start.x)},${round(start.y)}C${round(start.x + bend)},${round(start.y)} ${round(end.x - bend)},${round(end.y)} ${round(end.x)},${round(end.y)}`;
  }
  const bend = Math.max(LEAST_BEND, Math.min(Math.abs(end.y - start.y) / 2, 160));
  return `M${round(start.x)},${round(start.y)}C${round(start.x)},${round(start.y + bend)} ${round(end.x)},${round(end.y - bend)} ${round(end.x)},${round(end.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
