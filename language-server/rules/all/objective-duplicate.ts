import { idText } from '../../model/ids.ts';
import { inCycleKey } from '../../model/names.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfText } from '../engine/words.ts';
import { messages } from '../messages/objective-duplicate.ts';
import { defineRule, type Report } from '../rule.ts';
import { isNearlySame } from '../wording/nearly-same.ts';

export const objectiveDuplicate = defineRule({
  meta: {
    id: 'objective-duplicate',
    summary: 'An objective that is there already',
    category: 'objective',
    severity: 'warning',
    options: {},
    reason:
      'Two that say the same split the work and its score. A copy of the key result above hands the number down without ' +
      'saying what anyone will do about it.',
    source: 'Google re:Work, Perdoo (cascading is no copying)',
  },
  objective(objective, report) {
    const found = copyOfParent(objective) ?? twin(objective);
    if (found) report(found);
  },
});

/** Another one of the same team and cycle; the one that comes later is told. */
function twin(objective: ObjectiveView): Report | undefined {
  const { model, place, around, key } = objective;
  if (!model.title || objective.isQuestion || place.units.length === 0) return undefined;
  for (const unit of place.units) {
    for (const other of around.lookup('inCycle', inCycleKey(unit, objective.cycle))) {
      const otherKey = idText(other);
      const title = around.lookup('wording', otherKey)[0]?.title;
      if (!title || !comesBefore(other, objective) || otherKey === key) continue;
      if (!isNearlySame(title, model.title.value)) continue;
      const say = objective.say(messages);
      return {
        range: rangeOfText(model.title),
        message: say('twin', { title: brief(title) }),
        related: [{ uri: other.uri, kind: 'objective', id: other.objective, message: say('other') }],
      };
    }
  }
  return undefined;
}

function comesBefore(other: { uri: string; objective: string }, { uri, id, file }: ObjectiveView): boolean {
  if (other.uri !== uri) return other.uri < uri;
  const order = file.objectives.map((one) => one.id.objective);
  return order.indexOf(other.objective) < order.indexOf(id.objective);
}

function copyOfParent(objective: ObjectiveView): Report | undefined {
  const { model, around, key } = objective;
  if (!model.title) return undefined;
  for (const { to } of around.lookup('supports', key)) {
    for (const { keyResults } of around.lookup('wording', idText(to))) {
      const copied = keyResults.find((title) => isNearlySame(title, model.title!.value));
      if (!copied) continue;
      const message = objective.say(messages)('copy', { title: brief(copied) });
      return { range: rangeOfText(model.title), message };
    }
  }
  return undefined;
}
