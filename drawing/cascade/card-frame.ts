import { type ComponentChildren, el, type Props, type VNode } from '../element.ts';
import type { GoalKey, Status } from '../model.ts';
import type { Speech } from '../speech.ts';
import { statusClass, statusLabel } from '../status.ts';
import type { Node } from './graph.ts';
import type { PlacedCard } from './scene.ts';

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
  readonly speech: Speech;
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
    'aria-label': labelOf(node, look),
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

/** What a screen reader says of a card. */
function labelOf({ card, hidden }: Node, { advice, speech }: CardLook): string {
  const { say, figure, all } = speech;
  return [
    card.title || card.name,
    statusLabel(card.status, speech),
    card.score !== null && say('scoreIs', { score: figure(card.score) }),
    card.pace !== null && say('paceIs', { pace: figure(card.pace) }),
    all(card.teams),
    card.owners.length > 0 && say('ownedBy', { owners: all(card.owners) }),
    card.cycle,
    say('keyResultCount', { count: card.keyResults.length }),
    advice && card.findings && say('findingCount', { count: card.findings.count }),
    hidden > 0 && say('folded', { count: hidden }),
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
