import { coachWords } from '../../prose/coach/index.ts';
import { findWords } from '../../prose/find-words.ts';
import type { Reading, Span } from '../../prose/reading.ts';
import { quoted, replacement } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/objective-business-as-usual.ts';
import { defineRule } from '../rule.ts';
import { isProud, wordsOfItsOwn } from '../wording/commonplace.ts';
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
    const words = asUsual(reading) ?? preserved(reading);
    if (!words) return;
    // With nothing below that is to change, all it says is that nothing shall.
    const bare = objective.keyResults.length === 0 && !isProud(reading) && !reading.joined;
    const severity = bare && !isWorthIt(reading) ? 'warning' : 'information';
    report({
      range: rangeOfWords(title, words),
      severity,
      message: objective.say(messages)('keep', { words: brief(words.text) }),
      fixes: asKpi(objective),
    });
  },
});

/** The words that say that things shall go on: “maintain”, or “keep” with “running” at the end. */
function asUsual({ text, lang }: Reading): Span | undefined {
  const opens = ({ start }: Span): boolean => start === 0;
  const opening = findWords(text, coachWords(lang, 'asUsual')).find(opens);
  if (opening) return opening;
  const keep = findWords(text, coachWords(lang, 'keeping')).find(opens);
  const end = text.replace(/(?<![.。!！\s])[.。!！\s]+$/u, '').length;
  return findWords(text, coachWords(lang, 'asItIs')).some((state) => state.end === end) ? keep : undefined;
}

function preserved({ text, lang }: Reading): Span | undefined {
  return findWords(text, coachWords(lang, 'preserving')).find(({ start }) => start === 0);
}

/** “Preserve the songs of the islands”: what not everybody has may be lost. */
function isWorthIt(reading: Reading): boolean {
  return asUsual(reading) === undefined && wordsOfItsOwn(reading) > 1;
}

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
