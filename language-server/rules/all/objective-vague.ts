import { inQuotes, rangeOfWords } from '../engine/words.ts';
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
    if (!title || !reading) return;
    const [vague] = reading.vague;
    const weak = reading.verb?.kind === 'weak' ? reading.verb : undefined;
    const moves =
      reading.verb === undefined || ['raise', 'lower', 'keep', 'weak'].includes(reading.verb.kind);
    if (!(vague && moves) && !weak) return;
    if (reading.quantities.length > 0 || reading.outcome) return;
    const span = vague ?? weak!;
    if (objective.keyResults.some((keyResult) => keyResult.measurable)) {
      report({
        range: rangeOfWords(title, span),
        message: `${inQuotes(span.text)} could mean many things: say what will be different for whom. The key results make up for it.`,
      });
      return;
    }
    report({
      range: rangeOfWords(title, span),
      severity: 'warning',
      message: `${inQuotes(span.text)} could mean many things, and no key result below can be measured. Say what will be different for whom, and by which figures you will see it.`,
    });
  },
});
