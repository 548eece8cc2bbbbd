import { compare } from '../../model/arithmetic.ts';
import type { WorkingTime } from '../../model/durations.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import type { Reading } from '../../prose/reading.ts';
import { isBareTarget, isBound } from '../../prose/targets.ts';
import { quoted, replacement } from '../engine/edits.ts';
import type { Edit } from '../finding.ts';
import { messages } from '../messages/kr-prose-disagrees.ts';
import { defineRule } from '../rule.ts';
import { aimInForm, aimInProse, type Figure } from '../wording/aim.ts';

export const krProseDisagrees = defineRule({
  meta: {
    id: 'kr-prose-disagrees',
    summary: 'A sentence that says another number than the form behind it',
    category: 'key-result',
    severity: 'warning',
    options: {},
    smart: 'M',
    reason: 'People read the sentence and the score is counted from the form; both have to say the same.',
    source: 'the language: the form counts',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Takes the one, or the other.',
  },
  keyResult(keyResult, report) {
    const { uri, model, reading } = keyResult;
    const { title } = model;
    if (!title || title.escapes?.length || !reading) return;
    const prose = aimInProse(keyResult);
    const form = aimInForm(keyResult);
    const ends = [
      pair(prose.from, form.from, keyResult.around.settings),
      isTarget(reading, model.metric?.kind) && pair(prose.to, form.to, keyResult.around.settings),
    ];
    const differing = ends.filter((end) => end !== undefined && end !== false);
    if (differing.length === 0) return;
    const say = keyResult.say(messages);
    const text = (side: 'said' | 'form') => differing.map((end) => end[side].text).join(' → ');
    const both = { said: text('said'), form: text('form') };
    const intoForm: Edit[] = differing.map(({ said, form: { range } }) =>
      replacement(uri, range, writeQuantity(said.quantity)),
    );
    const intoProse = differing.map(({ said, form: { text: written } }) =>
      replacement(uri, said.range, quoted(written).slice(1, -1)),
    );
    report({
      range: differing[0]!.said.range,
      message: say('differ', both),
      fixes: [
        { title: say('said', both), edits: intoForm },
        { title: say('form', both), edits: intoProse },
      ],
    });
  },
});

/** Both sides of an end, where they measure alike and differ. */
function pair(
  said: Figure | undefined,
  form: Figure | undefined,
  time: WorkingTime,
): { said: Figure; form: Figure } | undefined {
  if (!said || !form) return undefined;
  const [a, b] = [said.quantity, form.quantity];
  if (a.dimension !== b.dimension && a.dimension !== 'count' && b.dimension !== 'count') return undefined;
  if (a.dimension === 'count' && b.dimension !== 'count' && a.unit !== '') return undefined;
  const order = compare(
    { ...a, ...(a.dimension === 'count' && b.dimension === 'count' && { unit: b.unit }) },
    b,
    time,
  );
  return order.ok && order.value !== 0 ? { said, form } : undefined;
}

/** A number in a metric’s name (“guests who spend over $50”) is no target: only a change, or a bound beside a bound, is. */
function isTarget(reading: Reading, form: string | undefined): boolean {
  const { verb, from } = reading;
  if (form === 'threshold') return isBound(reading) && verb !== undefined;
  if (reading.kind === 'from-to' && reading.baseline) return from !== undefined;
  return isBareTarget(reading) && verb !== undefined && ['raise', 'lower', 'reach'].includes(verb.kind);
}
