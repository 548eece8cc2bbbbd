import { idText } from '../../model/ids.ts';
import type { SupportEntry } from '../../model/links.ts';
import { resolveSupportable } from '../../model/resolve.ts';
import { replacement } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { defineRule } from '../rule.ts';

export const alignmentCycle = defineRule({
  meta: {
    id: 'alignment-cycle',
    summary: 'An objective that supports itself through others',
    category: 'alignment',
    severity: 'error',
    options: {},
    reason:
      'Support goes one way: from what helps to what is helped. In a circle no score could be computed.',
    source: 'the definition of a cascade',
    fix: 'Removes the reference.',
  },
  objective(objective, report) {
    const { model, around, place, key } = objective;
    const clauses = [model, ...model.keyResults].flatMap((one) => [one.supports, one.contributes]);
    for (const refs of clauses) {
      for (const [i, ref] of refs.entries()) {
        const resolved = resolveSupportable(ref, place, around.names);
        if (
          resolved.kind !== 'found' ||
          (resolved.target.kind !== 'objective' && resolved.target.kind !== 'key-result')
        )
          continue;
        const { uri, objective: id } = resolved.target.id;
        const way = wayBack(objective, idText({ uri, objective: id }), key);
        if (!way) continue;
        const through = way.length > 1 ? ` through ${way.slice(0, -1).map(nameOf).join(' and ')}` : '';
        const others = refs
          .filter((_, other) => other !== i)
          .map((other) => other.path.map(({ name }) => name).join('.'));
        report({
          range: ref.range,
          message:
            way.length === 0
              ? 'This objective supports itself. Remove the reference.'
              : `This objective supports itself${through}. Remove one of these references.`,
          fixes:
            others.length > 0
              ? [{ title: 'Remove this reference', edits: [removal(objective, refs, i)] }]
              : [],
        });
      }
    }
  },
});

/** The objectives on the shortest way from one to another over what they support; undefined where there is none. */
function wayBack({ around }: ObjectiveView, from: string, to: string): string[] | undefined {
  if (from === to) return [];
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const at of cameFrom.keys()) {
    for (const entry of around.lookup('supports', at) as readonly SupportEntry[]) {
      const next = idText(entry.to);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      if (next !== to) continue;
      const way: string[] = [];
      for (let step: string | undefined = next; step !== undefined; step = cameFrom.get(step))
        way.unshift(step);
      return way;
    }
  }
  return undefined;
}

function nameOf(key: string): string {
  return key.slice(key.lastIndexOf('#', key.length - 2) + 1);
}

function removal(
  { uri }: ObjectiveView,
  refs: readonly { readonly range: readonly [number, number] }[],
  i: number,
) {
  const [start, end] = refs[i]!.range;
  const before = refs[i - 1];
  return replacement(uri, before ? [before.range[1], end] : [start, refs[i + 1]!.range[0]], '');
}
