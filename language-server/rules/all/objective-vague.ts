import { bareWords, coachWords } from '../../prose/coach/index.ts';
import { findWords, isOneOf } from '../../prose/find-words.ts';
import { lexiconOf } from '../../prose/languages/index.ts';
import type { Reading } from '../../prose/reading.ts';
import { brief, rangeOfText, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/objective-vague.ts';
import { defineRule } from '../rule.ts';
import { emptyHeight, isField, isVivid, lengthOf, ownWords, tellsWhere } from '../wording/commonplace.ts';
import { cannotBeMeasured } from '../wording/faults.ts';
import { vagueGood, vagueWord } from '../wording/vague-words.ts';

const MOVES: ReadonlySet<string> = new Set(['raise', 'lower', 'keep', 'weak']);

/** Words of a title; in Chinese, which has no small ones, pairs of characters. */
const FEW = 4;
const FEW_HAN = 3;

export const objectiveVague = defineRule({
  meta: {
    id: 'objective-vague',
    summary: 'An objective that nobody could tell from any other year’s',
    category: 'objective',
    severity: 'information',
    options: {},
    reason:
      'A weak verb and a good that nobody counts say nothing about where to go. That is harmless while the key results ' +
      'below can be measured, and a problem where they cannot; or where there are none yet, and the words would fit any ' +
      'organisation in any year.',
    source: 'Kalungi: “improve web visibility”, with nothing to track',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  objective(objective, report) {
    const { title } = objective.model;
    const { reading } = objective;
    if (!title || !reading || objective.isQuestion || reading.placeholders.length > 0) return;
    if (
      (reading.topic && !reading.measurable) ||
      isField(reading) ||
      reading.quantities.some(({ quantity }) => quantity.dimension !== 'rank')
    )
      return;
    // What it is done for may be as much of a commonplace as what is done.
    if (reading.outcome && ownWords(reading) > 0) return;
    const weak = reading.verb?.kind === 'weak' ? reading.verb : undefined;
    const span = namesAGood(reading) ? vagueWord(reading) : weak;
    const words = brief(span?.text ?? title.value);
    const range = span ? rangeOfWords(title, span) : rangeOfText(title);
    const say = objective.say(messages);
    const { keyResults } = objective;
    const unmeasured = keyResults.length > 0 ? 'unmeasured' : 'alone';
    if (keyResults.some((keyResult) => !cannotBeMeasured(keyResult))) {
      // With figures below, “easier” is told by them; of a good, or of helping, there may be more than they say.
      const open = span === weak || vagueGood(reading) !== undefined;
      if (span && open && !isVivid(reading)) report({ range, message: say('measured', { words }) });
    } else if (saysNothing(reading) || (span && isBare(reading)) || onlyMoves(reading)) {
      report({ range, severity: 'warning', message: say(span ? unmeasured : 'commonplace', { words }) });
    } else if (span) {
      // Who names someone or something may still have the figures in mind; who has written others down has not.
      const severity = keyResults.length > 0 ? 'warning' : 'information';
      report({ range, severity, message: say(unmeasured, { words }) });
    } else if (keyResults.length === 0) {
      const height = emptyHeight(reading);
      if (height)
        report({ range: rangeOfWords(title, height), message: say('alone', { words: brief(height.text) }) });
    }
  },
});

/** A good that nobody counts, and a verb that does no more than move it. */
function namesAGood({ verb, vague }: Reading): boolean {
  return vague.length > 0 && (verb === undefined || MOVES.has(verb.kind));
}

/** A commonplace; one that has neither verb nor good is no sentence at all, but a topic. */
function saysNothing(reading: Reading): boolean {
  const { verb, vague, change, text, lang } = reading;
  const { leadIn = '', subjects = '' } = lexiconOf(lang).data;
  const leads = [leadIn, subjects].some((words) => findWords(text, words)[0]?.start === 0);
  return (verb !== undefined || change !== undefined || vague.length > 0 || leads) && ownWords(reading) === 0;
}

/** “Improve data quality”: so few words that the one of its own changes little, unless it says where. */
function isBare(reading: Reading): boolean {
  const few = /\p{Script=Han}/u.test(reading.text) ? FEW_HAN : FEW;
  // “Learn faster” says what is to be faster, where “quality” of one thing is still anything.
  const own = reading.vague.length > 0 && !vagueGood(reading) ? 0 : 1;
  return ownWords(reading) <= own && lengthOf(reading.text) <= few && !tellsWhere(reading);
}

/** “Improve internal tools”: one thing that is to be more or better, and no word left to say where or for whom. */
function onlyMoves(reading: Reading): boolean {
  const { verb, text, lang } = reading;
  if (!verb || verb.start > 0 || verb.kind === 'activity') return false;
  if (MOVES.has(verb.kind)) return lengthOf(text) <= bareWords(lang) && ownWords(reading) <= 1;
  // “Recruit volunteers” gets something, and “have fun” does not; with a word more one might tell which.
  const gets = !isOneOf(verb.text, coachWords(lang, 'common'));
  return gets && lengthOf(text) < bareWords(lang) && ownWords(reading) <= 1;
}
