import { newMember, quoted } from '../engine/edits.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/risk-missing.ts';
import { defineRule } from '../rule.ts';

export const riskMissing = defineRule({
  meta: {
    id: 'risk-missing',
    summary: 'An aspirational objective that plans for nothing from outside',
    category: 'objective',
    severity: 'off',
    options: {},
    reason: 'What comes from outside is easier to bear, and to report, when it was named before.',
    source: 'Simply (OKR for agencies)',
    fix: 'Inserts a risk that asks what could come between.',
  },
  objective(objective, report) {
    const { model, file } = objective;
    if (objective.ambition !== 'aspirational' || model.risks.length > 0) return;
    const say = objective.say(messages);
    const ask = say('ask');
    const line = `risk ${quoted(ask)} mitigation ${quoted(say('mitigation'))}`;
    report({
      range: rangeOfLabel(model),
      message: say('missing'),
      fixes: [{ title: say('add'), edits: [newMember(file.model, model, line)], ask }],
    });
  },
});
