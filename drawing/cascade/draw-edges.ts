import { el, type VNode } from '../element.ts';
import type { GoalKey } from '../model.ts';
import { classes } from './card-frame.ts';
import type { Edge } from './scene.ts';

/** A line with an end that says what it means: a ring for support, a filled rhombus where numbers add up. */
export function drawEdge({ id, link, path, end }: Edge, lit: boolean, bare: boolean): VNode {
  return el(
    'g',
    { key: id, class: classes('edge', { contributes: link.contributes, lit }) },
    el('path', { class: 'line', d: path }),
    !bare &&
      (link.contributes
        ? el('path', { class: 'end', d: `M${end.x - 1},${end.y}l6,-5l6,5l-6,5z` })
        : el('circle', { class: 'end', cx: end.x, cy: end.y, r: 3.5 })),
  );
}

/** Whether a line touches what is looked at. */
export function isLit({ from, to }: Edge, selected: GoalKey | null): boolean {
  return selected !== null && (from === selected || to === selected);
}
