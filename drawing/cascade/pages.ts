import type { GoalKey, PreviewModel } from '../model.ts';
import type { ViewState } from '../view-state.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Shaper } from './shape.ts';

/** More cards than these cannot be read on one sheet. */
const MOST = 16;

/**
 * A cascade for paper: one sheet where it fits; else a sheet with the upper levels, and one for each branch below it,
 * which repeats what it stands under.
 */
export function pagesOf(
  model: PreviewModel,
  state: Pick<ViewState, 'filter' | 'collapsed' | 'focus' | 'direction'>,
  shape: Shaper,
): Scene[] {
  const whole = sceneOf(model, state, shape);
  if (whole.cards.length <= MOST) return whole.cards.length === 0 ? [] : [whole];
  const pages: Scene[] = [];
  const tops = [...whole.graph].filter(([, { parent }]) => parent === null);
  const branches = tops.filter(([, { children }]) => children.length > 0).map(([key]) => key);
  const alone = tops.filter(([, { children }]) => children.length === 0).map(([key]) => key);
  const seen = new Set<GoalKey>();
  const visit = (key: GoalKey): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const branch = sceneOf(model, { ...state, focus: key }, shape);
    if (branch.cards.length <= MOST) {
      pages.push(branch);
      return;
    }
    const below = branch.graph.get(key)!.children;
    const folded = below.filter((child) => branch.graph.get(child)!.foldable);
    pages.push(sceneOf(model, { ...state, focus: key, collapsed: [...state.collapsed, ...folded] }, shape));
    for (const child of folded) visit(child);
  };
  for (const key of branches) visit(key);
  for (let i = 0; i < alone.length; i += MOST)
    pages.push(onlyThese(model, state, shape, alone.slice(i, i + MOST)));
  return pages;
}

function onlyThese(
  model: PreviewModel,
  state: Pick<ViewState, 'filter' | 'collapsed' | 'focus' | 'direction'>,
  shape: Shaper,
  keys: readonly GoalKey[],
): Scene {
  const wanted = new Set(keys);
  const objectives = model.objectives.filter(({ id }) => wanted.has(id));
  return sceneOf({ ...model, objectives }, { ...state, focus: null }, shape);
}
