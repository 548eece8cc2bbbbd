import { el, type VNode } from './element.ts';
import { ICONS, type IconName } from './icons.ts';
import type { FindingCount, Status } from './model.ts';

export type { IconName } from './icons.ts';

const STATUS_ICONS: Readonly<Record<Status, IconName>> = {
  done: 'pass-filled',
  'on track': 'arrow-circle-right',
  'at risk': 'warning',
  behind: 'arrow-circle-down',
  'not started': 'circle-large',
  'no data': 'question',
};

/** An icon as a part of a drawing, its upper left corner at x and y. */
export function icon(name: IconName, x: number, y: number, size = 16, className = ''): VNode {
  const transform = size === 16 ? `translate(${x},${y})` : `translate(${x},${y}) scale(${size / 16})`;
  return el('path', { class: `icon ${className}`.trim(), d: ICONS[name], transform });
}

/** An icon by itself, as in a button. */
export function standalone(name: IconName, className = ''): VNode {
  return el(
    'svg',
    { class: `icon ${className}`.trim(), width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    el('path', { d: ICONS[name] }),
  );
}

/** Each status has a shape of its own, so that it is told without its colour. */
export function statusIcon(status: Status): IconName {
  return STATUS_ICONS[status];
}

/** The class that colours a count of findings. */
export function findingClass({ severity }: FindingCount): string {
  return `found-${severity}`;
}
