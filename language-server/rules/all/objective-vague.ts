import { brief, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/objective-vague.ts';
import { defineRule } from '../rule.ts';

export const objectiveVague = defineRule({
  meta: {
    id: 'objective-vague',
    summary: 'An objective that nobody could tell from any other year’s',
    category: 'objective',
    severity: 'information',
    options: {},
    reason:
      'A weak verb and a good that nobody counts say nothing about where to go. That is harmless while the key results ' +
      'below can be measured, and a problem where they cannot.',
    source: 'Kalungi: “improve web visibility”, with nothing to track',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  objective(objective, report) {
    const { title } = objective.model;
    const { reading } = objective;
    if (!title || !reading || objective.isQuestion || reading.placeholders.length > 0) return;
    const [vague] = reading.vague;
    const weak = reading.verb?.kind === 'weak' ? reading.verb : undefined;
    const moves =
      reading.verb === undefined || ['raise', 'lower', 'keep', 'weak'].includes(reading.verb.kind);
    if (!(vague && moves) && !weak) return;
    if (reading.quantities.length > 0 || reading.outcome) return;
    const span = vague ?? weak!;
    const say = objective.say(messages);
    const words = brief(span.text);
    const range = rangeOfWords(title, span);
    if (objective.keyResults.some((keyResult) => keyResult.measurable)) {
      report({ range, message: say('measured', { words }) });
      return;
    }
    report({ range, severity: 'warning', message: say('unmeasured', { words }) });
  },
});
