import type { ReadingKind } from '../reading.ts';
import { isArrow } from '../scan/arrow.ts';
import { type Hit, hitAt, hitBefore, type Scan } from '../scan/scan.ts';
import { isOfCases } from './counted.ts';
import { markerBefore } from './quantities.ts';
import type { Target } from './target.ts';
import type { VerbFound } from './verb.ts';

/**
 * The kind of a target that has neither start nor bound, by whether the words say that a value moves there: "increase NPS
 * to 50", "reach NPS 50" and "NPS rises to 50" are a way whose start is missing; "NPS of 50", "95 % of calls are answered
 * within a minute" and "no accidents" tell how things are to be, which is a level to hold. So does work on a share of
 * things: "answer 90 % of letters within a week".
 */
export function aimedKind(scan: Scan, target: Target, verb: VerbFound | undefined): ReadingKind {
  const { first, read } = target.to!;
  const { value, dimension } = read.quantity;
  const to = markerBefore(scan, first, 'to');
  // "Available to 60 % of households" says for how many it is so.
  const isFor =
    to &&
    dimension === 'percent' &&
    hitBefore(scan, to.first, 'verb')?.done &&
    hitAt(scan, target.to!.next, 'outOf');
  const moves = (to && !isFor && !hitAt(scan, to.first, 'level')) || isArrow(scan, first - 1);
  if (value === 0) return moves || isMove(verb?.hit) ? 'from-to' : 'threshold';
  if (isOfCases(scan, target.to!) || (isAttained(verb) && !moves && isHeld(scan, target))) return 'threshold';
  if (goesThere(scan, first)) return 'from-to';
  const isShare = dimension === 'percent' && (scan.lexicon.spaced || !moves);
  const isDone = isWork(verb) || (verb?.leads && verb.hit.improve && first === verb.hit.next);
  if (isShare && isDone && !metricBetween(scan, verb!.hit.next, first)) return 'threshold';
  if (dimension === 'duration' && !moves && verb?.leads && verb.hit.kind === 'activity') return 'threshold';
  const isBehind = verb !== undefined && verb.hit.first < first;
  return moves || (isBehind && goesSomewhere(scan, verb)) ? 'from-to' : 'threshold';
}

function isAttained(verb: VerbFound | undefined): boolean {
  return (
    verb?.leads === true && (verb.hit.kind === 'activity' || (verb.hit.kind === 'reach' && !verb.hit.gain))
  );
}

/** "Achieve 99.9 % uptime", "hit 120 % of quota", "finish in the top six": where things are to be, not a way there. */
function isHeld(scan: Scan, target: Target): boolean {
  const { first, next, read } = target.to!;
  const { dimension } = read.quantity;
  if (scan.lexicon.data.pluralEnding === undefined) return false;
  if (dimension === 'rank') {
    const start = hitBefore(scan, first, 'article')?.first ?? first;
    return hitBefore(scan, start, 'around') !== undefined;
  }
  if (dimension !== 'percent') return false;
  return hitAt(scan, next, 'outOf') !== undefined || scan.all.some(({ group }) => group === 'standing');
}

/** True where the verb of the sentence says that a value moves or is come to, or that something is done. */
export function goesSomewhere(scan: Scan, verb: VerbFound | undefined): boolean {
  if (verb === undefined) return false;
  if (!verb.leads && scan.lexicon.spaced)
    return isMove(verb.hit) && !verb.hit.done && !scan.lexicon.data.pluralEnding;
  return isWork(verb) || goes(scan, verb.hit);
}

/** "NPS reaches 50", but "SUS score 77". A verb that moves needs a "to": "the bot deflects 30 % of tickets". */
function goesThere(scan: Scan, at: number): boolean {
  const verb = hitBefore(scan, at, 'verb');
  if (verb?.kind !== 'reach' || verb.gain || verb.done) return false;
  return goes(scan, verb) && (verb.first === 0 || !hitAt(scan, verb.first, 'metricHead'));
}

/** "Reach" and "raise" go somewhere, "be" and "have" tell how it is there. */
function goes(scan: Scan, verb: Hit | undefined): boolean {
  if (verb?.kind === 'reach') return !hitAt(scan, verb.first, 'state');
  return isMove(verb);
}

function isMove(verb: Hit | undefined): boolean {
  return verb?.kind === 'raise' || verb?.kind === 'lower';
}

function isWork(verb: VerbFound | undefined): boolean {
  return verb?.leads === true && (verb.hit.kind === 'activity' || verb.hit.gain === true);
}

function metricBetween(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hitAt(scan, i, 'metric') ?? hitAt(scan, i, 'metricHead')) return true;
  return false;
}
