import { matcher } from '../filter.ts';
import { objectiveKey } from '../goal-key.ts';
import type { GoalKey, Link, ObjectiveCard, PreviewModel } from '../model.ts';
import type { ViewState } from '../view-state.ts';

/** An objective in its place: below the one that it supports, or at the top. */
export interface Node {
  readonly card: ObjectiveCard;
  /** The one it stands under: of several the deepest, so that every line leads the same way. */
  readonly parent: GoalKey | null;
  /** Those that stand under it. */
  readonly children: readonly GoalKey[];
  /** All that it supports and that is shown. */
  readonly links: readonly Link[];
  /** How many are hidden below it, where it is collapsed. */
  readonly hidden: number;
  /** True where something below it can be hidden. */
  readonly foldable: boolean;
  /** Shown for the sake of what is below it: the filter leaves it out. */
  readonly context: boolean;
}

/** By key, in the order of the model. */
export type Graph = ReadonlyMap<GoalKey, Node>;

type Wanted = Pick<ViewState, 'filter' | 'collapsed' | 'focus'>;

/** The objectives that are shown, each under one that it supports. Circles are cut where they are closed. */
export function graphOf({ objectives, surroundings }: PreviewModel, wanted: Wanted): Graph {
  const cards = new Map(objectives.map((card) => [card.id, card]));
  const parents = new Map(objectives.map((card) => [card.id, parentsOf(card, cards)]));
  cutCircles(parents);
  const children = inverted(parents);
  const matches = matcher(wanted.filter, surroundings.units);
  const matching = new Set(objectives.filter((card) => !card.dropped && matches(card)).map(({ id }) => id));
  let shown: ReadonlySet<GoalKey> = new Set([...matching, ...reached(matching, parents)]);
  if (wanted.focus !== null && cards.has(wanted.focus)) {
    const start = new Set([wanted.focus]);
    const branch = new Set([wanted.focus, ...reached(start, parents), ...reached(start, children)]);
    shown = new Set([...shown].filter((key) => branch.has(key)));
  }
  const collapsed = new Set(wanted.collapsed);
  const visible = open(shown, parents, children, collapsed);
  const depth = depths(visible, parents);
  const under = new Map<GoalKey, GoalKey[]>();
  const parentFor = new Map<GoalKey, GoalKey | null>();
  for (const { id } of objectives) {
    if (!visible.has(id)) continue;
    const above = (parents.get(id) ?? []).filter((key) => visible.has(key) && !collapsed.has(key));
    const parent = above.reduce<GoalKey | null>(
      (best, key) => (best === null || depth.get(key)! > depth.get(best)! ? key : best),
      null,
    );
    parentFor.set(id, parent);
    if (parent !== null) under.set(parent, [...(under.get(parent) ?? []), id]);
  }
  return new Map(
    [...parentFor].map(([id, parent]) => {
      const card = cards.get(id)!;
      const below = (children.get(id) ?? []).filter((key) => shown.has(key));
      const node: Node = {
        card,
        parent,
        children: under.get(id) ?? [],
        links: card.links.filter(({ to }) => visible.has(objectiveKey(to))),
        hidden: collapsed.has(id)
          ? [...reached(new Set([id]), children)].filter((key) => shown.has(key) && !visible.has(key)).length
          : 0,
        foldable: below.length > 0,
        context: !matching.has(id),
      };
      return [id, node];
    }),
  );
}

function parentsOf(card: ObjectiveCard, cards: ReadonlyMap<GoalKey, ObjectiveCard>): GoalKey[] {
  const keys = card.links.map(({ to }) => objectiveKey(to));
  return [...new Set(keys)].filter((key) => key !== card.id && cards.get(key)?.dropped === false);
}

/** Takes out the links that lead back to where one came from. */
function cutCircles(parents: Map<GoalKey, GoalKey[]>): void {
  const state = new Map<GoalKey, 'open' | 'done'>();
  for (const start of parents.keys()) {
    const path: { key: GoalKey; next: number }[] = state.has(start) ? [] : [{ key: start, next: 0 }];
    if (path.length > 0) state.set(start, 'open');
    while (path.length > 0) {
      const top = path.at(-1)!;
      const above = parents.get(top.key)!;
      const key = above[top.next];
      if (key === undefined) {
        state.set(top.key, 'done');
        path.pop();
      } else if (state.get(key) === 'open') {
        above.splice(top.next, 1);
      } else {
        top.next++;
        if (state.has(key)) continue;
        state.set(key, 'open');
        path.push({ key, next: 0 });
      }
    }
  }
}

type Relation = ReadonlyMap<GoalKey, readonly GoalKey[]>;

function inverted(parents: Relation): Map<GoalKey, GoalKey[]> {
  const children = new Map<GoalKey, GoalKey[]>();
  for (const [key, above] of parents)
    for (const parent of above) {
      const list = children.get(parent);
      if (list) list.push(key);
      else children.set(parent, [key]);
    }
  return children;
}

/** All that can be reached, without the start. */
function reached(start: ReadonlySet<GoalKey>, relation: Relation): Set<GoalKey> {
  const found = new Set<GoalKey>();
  const due = [...start];
  for (let key = due.pop(); key !== undefined; key = due.pop())
    for (const next of relation.get(key) ?? [])
      if (!found.has(next)) {
        found.add(next);
        due.push(next);
      }
  return found;
}

/** Those that a path leads to from the top on which nothing is collapsed. */
function open(
  shown: ReadonlySet<GoalKey>,
  parents: Relation,
  children: Relation,
  collapsed: ReadonlySet<GoalKey>,
): Set<GoalKey> {
  const visible = new Set<GoalKey>();
  const due = [...shown].filter((key) => !parents.get(key)?.some((parent) => shown.has(parent)));
  for (let key = due.pop(); key !== undefined; key = due.pop()) {
    if (visible.has(key)) continue;
    visible.add(key);
    if (!collapsed.has(key)) for (const next of children.get(key) ?? []) if (shown.has(next)) due.push(next);
  }
  return visible;
}

/** How many levels are above each, by the longest path. */
function depths(visible: ReadonlySet<GoalKey>, parents: Relation): Map<GoalKey, number> {
  const depth = new Map<GoalKey, number>();
  for (const start of visible) {
    const path = [start];
    while (path.length > 0) {
      const key = path.at(-1)!;
      const above = (parents.get(key) ?? []).filter((parent) => visible.has(parent));
      const due = above.filter((parent) => !depth.has(parent));
      if (due.length > 0) {
        path.push(...due);
        continue;
      }
      path.pop();
      depth.set(key, above.length === 0 ? 0 : 1 + Math.max(...above.map((parent) => depth.get(parent)!)));
    }
  }
  return depth;
}
