import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import type { GoalKey } from '../model.ts';
import type { Direction } from '../view-state.ts';
import type { Graph } from './graph.ts';
import { CARD_WIDTH } from './shape.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  /** The upper left corner of each card. */
  readonly corners: ReadonlyMap<GoalKey, Point>;
  /** Where those begin that stand by themselves; missing where there are none, or nothing else. */
  readonly alone?: Point;
}

const BETWEEN_LEVELS = { right: 110, down: 80 } as const;
const BETWEEN_SIBLINGS = 18;
const BETWEEN_BRANCHES = 40;
const MOST_COLUMNS = 6;

interface Item {
  readonly key: GoalKey | null;
  readonly children: readonly Item[];
}

/**
 * Places cards as a tidy tree (Buchheim, Jünger, Leipert 2002, by d3-hierarchy): level beside level, those that
 * support the same one together, nothing on top of anything. Cards that neither support anything nor are supported
 * stand in rows below.
 */
export function layoutOf(
  graph: Graph,
  heightOf: (key: GoalKey) => number,
  direction: Direction,
  openingFor: (key: GoalKey) => boolean = () => false,
): Layout {
  const tops = [...graph].filter(([, { parent }]) => parent === null).map(([key]) => key);
  const isAlone = (key: GoalKey): boolean => {
    const { children, links, foldable } = graph.get(key)!;
    return children.length === 0 && links.length === 0 && !foldable && !openingFor(key);
  };
  const alone = tops.filter(isAlone);
  const trees = tops.filter((key) => !isAlone(key));
  const corners = placeTrees(graph, trees, heightOf, direction);
  const bottom = edgeOf(corners, heightOf);
  const start = { x: 0, y: trees.length > 0 ? bottom.y + 2 * BETWEEN_BRANCHES : 0 };
  placeRows(alone, start, columnsFor(alone.length, bottom.x), heightOf, corners);
  return { corners, ...(alone.length > 0 && trees.length > 0 && { alone: start }) };
}

function placeTrees(
  graph: Graph,
  trees: readonly GoalKey[],
  heightOf: (key: GoalKey) => number,
  direction: Direction,
): Map<GoalKey, Point> {
  const corners = new Map<GoalKey, Point>();
  if (trees.length === 0) return corners;
  const item = (key: GoalKey): Item => ({ key, children: [] });
  const root = hierarchy<Item>({ key: null, children: trees.map(item) }, ({ key, children }) =>
    key === null ? children : graph.get(key)!.children.map(item),
  );
  const breadth = ({ data }: HierarchyPointNode<Item>): number =>
    data.key === null ? 0 : direction === 'right' ? heightOf(data.key) : CARD_WIDTH;
  const placed = tree<Item>()
    .nodeSize([1, 1])
    .separation(
      (a, b) =>
        (breadth(a) + breadth(b)) / 2 +
        (a.parent === b.parent && a.depth > 1 ? BETWEEN_SIBLINGS : BETWEEN_BRANCHES),
    )(root);
  const nodes = placed.descendants().filter(({ data }) => data.key !== null);
  const levels = levelStarts(nodes, heightOf, direction);
  const least = Math.min(...[0].concat(minimum(nodes, (node) => node.x - breadth(node) / 2)));
  for (const node of nodes) {
    const across = node.x - breadth(node) / 2 - least;
    const along = levels[node.depth]!;
    corners.set(node.data.key!, direction === 'right' ? { x: along, y: across } : { x: across, y: along });
  }
  return corners;
}

function minimum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((least, one) => Math.min(least, of(one)), Number.POSITIVE_INFINITY);
}

/** Where each level begins: cards are as wide as each other, and as high as they are. */
function levelStarts(
  nodes: readonly HierarchyPointNode<Item>[],
  heightOf: (key: GoalKey) => number,
  direction: Direction,
): number[] {
  const extents: number[] = [];
  for (const { depth, data } of nodes)
    extents[depth] = Math.max(extents[depth] ?? 0, direction === 'right' ? CARD_WIDTH : heightOf(data.key!));
  const starts: number[] = [];
  let at = 0;
  for (let depth = 1; depth < extents.length; depth++) {
    starts[depth] = at;
    at += extents[depth]! + BETWEEN_LEVELS[direction];
  }
  return starts;
}

function columnsFor(count: number, width: number): number {
  const beside = Math.floor((width + BETWEEN_BRANCHES) / (CARD_WIDTH + BETWEEN_BRANCHES));
  const square = Math.ceil(Math.sqrt(count * 0.8));
  return Math.max(1, Math.max(Math.min(beside, MOST_COLUMNS), square));
}

function placeRows(
  keys: readonly GoalKey[],
  start: Point,
  columns: number,
  heightOf: (key: GoalKey) => number,
  corners: Map<GoalKey, Point>,
): void {
  let { y } = start;
  for (let i = 0; i < keys.length; i += columns) {
    const row = keys.slice(i, i + columns);
    for (const [column, key] of row.entries())
      corners.set(key, { x: start.x + column * (CARD_WIDTH + BETWEEN_BRANCHES), y });
    y += row.reduce((highest, key) => Math.max(highest, heightOf(key)), 0) + BETWEEN_SIBLINGS * 1.5;
  }
}

/** The lower right end of what is placed. */
export function edgeOf(corners: ReadonlyMap<GoalKey, Point>, heightOf: (key: GoalKey) => number): Point {
  let x = 0;
  let y = 0;
  for (const [key, corner] of corners) {
    x = Math.max(x, corner.x + CARD_WIDTH);
    y = Math.max(y, corner.y + heightOf(key));
  }
  return { x, y };
}
