import type { Reading, ReadQuantity, Span } from '../../prose/reading.ts';
import { newMember, quoted } from '../engine/edits.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/objective-has-metric.ts';
import { defineRule } from '../rule.ts';

export const objectiveHasMetric = defineRule({
  meta: {
    id: 'objective-has-metric',
    summary: 'An objective that is a number',
    category: 'objective',
    severity: 'warning',
    options: {},
    reason:
      'An objective says where to go and why anyone would want to; the number that says how far belongs into a key result.',
    source: 'Fox (usually no numbers), Kalungi, Wodtke, Perdoo',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Makes the sentence a key result, so that the objective can be put into words.',
  },
  objective(objective, report) {
    const { title } = objective.model;
    const { reading } = objective;
    if (!title || !reading || objective.isQuestion) return;
    const target = targetOf(reading);
    if (!target) return;
    const say = objective.say(messages);
    const ask = say('ask');
    const { file, model } = objective;
    report({
      range: rangeOfWords(title, target),
      message: say('target', { number: brief(target.text) }),
      fixes: [
        {
          title: say('move'),
          edits: [
            newMember(file.model, model, `kr ${quoted(title.value)}`, model.keyResults.at(-1)?.range[1]),
            { uri: file.uri, range: title.range, text: quoted(ask) },
          ],
          ask,
        },
      ],
    });
  },
});

/**
 * The number that is aimed at. Places and multiples (“number one”, “three times as fast”) are a way of speaking, and so
 * are numbers in words (“one that people remember”).
 */
function targetOf(reading: Reading): Span | undefined {
  const { to, change, joined, quantities } = reading;
  if (to && (isFigure(to) || isBoundInWords(reading))) return to;
  if (change?.by && inFigures(change)) return change;
  // “Halve the wait and reach NPS 60”: the first half is a way of speaking, the second a target.
  return joined && quantities.find((one) => one.start >= joined.end && isFigure(one));
}

function isFigure(one: ReadQuantity): boolean {
  const { dimension } = one.quantity;
  return inFigures(one) && dimension !== 'rank' && dimension !== 'multiple';
}

/** “Cut the wait to under two hours”: a measure in words is one where the sentence moves something towards it;
 * “the first five minutes” are none. */
function isBoundInWords({ to, from, comparator, verb }: Reading): boolean {
  if (!to || (!from && !comparator)) return false;
  if (verb?.kind !== 'raise' && verb?.kind !== 'lower') return false;
  return !['count', 'rank', 'multiple'].includes(to.quantity.dimension);
}

function inFigures({ text }: Span): boolean {
  return /\p{Nd}|[百千万萬亿億]/u.test(text);
}
