import { el, type VNode } from '../element.ts';
import { wrapped } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { percent, statusClass } from '../words.ts';
import { type CardLook, classes, labelOf } from './draw-card.ts';
import type { PlacedCard } from './scene.ts';

const FONT = { size: 30, bold: true } as const;
const LINE = 36;

/** A card seen from afar: what it is about and how far it is, in letters that can still be read. */
export function drawFar(placed: PlacedCard, look: CardLook, measure: Measure): VNode {
  const { node, width, height, key } = placed;
  const { card } = node;
  const room = Math.max(1, Math.min(4, Math.floor((height - 60) / LINE)));
  const lines = wrapped(card.title || card.name, width - 40, room, FONT, measure);
  return el(
    'g',
    {
      key,
      class: classes('card far', statusClass(card.status), {
        selected: look.selected,
        context: node.context,
      }),
      transform: `translate(${Math.round(placed.x)},${Math.round(placed.y)})`,
      'data-key': key,
      tabindex: look.reachable ? 0 : -1,
      role: 'treeitem',
      'aria-level': look.level,
      'aria-selected': look.selected ? 'true' : 'false',
      ...(node.foldable && { 'aria-expanded': node.hidden > 0 ? 'false' : 'true' }),
      'aria-label': labelOf(placed, look.advice),
    },
    el('rect', { class: 'face', width, height, rx: 6 }),
    el('rect', { class: 'stripe', width: 14, height, rx: 6 }),
    lines.map((line, i) => el('text', { class: 'large', x: 26, y: 40 + i * LINE }, line)),
    el('text', { class: 'large muted', x: 26, y: height - 14 }, percent(card.score)),
    node.hidden > 0 &&
      el(
        'text',
        { class: 'large muted', x: width - 14, y: height - 14, 'text-anchor': 'end' },
        `+${node.hidden}`,
      ),
  );
}

/** A card from so far that only its colour tells anything. */
export function drawDot({ node, width, height, key, x, y }: PlacedCard, look: CardLook): VNode {
  return el('rect', {
    key,
    class: classes('card dot', statusClass(node.card.status), {
      selected: look.selected,
      context: node.context,
    }),
    'data-key': key,
    x,
    y,
    width,
    height,
    rx: 10,
  });
}
