import { el, type VNode } from '../element.ts';
import { findingClass, icon, statusIcon } from '../icon.ts';
import { statusLabel } from '../status.ts';
import { type CardLook, classes, said } from './card-frame.ts';
import { bar } from './draw-bar.ts';
import { BAR_WIDTH, CARD_WIDTH, PAD, ROW, ROW_X, type Row } from './shape.ts';

/** A key result on a card: its title, its bar, where it stands, its confidence. */
export function drawRow(
  row: Row,
  { advice, selected, selectedGoal, level, speech }: CardLook,
  context: boolean,
): VNode {
  const { card, title, way, y } = row;
  const { say, figure, outOfTen } = speech;
  const label = [
    card.title,
    statusLabel(card.status, speech),
    say('ofTheWay', { share: figure(card.progress) }),
    way,
    card.confidence !== null && say('confidenceIs', { confidence: outOfTen(card.confidence) }),
    advice && card.findings && say('findingCount', { count: card.findings.count }),
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
