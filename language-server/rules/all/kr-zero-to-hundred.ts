import { quoted, replacement } from '../engine/edits.ts';
import { messages } from '../messages/kr-zero-to-hundred.ts';
import { defineRule } from '../rule.ts';
import { aimOf } from '../wording/aim.ts';
import { asInitiative } from '../wording/as-initiative.ts';

export const krZeroToHundred = defineRule({
  meta: {
    id: 'kr-zero-to-hundred',
    summary: 'A key result from 0 % to 100 %',
    category: 'key-result',
    severity: 'information',
    options: {},
    smart: 'S',
    reason:
      'A share of something is rarely zero today and whole in a quarter; what goes from nothing to done is work.',
    source: 'Perdoo (probably an initiative)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Makes it an initiative, or gives it milestones to be named.',
  },
  keyResult(keyResult, report) {
    const { from, to } = aimOf(keyResult);
    if (from?.quantity.value !== 0 || to?.quantity.value !== 100) return;
    if (from.quantity.dimension !== 'percent' || to.quantity.dimension !== 'percent') return;
    const { uri, model } = keyResult;
    const say = keyResult.say(messages);
    const half = say('half');
    const steps = `milestones { 50% ${quoted(half)} 100% ${quoted(say('whole'))} }`;
    report({
      range: [from.range[0], to.range[1]],
      message: say('work'),
      fixes: [
        asInitiative(keyResult, say('fix'), say('ask')),
        ...(model.metric && model.tracks === undefined
          ? [{ title: say('steps'), edits: [replacement(uri, model.metric.range, steps)], ask: half }]
          : []),
      ],
    });
  },
});
