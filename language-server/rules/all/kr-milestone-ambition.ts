import { insertion } from '../engine/edits.ts';
import { messages } from '../messages/kr-milestone-ambition.ts';
import { defineRule } from '../rule.ts';

export const krMilestoneAmbition = defineRule({
  meta: {
    id: 'kr-milestone-ambition',
    summary: 'Milestones in an aspirational key result',
    category: 'key-result',
    severity: 'information',
    options: {},
    smart: 'A',
    reason:
      'Of an aspirational key result 70 % is a good score; of steps that lead to something new it mostly means that it is not there.',
    source: 'Zokri (milestones: set as business-as-usual, where 100 % is success)',
    fix: 'Makes it committed.',
  },
  keyResult(keyResult, report) {
    const { uri, model } = keyResult;
    if (model.metric?.kind !== 'milestones' || keyResult.ambition === 'committed') return;
    const say = keyResult.say(messages);
    const edit = model.ambition
      ? { uri, range: model.ambition.range, text: 'committed' }
      : insertion(uri, model.range[1], ' committed');
    const { range } = model.metric;
    report({
      range: [range[0], range[0] + 'milestones'.length],
      message: say('steps'),
      fixes: [{ title: say('commit'), edits: [edit] }],
    });
  },
});
