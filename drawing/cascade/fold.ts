import { objectiveKey } from '../goal-key.ts';
import type { GoalKey, PreviewModel } from '../model.ts';
import { NO_FILTER } from '../view-state.ts';
import { type Graph, graphOf } from './graph.ts';

/** More cards than these are too many to look at first. */
const MANY = 120;
/** So many are shown of them, if their levels allow it. */
const FIRST = 60;

/** What is folded when a cascade is seen for the first time: of a large one, all below the levels that one can take in. */
export function foldedAtFirst(model: PreviewModel): readonly GoalKey[] {
  if (model.objectives.length <= MANY) return [];
  const levels = levelsOf(graphOf(model, { filter: NO_FILTER, collapsed: [], focus: null }));
  let [shown, depth] = [levels[0]?.length ?? 0, 0];
  while (depth + 1 < levels.length && shown + levels[depth + 1]!.length <= FIRST)
    shown += levels[++depth]!.length;
  return foldable(levels[depth] ?? []);
}

/** All that can be folded: what is left are the tops. */
export function foldedAll(model: PreviewModel): readonly GoalKey[] {
  const graph = graphOf(model, { filter: NO_FILTER, collapsed: [], focus: null });
  return foldable([...graph]);
}

/** What is folded when an objective is to be seen: nothing on one way from the top to it. */
export function unfoldedTo(
  { objectives }: PreviewModel,
  collapsed: readonly GoalKey[],
  key: GoalKey,
): readonly GoalKey[] {
  const cards = new Map(objectives.map((card) => [card.id, card]));
  const way = new Set<GoalKey>();
  let above: GoalKey | undefined = key;
  while (above !== undefined && !way.has(above)) {
    way.add(above);
    const next: GoalKey | undefined = cards.get(above)?.links.map(({ to }) => objectiveKey(to))[0];
    above = next;
  }
  way.delete(key);
  return collapsed.filter((one) => !way.has(one));
}

type Level = (readonly [GoalKey, { readonly foldable: boolean }])[];

function foldable(level: Level): GoalKey[] {
  return level.filter(([, node]) => node.foldable).map(([key]) => key);
}

function levelsOf(graph: Graph): Level[] {
  const levels: Level[] = [];
  const due: [GoalKey, number][] = [...graph].flatMap(([key, { parent }]) =>
    parent === null ? [[key, 0] as [GoalKey, number]] : [],
  );
  for (const [key, depth] of due) {
    const node = graph.get(key)!;
    levels[depth] ??= [];
    levels[depth].push([key, node]);
    for (const child of node.children) due.push([child, depth + 1]);
  }
  return levels;
}
