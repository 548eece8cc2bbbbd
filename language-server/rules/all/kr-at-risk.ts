import { labelOf } from '../../model/file.ts';
import { containsDate } from '../../model/period.ts';
import { brief, rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/kr-at-risk.ts';
import { messages as statusMessages } from '../messages/status.ts';
import { defineRule } from '../rule.ts';
import { reasonIn } from '../status-words.ts';

export const krAtRisk = defineRule({
  meta: {
    id: 'kr-at-risk',
    summary: 'A key result that is behind its pace, has broken its bound, or is doubted by its own people',
    category: 'progress',
    severity: 'information',
    options: {},
    reason:
      'The point of looking every week is to hear it while something can still be done: help, another way, or a smaller target that is agreed on.',
    source:
      'Google re:Work (a look at mid-cycle), Christina Wodtke (low confidence asks for help), ZOKRI (confidence is a forecast)',
  },
  keyResult(keyResult, report) {
    const { period, around } = keyResult.objective;
    if (!period || !containsDate(period, around.today)) return;
    const judged = keyResult.score?.status;
    if (!judged || (judged.status !== 'at risk' && judged.status !== 'behind')) return;
    const words = keyResult.say(statusMessages);
    const values = {
      name: brief(labelOf(keyResult.model)),
      status: words(judged.status),
      reason: reasonIn(judged.reason, words),
    };
    report({ range: rangeOfLabel(keyResult.model), message: keyResult.say(messages)('risk', values) });
  },
});
