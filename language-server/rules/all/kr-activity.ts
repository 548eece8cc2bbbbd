import { quoted, replacement } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { inQuotes, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

export const krActivity = defineRule({
  meta: {
    id: 'kr-activity',
    summary: 'A key result that is work',
    category: 'key-result',
    severity: 'warning',
    options: {},
    smart: 'S',
    reason: 'Work can be done and change nothing. A key result says what will be different when it is done.',
    source: 'Zokri (better an initiative), Kalungi (fine when counted)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Makes it an initiative, and leaves a key result that asks for its effect.',
  },
  keyResult(keyResult, report) {
    const { model, reading } = keyResult;
    const { title } = model;
    const verb = reading?.verb;
    if (!title || !reading || verb?.kind !== 'activity' || reading.outcome || keyResult.isQuestion) return;
    if (model.metric?.kind === 'milestones' || model.metric?.kind === 'rolls-up') return;
    // “Questions solved” from 52% to 75% names what is measured; “Solve questions” says what is done.
    const leads = title.value.slice(0, verb.start).trim() === '';
    const countedWork = leads && (reading.kind === 'count' || model.metric !== undefined);
    if (!countedWork && (reading.kind !== 'activity' || model.metric !== undefined)) return;
    const range = rangeOfWords(title, verb);
    const fixes = [asInitiative(keyResult)];
    const said = inQuotes(verb.text);
    if (countedWork) {
      report({
        range,
        severity: 'information',
        message: `${said} counts what you do. If you can, measure what it changes instead.`,
        fixes,
      });
    } else {
      report({
        range,
        message: `${said} says what you will do, not what it will change. Make it an initiative, and measure its effect.`,
        fixes,
      });
    }
  },
});

function asInitiative({ uri, model, objective }: KeyResultView): Fix {
  const ask = 'What will be different when this is done?';
  const indent = objective.model.body?.indent ?? '  ';
  const { eol } = objective.file.model;
  const name = model.name && model.name !== '' ? `${model.name} ` : '';
  const owner =
    model.owners.length > 0
      ? ` owner ${model.owners.map((ref) => ref.path.map((segment) => segment.name).join('.')).join(', ')}`
      : '';
  const due = model.by?.iso ? ` due ${model.by.iso}` : '';
  const title = model.title ? quoted(model.title.value) : '""';
  const initiative = `initiative ${title}${owner}${due}`;
  return {
    title: 'Make it an initiative, and ask for its effect',
    edits: [replacement(uri, model.range, `kr ${name}"${ask}" from ? to ?${eol}${indent}${initiative}`)],
    ask,
  };
}
