import { coachWords } from '../../prose/coach/index.ts';
import { findWords } from '../../prose/find-words.ts';
import { quoted, replacement } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/objective-business-as-usual.ts';
import { defineRule } from '../rule.ts';
import { isVivid } from '../wording/commonplace.ts';
import { nameOf } from '../wording/name-of.ts';

export const objectiveBusinessAsUsual = defineRule({
  meta: {
    id: 'objective-business-as-usual',
    summary: 'An objective to keep, maintain or continue',
    category: 'objective',
    severity: 'information',
    options: {},
    reason:
      'Going on as before needs no objective; it fills the list and draws attention from what is to change.',
    source: 'Google re:Work (“keep hiring”, “maintain market position” are no objectives)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Makes it a KPI, where nothing hangs on it yet.',
  },
  objective(objective, report) {
    const { title } = objective.model;
    const { reading } = objective;
    if (!title || !reading || objective.isQuestion || reading.outcome) return;
    const [words] = findWords(reading.text, coachWords(reading.lang, 'asUsual'));
    if (words?.start !== 0) return;
    // With nothing below that is to change, all it says is that nothing shall.
    const severity = objective.keyResults.length === 0 && !isVivid(reading) ? 'warning' : 'information';
    report({
      range: rangeOfWords(title, words),
      severity,
      message: objective.say(messages)('keep', { words: brief(words.text) }),
      fixes: asKpi(objective),
    });
  },
});

/** Only for a bare objective that nobody refers to: nothing that was written is lost, no reference broken. */
function asKpi(objective: ObjectiveView): Fix[] {
  const { model, around, key, uri } = objective;
  if (model.body || !model.title) return [];
  const name = model.name ?? nameOf(model.title.value);
  const taken = around.lookup('kpi', name).length > 0;
  if (taken || around.lookup('supporters', key).length > 0 || around.lookup('checkIns', key).length > 0)
    return [];
  const kpi = `kpi ${name} ${quoted(model.title.value)}`;
  return [{ title: objective.say(messages)('kpi'), edits: [replacement(uri, model.range, kpi)] }];
}
