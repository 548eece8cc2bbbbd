import { type ComponentChildren, el, type Props, type VNode } from '../element.ts';
import { findingClass, icon, statusIcon } from '../icon.ts';
import type { FindingCount, GoalKey, Status } from '../model.ts';
import { counted, outOfTen, percent, statusClass, statusLabel } from '../words.ts';
import { bar } from './draw-bar.ts';
import type { Node } from './graph.ts';
import type { PlacedCard } from './scene.ts';
import { BAR_WIDTH, CARD_WIDTH, PAD, RING, ROW, ROW_X, type Row, TITLE_LINE, TITLE_X } from './shape.ts';

/** How a card stands among the others. */
export interface CardLook {
  readonly selected: boolean;
  /** The goal that is selected, which may be a key result on it. */
  readonly selectedGoal: GoalKey | null;
  /** One can walk to it by keyboard. */
  readonly reachable: boolean;
  /** Whether the coach's findings are shown. */
  readonly advice: boolean;
  /** `right` or `below`: where the knob stands that folds what is below it. */
  readonly knob: 'right' | 'below';
  readonly level: number;
}

/** What a card is to those who click, walk by keyboard or listen, however much of it is drawn. */
export function cardProps({ node, key }: PlacedCard, look: CardLook, detail: string): Props {
  return {
    class: classes('card', detail, statusClass(node.card.status), {
      selected: look.selected,
      context: node.context,
    }),
    'data-key': key,
    tabindex: look.reachable ? 0 : -1,
    role: 'treeitem',
    'aria-level': look.level,
    'aria-selected': look.selected ? 'true' : 'false',
    ...(node.foldable && { 'aria-expanded': node.hidden > 0 ? 'false' : 'true' }),
    'aria-label': labelOf(node, look.advice),
  };
}

/** Puts a card, and what belongs to it, in its place. */
export function inPlace({ key, x, y }: PlacedCard, ...parts: ComponentChildren[]): VNode {
  return el('g', { key, role: 'presentation', transform: `translate(${round(x)},${round(y)})` }, ...parts);
}

/** What is seen of a thing: its label says all of it, in one piece. */
export function said(
  { status }: { readonly status: Status },
  context: boolean,
  ...parts: ComponentChildren[]
): VNode {
  return el(
    'g',
    { class: classes('said', statusClass(status), { context }), 'aria-hidden': 'true' },
    ...parts,
  );
}

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
      ring(card.score, card.pace, PAD + RING / 2, shape.middle),
      shape.title.map((line, i) => el('text', { class: 'title', x: TITLE_X, y: 44 + i * TITLE_LINE }, line)),
      statusLine(placed),
      shape.rows.length > 0 &&
        el('path', { class: 'rule', d: `M${PAD},${shape.rows[0]!.y - 2}H${width - PAD}` }),
    ),
    shape.rows.length > 0 &&
      el(
        'g',
        { role: 'group', 'aria-label': `Key results of ${card.title || card.name}` },
        shape.rows.map((row) => drawRow(row, look, context)),
      ),
    node.foldable && knob(placed, look.knob),
  );
}

function statusLine({ node: { card }, shape, width }: PlacedCard): VNode {
  const y = shape.statusY;
  return el(
    'g',
    { class: 'status' },
    icon(statusIcon(card.status), TITLE_X, y + 2, 14, 'mark'),
    el('text', { class: 'small strong', x: TITLE_X + 19, y: y + 13 }, statusLabel(card.status)),
    card.confidence !== null &&
      el(
        'text',
        { class: 'small muted', x: width - PAD, y: y + 13, 'text-anchor': 'end' },
        `confidence ${outOfTen(card.confidence)}`,
      ),
  );
}

function drawRow(row: Row, { advice, selected, selectedGoal, level }: CardLook, context: boolean): VNode {
  const { card, title, way, y } = row;
  const label = [
    card.title,
    statusLabel(card.status),
    `${percent(card.progress)} of the way`,
    way,
    card.confidence !== null && `confidence ${outOfTen(card.confidence)}`,
    advice && card.findings && counted(card.findings.count, 'finding'),
  ];
  return el(
    'g',
    { key: card.id, role: 'presentation', transform: `translate(0,${y})` },
    el(
      'g',
      {
        class: classes('row', { selected: selectedGoal === card.id }),
        'data-key': card.id,
        role: 'treeitem',
        'aria-level': level + 1,
        'aria-selected': selectedGoal === card.id ? 'true' : 'false',
        tabindex: selected ? 0 : -1,
        'aria-label': label.filter(Boolean).join(', '),
      },
      el('rect', { class: 'hit', x: 7, width: CARD_WIDTH - 8, height: ROW }),
    ),
    said(
      card,
      context,
      icon(statusIcon(card.status), PAD, 4, 13, 'mark'),
      el('text', { class: 'key-result', x: ROW_X, y: 15 }, title),
      advice && card.findings && icon('lightbulb', CARD_WIDTH - PAD - 13, 4, 13, findingClass(card.findings)),
      bar(card, ROW_X, 24, BAR_WIDTH),
      el('text', { class: 'small muted', x: ROW_X + BAR_WIDTH + 10, y: 31 }, way),
      card.confidence !== null &&
        el(
          'text',
          { class: 'small muted', x: CARD_WIDTH - PAD, y: 31, 'text-anchor': 'end' },
          outOfTen(card.confidence),
        ),
    ),
  );
}

/** The score as a ring, with a mark where it should be by today. */
function ring(score: number | null, pace: number | null, x: number, y: number): VNode {
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
    el('text', { class: 'figure', y: 4, 'text-anchor': 'middle' }, percent(score)),
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

/** What a screen reader says of a card. */
function labelOf({ card, hidden }: Node, advice: boolean): string {
  return [
    card.title || card.name,
    statusLabel(card.status),
    card.score !== null && `score ${percent(card.score)}`,
    card.pace !== null && `pace ${percent(card.pace)}`,
    card.teams.join(' and '),
    card.owners.length > 0 && `owned by ${card.owners.join(' and ')}`,
    card.cycle,
    counted(card.keyResults.length, 'key result'),
    advice && card.findings && counted(card.findings.count, 'finding'),
    hidden > 0 && `${counted(hidden, 'objective')} folded away`,
  ]
    .filter(Boolean)
    .join(', ');
}

export function classes(...names: (string | Readonly<Record<string, boolean>>)[]): string {
  return names
    .flatMap((name) =>
      typeof name === 'string'
        ? name
        : Object.entries(name)
            .filter(([, on]) => on)
            .map(([key]) => key),
    )
    .join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
