import type { PreviewChanges, PreviewModel, Surroundings } from './model.ts';

const NOTHING: Surroundings = {
  project: '',
  language: 'en',
  today: '',
  units: [],
  cycles: [],
  companies: [],
  problems: [],
};

/**
 * A model after changes. What has not changed is the very same object, so that a drawing can tell by identity.
 * @param model undefined before anything is known: the changes then hold everything
 */
export function applyChanges(model: PreviewModel | undefined, changes: PreviewChanges): PreviewModel {
  return {
    surroundings: changes.surroundings ?? model?.surroundings ?? NOTHING,
    objectives: merged(model?.objectives ?? [], changes.objectives, changes.order?.objectives),
    kpis: merged(model?.kpis ?? [], changes.kpis, changes.order?.kpis),
  };
}

function merged<T extends { readonly id: string }>(
  before: readonly T[],
  changed: readonly T[],
  order: readonly string[] | undefined,
): readonly T[] {
  if (changed.length === 0 && !order) return before;
  const byId = new Map(before.map((one) => [one.id, one]));
  for (const one of changed) byId.set(one.id, one);
  return (order ?? before.map(({ id }) => id)).flatMap((id) => byId.get(id) ?? []);
}
