import type { KeyResultView } from '../engine/views.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/kr-all-binary.ts';
import { defineRule } from '../rule.ts';

export const krAllBinary = defineRule({
  meta: {
    id: 'kr-all-binary',
    summary: 'Every key result is yes or no',
    category: 'set',
    severity: 'information',
    options: {},
    smart: 'M',
    reason:
      'A yes or no says nothing until the day it turns. With nothing else beside it, nobody can follow how far the objective has come.',
    source: 'ZOKRI (binary ones are hard to follow week by week), Midnatt (a key result is a number)',
  },
  objective(objective, report) {
    const keyResults = objective.keyResults.filter(({ model }) => !model.dropped);
    if (keyResults.length < 2 || !keyResults.every(isBinary)) return;
    const say = objective.say(messages);
    report({ range: rangeOfLabel(objective.model), message: say('all', { count: keyResults.length }) });
  },
});

function isBinary({ model, reading }: KeyResultView): boolean {
  if (model.metric) return model.metric.kind === 'yes-no';
  return model.tracks === undefined && reading?.kind === 'yes-no';
}
