import { objectiveKey } from '../goal-key.ts';
import type { GoalKey, Link, PreviewModel } from '../model.ts';
import type { ViewState } from '../view-state.ts';
import { pathOf } from './edge-path.ts';
import { type Graph, graphOf, type Node } from './graph.ts';
import { edgeOf, layoutOf, type Point } from './layout.ts';
import { CARD_WIDTH, ROW, type Shape, type Shaper } from './shape.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedCard extends Box {
  readonly key: GoalKey;
  readonly node: Node;
  readonly shape: Shape;
}

/** A line from what supports to what is supported, drawn from the upper one to the lower one. */
export interface Edge {
  readonly id: string;
  readonly link: Link;
  /** The objectives at its ends. */
  readonly from: GoalKey;
  readonly to: GoalKey;
  readonly path: string;
  /** The end at what is supported. */
  readonly end: Point;
  /** Everything it passes lies in here. */
  readonly box: Box;
}

/** A cascade, laid out: where everything is, before anything is drawn. */
export interface Scene {
  readonly cards: readonly PlacedCard[];
  readonly edges: readonly Edge[];
  readonly byKey: ReadonlyMap<GoalKey, PlacedCard>;
  readonly graph: Graph;
  readonly alone?: Point;
  readonly width: number;
  readonly height: number;
}

/** Lays out what a state shows of a model. */
export function sceneOf(
  model: PreviewModel,
  state: Pick<ViewState, 'filter' | 'collapsed' | 'focus' | 'direction'>,
  shape: Shaper,
): Scene {
  const graph = graphOf(model, state);
  const shapes = new Map([...graph].map(([key, { card }]) => [key, shape(card)]));
  const heightOf = (key: GoalKey): number => shapes.get(key)!.height;
  const supported = new Set(
    [...graph.values()].flatMap(({ links }) => links.map(({ to }) => objectiveKey(to))),
  );
  const { corners, alone } = layoutOf(graph, heightOf, state.direction, (key) => supported.has(key));
  const cards = [...graph].map(
    ([key, node]): PlacedCard => ({
      key,
      node,
      shape: shapes.get(key)!,
      ...corners.get(key)!,
      width: CARD_WIDTH,
      height: heightOf(key),
    }),
  );
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const edges = cards.flatMap((card) =>
    card.node.links.map((link) => edge(card, link, byKey.get(objectiveKey(link.to))!, state.direction)),
  );
  const { x: width, y: height } = edgeOf(corners, heightOf);
  return { cards, edges, byKey, graph, ...(alone && { alone }), width, height };
}

function edge(card: PlacedCard, link: Link, target: PlacedCard, direction: ViewState['direction']): Edge {
  const start = anchor(card, link.fromKeyResult && `${card.key}/${link.fromKeyResult}`, 'before', direction);
  const end = anchor(target, link.to, 'behind', direction);
  return {
    id: `${card.key} ${link.fromKeyResult ?? ''} ${link.to}`,
    link,
    from: card.key,
    to: target.key,
    path: pathOf(end, start, direction),
    end,
    box: boxOf(start, end),
  };
}

/** Where a line meets a card: beside the key result that is meant, or beside the objective's figure. */
function anchor(
  { x, y, width, height, shape }: PlacedCard,
  goal: GoalKey | undefined,
  side: 'before' | 'behind',
  direction: ViewState['direction'],
): Point {
  const index = shape.rows.findIndex(({ card }) => card.id === goal);
  if (direction === 'down') {
    const across = index < 0 ? 0.5 : (index + 1) / (shape.rows.length + 1);
    return { x: x + width * (side === 'before' ? 0.5 : across), y: side === 'before' ? y : y + height };
  }
  const at = index < 0 ? shape.middle : shape.rows[index]!.y + ROW / 2;
  return { x: side === 'before' ? x : x + width, y: y + at };
}

const CURVE = 160;

function boxOf(a: Point, b: Point): Box {
  const x = Math.min(a.x, b.x) - CURVE;
  const y = Math.min(a.y, b.y) - CURVE;
  return { x, y, width: Math.abs(a.x - b.x) + 2 * CURVE, height: Math.abs(a.y - b.y) + 2 * CURVE };
}

/** Whether two boxes have anything in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
