import { marksOf } from '../../model/alike.ts';
import { idText } from '../../model/ids.ts';
import { alikeKey } from '../../model/names.ts';
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

/** How many that share a word with it a title is held against. Those that have all words in common are found anyway. */
const COMPARED = 300;

/** Another one of the same team and cycle; the one that comes later is told. */
function twin(objective: ObjectiveView): Report | undefined {
  const { model, place, around, key, cycle } = objective;
  const title = model.title?.value;
  if (!model.title || !title || objective.isQuestion) return undefined;
  for (const unit of place.units) {
    for (const mark of marksOf(title)) {
      const beside = around.lookup('alike', alikeKey(unit, cycle, mark)).slice(0, COMPARED);
      // They come in the order of their files, and of the text: those behind this one are told themselves.
      const own = beside.findIndex((one) => idText(one) === key);
      const found = beside.slice(0, own < 0 ? undefined : own).find((one) => isNearlySame(one.title, title));
      if (!found) continue;
      const say = objective.say(messages);
      return {
        range: rangeOfText(model.title),
        message: say('twin', { title: brief(found.title) }),
        related: [{ uri: found.uri, kind: 'objective', id: found.objective, message: say('other') }],
      };
    }
  }
  return undefined;
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
