import { el, type VNode } from '../element.ts';
import { objectiveKey } from '../goal-key.ts';
import type { GoalKey } from '../model.ts';
import type { Speech } from '../speech.ts';
import type { Measure } from '../text/measure.ts';
import type { Direction } from '../view-state.ts';
import type { CardLook } from './card-frame.ts';
import { drawCard } from './draw-card.ts';
import { drawEdge, isLit } from './draw-edges.ts';
import { drawDot, drawFar } from './draw-far.ts';
import { type Box, overlap, type Scene } from './scene.ts';

/** How much is drawn of a card: all, what can be read from afar, its colour. */
export type Detail = 'full' | 'far' | 'dot';

export interface CascadeLook {
  /** An objective, or a key result. */
  readonly selected: GoalKey | null;
  /** The one card that the keyboard comes to first. */
  readonly reachable: GoalKey | null;
  readonly advice: boolean;
  readonly direction: Direction;
  readonly detail: Detail;
  readonly speech: Speech;
  /** Only what lies in here is drawn; missing: everything. */
  readonly sight?: Box;
}

/** Below these enlargements letters cannot be read any more. */
const FULL_FROM = 0.5;
const FAR_FROM = 0.14;

export function detailFor(enlargement: number): Detail {
  return enlargement >= FULL_FROM ? 'full' : enlargement >= FAR_FROM ? 'far' : 'dot';
}

/** Everything of a cascade that is in sight: lines, then cards. The selected card is always there, for the keyboard's sake. */
export function drawCascade(scene: Scene, look: CascadeLook, measure: Measure): VNode[] {
  const { sight, detail, speech } = look;
  const selected = look.selected === null ? null : objectiveKey(look.selected);
  const edges = sight ? scene.edges.filter(({ box }) => overlap(box, sight)) : scene.edges;
  const cards = sight
    ? scene.cards.filter((card) => card.key === look.reachable || overlap(card, sight))
    : scene.cards;
  const levels = new Map<GoalKey, number>();
  const levelOf = (key: GoalKey): number => {
    let level = levels.get(key);
    if (level === undefined) {
      const { parent } = scene.graph.get(key)!;
      level = parent === null ? 1 : levelOf(parent) + 1;
      levels.set(key, level);
    }
    return level;
  };
  const bare = detail === 'dot';
  return [
    el(
      'g',
      { class: 'edges', 'aria-hidden': 'true' },
      edges.filter((edge) => !isLit(edge, selected)).map((edge) => drawEdge(edge, false, bare)),
      edges.filter((edge) => isLit(edge, selected)).map((edge) => drawEdge(edge, true, bare)),
    ),
    scene.alone
      ? el('text', { class: 'heading', x: scene.alone.x, y: scene.alone.y - 14 }, speech.say('unaligned'))
      : el('g', {}),
    el(
      'g',
      { role: 'tree', 'aria-label': speech.say('objectives'), class: 'cards' },
      cards.map((card) => {
        const own: CardLook = {
          selected: card.key === selected,
          selectedGoal: look.selected,
          reachable: card.key === look.reachable,
          advice: look.advice,
          knob: look.direction === 'right' ? 'right' : 'below',
          level: levelOf(card.key),
          speech,
        };
        if (detail === 'full') return drawCard(card, own);
        return detail === 'far' ? drawFar(card, own, measure) : drawDot(card, own);
      }),
    ),
  ];
}
