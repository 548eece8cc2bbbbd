import { el, type VNode } from '../element.ts';
import { findingClass, icon, statusIcon } from '../icon.ts';
import type { FindingCount, ObjectiveCard } from '../model.ts';
import type { Speech } from '../speech.ts';
import { statusLabel } from '../status.ts';
import { type CardLook, cardProps, inPlace, said } from './card-frame.ts';
import { drawRow } from './draw-row.ts';
import type { PlacedCard } from './scene.ts';
import { PAD, RING, TITLE_LINE, TITLE_X } from './shape.ts';

/** An objective's card in full: who, what, how it goes, and its key results. */
export function drawCard(placed: PlacedCard, look: CardLook): VNode {
  const { node, shape, width, height } = placed;
  const { card, context } = node;
  const badged = look.advice && card.findings !== null;
  return inPlace(
    placed,
    el(
      'g',
      cardProps(placed, look, 'full'),
      card.teams.length > 1 && el('rect', { class: 'behind', x: 5, y: 5, width, height, rx: 6 }),
      el('rect', { class: 'face', width, height, rx: 6 }),
    ),
    said(
      card,
      context,
      el('path', { class: 'stripe', d: `M6,0H5A5,5 0 0 0 0,5V${height - 5}A5,5 0 0 0 5,${height}H6Z` }),
      el('text', { class: 'small muted', x: PAD, y: 20 }, shape.eyebrow),
      el(
        'text',
        { class: 'small muted', x: width - PAD - (badged ? 36 : 0), y: 20, 'text-anchor': 'end' },
        card.cycle ?? '',
      ),
      badged && badge(card.findings!, width - PAD - 26, 8),
      ring(card, PAD + RING / 2, shape.middle, look.speech),
      shape.title.map((line, i) => el('text', { class: 'title', x: TITLE_X, y: 44 + i * TITLE_LINE }, line)),
      statusLine(placed, look.speech),
      shape.rows.length > 0 &&
        el('path', { class: 'rule', d: `M${PAD},${shape.rows[0]!.y - 2}H${width - PAD}` }),
    ),
    shape.rows.length > 0 &&
      el(
        'g',
        { role: 'group', 'aria-label': look.speech.say('keyResultsOf', { title: card.title || card.name }) },
        shape.rows.map((row) => drawRow(row, look, context)),
      ),
    node.foldable && knob(placed, look.knob),
  );
}

function statusLine({ node: { card }, shape, width }: PlacedCard, speech: Speech): VNode {
  const y = shape.statusY;
  return el(
    'g',
    { class: 'status' },
    icon(statusIcon(card.status), TITLE_X, y + 2, 14, 'mark'),
    el('text', { class: 'small strong', x: TITLE_X + 19, y: y + 13 }, statusLabel(card.status, speech)),
    card.confidence !== null &&
      el(
        'text',
        { class: 'small muted', x: width - PAD, y: y + 13, 'text-anchor': 'end' },
        speech.say('confidenceIs', { confidence: speech.outOfTen(card.confidence) }),
      ),
  );
}

/** The score as a ring, with a mark where it should be by today. */
function ring({ score, pace }: ObjectiveCard, x: number, y: number, { figure }: Speech): VNode {
  const radius = RING / 2 - 4;
  const length = 2 * Math.PI * radius;
  const angle = (pace ?? 0) * 2 * Math.PI - Math.PI / 2;
  const at = (r: number): string => `${round(r * Math.cos(angle))},${round(r * Math.sin(angle))}`;
  return el(
    'g',
    { class: 'ring', transform: `translate(${x},${y})` },
    el('circle', { class: 'track', r: radius }),
    score !== null &&
      el('circle', {
        class: 'done',
        r: radius,
        transform: 'rotate(-90)',
        'stroke-dasharray': `${round(length * score)} ${round(length)}`,
      }),
    pace !== null && el('path', { class: 'pace', d: `M${at(radius - 2.5)}L${at(radius + 5)}` }),
    el('text', { class: 'figure', y: 4, 'text-anchor': 'middle' }, figure(score)),
  );
}

function badge(findings: FindingCount, x: number, y: number): VNode {
  return el(
    'g',
    { class: `badge ${findingClass(findings)}`, transform: `translate(${x},${y})` },
    icon('lightbulb', 0, 0, 14),
    el('text', { class: 'small strong', x: 16, y: 12 }, findings.count > 9 ? '9+' : String(findings.count)),
  );
}

function knob({ node, width, height, shape }: PlacedCard, side: CardLook['knob']): VNode {
  const [x, y] = side === 'right' ? [width, shape.middle] : [width / 2, height];
  const text = node.hidden > 0 ? `+${node.hidden}` : '−';
  const wide = Math.max(18, 8 + text.length * 7);
  return el(
    'g',
    { class: 'knob', transform: `translate(${x},${y})`, 'data-fold': node.card.id, 'aria-hidden': 'true' },
    el('rect', { x: -wide / 2, y: -9, width: wide, height: 18, rx: 9 }),
    el('text', { class: 'small strong', y: 4, 'text-anchor': 'middle' }, text),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
