import { idText } from '../../model/ids.ts';
import { resolveSupportable } from '../../model/resolve.ts';
import { replacement } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { messages } from '../messages/alignment-cycle.ts';
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
    const circles = around.lookup('circle', key);
    if (circles.length === 0) return;
    const say = objective.say(messages);
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
        const circle = circles.find(({ to }) => to === idText({ uri, objective: id }));
        if (!circle) continue;
        const through = circle.through.map(nameOf);
        const others = refs
          .filter((_, other) => other !== i)
          .map((other) => other.path.map(({ name }) => name).join('.'));
        report({
          range: ref.range,
          message: through.length > 0 ? say('through', { through: { and: through } }) : say('itself'),
          fixes: others.length > 0 ? [{ title: say('remove'), edits: [removal(objective, refs, i)] }] : [],
        });
      }
    }
  },
});

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
