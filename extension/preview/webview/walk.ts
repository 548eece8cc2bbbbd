import type { PlacedCard, Scene } from '../../../drawing/cascade/scene.ts';
import type { GoalKey } from '../../../drawing/model.ts';
import type { Direction } from '../../../drawing/view-state.ts';

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * The card one comes to from another by a step: along the cascade to the one above or the first below, across it to the
 * nearest neighbour on the same level. The same card where there is none.
 */
export function walk(scene: Scene, from: GoalKey, step: Step, direction: Direction): GoalKey {
  const card = scene.byKey.get(from);
  if (!card || step === 'first') return scene.cards[0]?.key ?? from;
  if (step === 'last') return scene.cards.at(-1)!.key;
  const isAlong = (direction === 'right') === (step === 'left' || step === 'right');
  const onward = step === 'right' || step === 'down';
  if (isAlong) {
    const next = onward ? card.node.children[0] : card.node.parent;
    return next ?? (isAlone(card) ? beside(scene, card, direction !== 'right', onward) : undefined) ?? from;
  }
  return beside(scene, card, direction === 'right', onward) ?? from;
}

function isAlone({ node }: PlacedCard): boolean {
  return node.parent === null && node.children.length === 0;
}

/** The nearest card in the same column (or row), further on or back. */
function beside(scene: Scene, card: PlacedCard, inColumn: boolean, onward: boolean): GoalKey | undefined {
  const [line, along] = inColumn ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const sign = onward ? 1 : -1;
  let best: PlacedCard | undefined;
  for (const other of scene.cards) {
    if (other[line] !== card[line] || (other[along] - card[along]) * sign <= 0) continue;
    if (!best || Math.abs(other[along] - card[along]) < Math.abs(best[along] - card[along])) best = other;
  }
  return best?.key;
}
