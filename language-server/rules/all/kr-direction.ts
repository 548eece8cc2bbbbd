import { compare } from '../../model/arithmetic.ts';
import { coachWords } from '../../prose/coach/index.ts';
import { findWords } from '../../prose/find-words.ts';
import { lexiconOf } from '../../prose/languages/index.ts';
import { read } from '../../prose/read.ts';
import type { Reading } from '../../prose/reading.ts';
import { replacement } from '../engine/edits.ts';
import { brief } from '../engine/words.ts';
import { messages } from '../messages/kr-direction.ts';
import { defineRule } from '../rule.ts';
import { aimOf } from '../wording/aim.ts';
import { halvesOf } from '../wording/halves.ts';

export const krDirection = defineRule({
  meta: {
    id: 'kr-direction',
    summary: 'A verb that goes one way and numbers that go the other',
    category: 'key-result',
    severity: 'error',
    options: {},
    smart: 'M',
    reason: 'One of the two is a slip, and its score would count backwards.',
    source: 'Fox, Zokri (from X to Y)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Swaps the two numbers.',
  },
  keyResult(keyResult, report) {
    const { uri, reading } = keyResult;
    const verb = reading && directionOf(reading);
    const { from, to } = aimOf(keyResult);
    if (!reading?.verb || !verb || !from || !to) return;
    const [start, end] = [from.quantity, to.quantity];
    if (start.value < 0 || end.value < 0 || start.dimension === 'rank') return;
    const order = compare(start, end, keyResult.around.settings);
    if (!order.ok || order.value !== (verb === 'up' ? 1 : -1) || isOfAnotherVerb(reading)) return;
    const say = keyResult.say(messages);
    const edits = [replacement(uri, from.range, to.text), replacement(uri, to.range, from.text)];
    report({
      range: [from.range[0], to.range[1]],
      message: say(verb, { words: brief(reading.verb.text), from: from.text, to: to.text }),
      fixes: from.range[1] <= to.range[0] ? [{ title: say('swap'), edits }] : [],
    });
  },
});

/** Which way the verb alone says; undefined where it may be either, or less is better (a place in a ranking). */
function directionOf(reading: Reading): 'up' | 'down' | undefined {
  const { verb, lang, text, from } = reading;
  if (!verb || verb.improve || !isTold(reading) || (verb.kind !== 'raise' && verb.kind !== 'lower'))
    return undefined;
  if (findWords(verb.text, coachWords(lang, 'eitherWay')).length > 0) return undefined;
  if (findWords(text, coachWords(lang, 'ranks')).length > 0) return undefined;
  if (verb.kind === 'raise' && from?.quantity.dimension === 'duration') return undefined;
  return verb.kind === 'raise' ? 'up' : 'down';
}

/** “Grow the team and lower churn from 6% to 4%”: the numbers are of the second verb. */
function isOfAnotherVerb({ text, lang, joined, from }: Reading): boolean {
  if (!joined || !from || from.start < joined.end) return false;
  const halves = halvesOf(text, joined);
  return halves !== undefined && read(halves[1], 'kr', { lang }).verb !== undefined;
}

/** Room for “from” between a verb and its number, in letters. */
const MARKER = 6;

/** “Raise NPS from …”, “NPS rose from …”, “NPS from 30 rose to …”; “days with a rise of the river” only has the verb in a name. */
function isTold({ verb, lang, text, from, to }: Reading): boolean {
  if (!verb) return false;
  const before = text.slice(0, verb.start);
  const leadIns = findWords(before, lexiconOf(lang).data.leadIn ?? '');
  const rest = leadIns.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), before);
  if (!/\p{L}/u.test(rest)) return true;
  if (!from) return false;
  if (from.start >= verb.end) return from.start - verb.end <= MARKER;
  return to !== undefined && from.end <= verb.start && verb.end <= to.start;
}
