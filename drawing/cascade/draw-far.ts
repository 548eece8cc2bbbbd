import { el, type VNode } from '../element.ts';
import { icon, statusIcon } from '../icon.ts';
import { wrapped } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { type CardLook, cardProps, inPlace, said } from './card-frame.ts';
import type { PlacedCard } from './scene.ts';

const FONT = { size: 30, bold: true } as const;
const LINE = 36;

/** A card seen from afar: what it is about and how far it is, in letters that can still be read. */
export function drawFar(placed: PlacedCard, look: CardLook, measure: Measure): VNode {
  const { node, width, height } = placed;
  const { card } = node;
  const room = Math.max(1, Math.min(4, Math.floor((height - 60) / LINE)));
  const lines = wrapped(card.title || card.name, width - 40, room, FONT, measure);
  return inPlace(
    placed,
    el('g', cardProps(placed, look, 'far'), el('rect', { class: 'face', width, height, rx: 6 })),
    said(
      card,
      node.context,
      el('rect', { class: 'stripe', width: 14, height, rx: 6 }),
      lines.map((line, i) => el('text', { class: 'large', x: 26, y: 40 + i * LINE }, line)),
      icon(statusIcon(card.status), 24, height - 40, 30, 'mark'),
      el('text', { class: 'large muted', x: 64, y: height - 14 }, look.speech.figure(card.score)),
      node.hidden > 0 &&
        el(
          'text',
          { class: 'large muted', x: width - 14, y: height - 14, 'text-anchor': 'end' },
          `+${node.hidden}`,
        ),
    ),
  );
}

const SIGN = 150;

/** A card from so far that only its status tells anything: by its colour and its sign. */
export function drawDot(placed: PlacedCard, look: CardLook): VNode {
  const { node, width, height } = placed;
  return inPlace(
    placed,
    el(
      'g',
      cardProps(placed, look, 'dot'),
      el('rect', { class: 'face', width, height, rx: 10 }),
      icon(statusIcon(node.card.status), (width - SIGN) / 2, (height - SIGN) / 2, SIGN, 'sign'),
    ),
  );
}
