import { el, type VNode } from '../element.ts';
import type { KeyResultCard } from '../model.ts';

const HEIGHT = 6;

/** The way from the baseline to the target: what is done of it, and a mark where it should be by today. */
export function bar(
  { progress, pace }: Pick<KeyResultCard, 'progress' | 'pace'>,
  x: number,
  y: number,
  width: number,
): VNode {
  const at = (share: number): number => Math.round(share * width * 10) / 10;
  return el(
    'g',
    { class: progress === null ? 'bar unknown' : 'bar', transform: `translate(${x},${y})` },
    el('rect', { class: 'track', width, height: HEIGHT, rx: 3 }),
    progress !== null &&
      progress > 0 &&
      el('rect', { class: 'done', width: at(progress), height: HEIGHT, rx: 3 }),
    pace !== null && el('path', { class: 'pace', d: `M${at(pace)},-3V${HEIGHT + 3}` }),
  );
}
