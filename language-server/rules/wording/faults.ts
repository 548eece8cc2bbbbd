import type { Metric } from '../../model/file.ts';
import { valuesOfMetric } from '../../model/values.ts';
import { coachWords } from '../../prose/coach/index.ts';
import { findWords } from '../../prose/find-words.ts';
import type { Reading, Span } from '../../prose/reading.ts';
import type { KeyResultView } from '../engine/views.ts';
import { isLessOrMore } from './vague-words.ts';

/*
 * What can be wrong with how a key result is measured: one question each, answered without looking at the others. Which
 * of them is told is decided in order.ts.
 */

/** A blank of a template, a question or a value that nobody knows yet. */
export function isOpen(keyResult: KeyResultView): boolean {
  const { model, reading, isQuestion } = keyResult;
  if (isQuestion || (reading && reading.placeholders.length > 0)) return true;
  return valuesOfMetric(model.metric).some(({ unknown }) => unknown);
}

/** What is done, without what it changes; counted or not. */
export function isWork(keyResult: KeyResultView): boolean {
  return isCountedWork(keyResult) || isBareWork(keyResult);
}

/** Work with a number or a form: “publish 12 recipes”, “train all bakers” yes/no. */
export function isCountedWork({ model, reading }: KeyResultView): boolean {
  if (reading?.verb?.kind !== 'activity' || reading.outcome || hasSteps(model.metric)) return false;
  // “Questions solved” from 52% to 75% names what is measured; “Solve questions” says what is done.
  const leads = reading.text.slice(0, reading.verb.start).trim() === '';
  if (model.metric !== undefined) return leads;
  return (reading.kind === 'count' && (leads || isTold(reading))) || (leads && isDaysOfWork(reading));
}

/** “Organise 4 open days”: a length of time right behind the verb is how much is done. */
function isDaysOfWork({ kind, verb, to, comparator }: Reading): boolean {
  if (kind !== 'threshold' || comparator || !verb || to?.quantity.dimension !== 'duration') return false;
  return to.start >= verb.end && to.start - verb.end <= 1;
}

/** “12 recipes published”: the work is told as done. */
function isTold({ verb, to }: Reading): boolean {
  return verb !== undefined && to !== undefined && to.start <= verb.start;
}

function isBareWork(keyResult: KeyResultView): boolean {
  const { model, reading } = keyResult;
  if (!reading || reading.verb?.kind === 'weak' || isOfMany(keyResult)) return false;
  if (reading.kind !== 'activity' && !(reading.kind === 'none' && opensWithChore(reading))) return false;
  return reading.outcome === undefined && model.metric === undefined && model.hidden === undefined;
}

/** “Нанять руководителя”: gets somebody, one time. */
function opensWithChore({ verb, text, lang, vague }: Reading): boolean {
  if (verb?.start !== 0 || vague.length > 0) return false;
  return findWords(text, coachWords(lang, 'chores'))[0]?.start === 0;
}

function hasSteps(metric: Metric | undefined): boolean {
  return metric?.kind === 'milestones' || metric?.kind === 'rolls-up';
}

/** “Help”, “ensure”, “support”, and nothing behind it that could be checked. */
export function isWeak({ model, reading, measuredInForm }: KeyResultView): boolean {
  if (reading?.verb?.kind !== 'weak' || measuredInForm || model.hidden) return false;
  return !reading.measurable;
}

/** “By 50 %” with no value that it is 50 % of. */
export function hasOnlyAChange({ model, reading }: KeyResultView): boolean {
  if (model.metric || model.tracks || model.hidden) return false;
  if (reading?.kind !== 'relative' || reading.baseline) return false;
  // “Used daily by 2,000 people”: a count that nothing is raised or lowered by tells who does it.
  return reading.change?.by?.dimension !== 'count' || reading.direction !== undefined;
}

/** A target or a change in percent. */
export function aimsAtPercentage({ model, reading }: KeyResultView): boolean {
  const { metric } = model;
  if (metric?.kind === 'from-to') return metric.to?.quantity?.dimension === 'percent';
  if (metric?.kind === 'threshold') return metric.value.quantity?.dimension === 'percent';
  if (metric) return false;
  const aim = reading?.to?.quantity ?? reading?.change?.by;
  return aim?.dimension === 'percent';
}

/** Nothing to measure, and words that hide it: “awareness”, “significantly”. */
export function namesVagueGood(keyResult: KeyResultView): boolean {
  const { reading } = keyResult;
  if (!reading || reading.vague.length === 0) return false;
  return cannotBeMeasured(keyResult) && !isLessOrMore(reading);
}

/** Neither its form nor its words say how far it is. */
export function cannotBeMeasured(keyResult: KeyResultView): boolean {
  return !keyResult.measurable || isOfMany(keyResult) || isWish(keyResult);
}

/** “Higher profitability”: more of something is no fact, although profitability would be one. */
function isWish({ model, reading }: KeyResultView): boolean {
  if (!reading || model.metric || model.tracks || model.hidden) return false;
  return reading.kind === 'yes-no' && reading.verb === undefined && reading.vague[0]?.start === 0;
}

/** “Teachers use the platform”: some always did, and it is left open how many. */
export function isOfMany({ model, reading }: KeyResultView): boolean {
  if (!reading || model.metric || model.tracks || model.hidden || reading.quantities.length > 0) return false;
  return ['yes-no', 'activity', 'none'].includes(reading.kind) && manyIn(reading) !== undefined;
}

/** The words that tell what many do. */
export function manyIn({ text, lang }: Reading): Span | undefined {
  return findWords(text, coachWords(lang, 'many')).find(({ start }) => start === 0);
}

/** A target, and nothing that says where it starts. */
export function hasNoBaseline({ model, reading }: KeyResultView): boolean {
  const { metric, tracks, title } = model;
  if (tracks || model.hidden) return false;
  if (metric) return metric.kind === 'from-to' && !metric.from && metric.to !== undefined;
  if (title === undefined || !reading?.to || reading.baseline) return false;
  // What is to be kept within bounds is there already; "NPS above 50" has a way to go.
  return reading.kind === 'from-to' || (reading.kind === 'threshold' && !isKept(reading));
}

function isKept({ verb, to, comparator, text, lang }: Reading): boolean {
  if (verb?.kind === 'keep') return true;
  if (!to || !comparator) return false;
  return findWords(text, coachWords(lang, 'staying')).some(({ end }) => end <= to.start);
}
