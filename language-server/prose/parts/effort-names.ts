import { isArrow } from '../scan/arrow.ts';
import { hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import { isIncidental } from './incidental.ts';
import type { Marks } from './marks.ts';
import { CLAUSE, hasUnit } from './names.ts';
import type { VerbFound } from './verb.ts';

/**
 * Marks the numbers that an effort carries without being measured by them: "migrate to Postgres 16", "release 1.24",
 * "write a 10-page report".
 */
export function markEffortNames(scan: Scan, marks: Marks, verb: VerbFound | undefined): void {
  // 召回 90 天未下单老客 2000 人: whom one wins back, without spaces between.
  const isGain = verb?.hit.gain === true && !scan.lexicon.spaced;
  if (verb === undefined || (verb.hit.kind !== 'activity' && !isGain)) return;
  if (!verb.leads && !verb.hit.done && verb.hit.group !== 'noun') return;
  for (let i = 0; i < scan.tokens.length; i++) {
    const { number } = scan.tokens[i]!;
    const spelled = hitAt(scan, i, 'number');
    if ((number?.shape !== 'plain' && !spelled) || !marks.free(i)) continue;
    const last = (spelled?.next ?? i + 1) - 1;
    if (isGain) {
      if (isPlanned(scan, last)) marks.set(i, last + 1, 'name');
      continue;
    }
    const limit = limitOf(scan, i, verb);
    if (limit !== undefined) marks.set(limit, last + 1, 'name');
    if (limit !== undefined) continue;
    if (
      isModifier(scan, last) ||
      isFew(scan, marks, i, verb) ||
      isPlanned(scan, last) ||
      isAround(scan, i, verb)
    )
      marks.set(i, last + 1, 'name');
    else if (number === undefined || measured(scan, i)) continue;
    else if (upgrades(scan, marks, i, verb)) marks.set(i, i + 1, 'name');
    else if (changes(scan, i)) continue;
    else if (
      (number.decimals > 0 &&
        number.value >= 1 &&
        !hitAt(scan, i + 2, 'outOf') &&
        !hasMetric(scan, verb.leads ? verb.hit.next : 0, i)) ||
      (!hasUnit(scan, i) && followsProperName(scan, marks, i, verb))
    ) {
      marks.set(i, i + 1, 'name');
    }
  }
}

/** "Review all contracts over $50k": which of them, where all are meant. Gives the token at which it begins. */
function limitOf(scan: Scan, at: number, { hit, leads }: VerbFound): number | undefined {
  const bound = hitBefore(scan, hitBefore(scan, at, 'money')?.first ?? at, 'bound');
  if (!leads || !scan.lexicon.spaced || (bound?.comparator !== 'above' && bound?.comparator !== 'below'))
    return undefined;
  if (hitAt(scan, at + 1, 'percent') ?? hitAt(scan, at + 1, 'duration')) return undefined;
  if (at - hit.next > CLAUSE) return undefined;
  const isWhole = hitAt(scan, hit.next, 'all') ?? hitAt(scan, hit.next, 'article');
  return isWhole && !hasMetric(scan, hit.next, bound.first) ? bound.first : undefined;
}

/** "Claims handled per day: 6 → 7.5": figures of a change are no names. */
function changes(scan: Scan, at: number): boolean {
  return isArrow(scan, at + 1) || isArrow(scan, at - 1);
}

/** "Upgrade Postgres 13 -> 16": whole numbers right behind a proper name that work is done on. */
function upgrades(scan: Scan, marks: Marks, at: number, verb: VerbFound): boolean {
  if (!verb.leads || !scan.tokens[at]!.number!.bare || hasUnit(scan, at)) return false;
  if (isArrow(scan, at - 1)) return marks.at(at - 2) === 'name';
  return isArrow(scan, at + 1) && followsProperName(scan, marks, at, verb);
}

/** "Bring availability from 99.5 to 99.9": behind a metric a figure measures, however it looks. */
function hasMetric(scan: Scan, first: number, next: number): boolean {
  for (let i = first; i < next; i++)
    if (hitAt(scan, i, 'metric') ?? hitAt(scan, i, 'metricHead')) return true;
  return false;
}

const UNITS = ['percent', 'scale', 'money', 'duration', 'points', 'times', 'outOf'] as const;

/** Things that one can weigh against each other. */
const FEW = 5;

/** "Evaluate three vendors": the number says among how many, not how far the work is. */
function isFew(scan: Scan, marks: Marks, at: number, verb: VerbFound): boolean {
  // "Consolidate 12 sites into 4": the end of a change whose start is told.
  if (hitBefore(scan, at, 'to') && hasFigure(scan, marks, verb.hit.next, at)) return false;
  const value = scan.tokens[at]!.number?.value ?? hitAt(scan, at, 'number')?.value ?? FEW + 1;
  return verb.hit.weigh === true && value <= FEW && !measured(scan, at);
}

function hasFigure(scan: Scan, marks: Marks, from: number, to: number): boolean {
  for (let i = Math.max(from, to - CLAUSE); i < to; i++)
    if (scan.tokens[i]!.number?.shape === 'plain' && marks.free(i)) return true;
  return false;
}

function isAround(scan: Scan, at: number, verb: VerbFound): boolean {
  const value = scan.tokens[at]!.number?.value ?? hitAt(scan, at, 'number')?.value ?? 0;
  return !measured(scan, at) && isIncidental(scan, at, value, verb);
}

/** A unit that only a measure has: "1.5 million", "2.5 hours". What is counted comes in whole numbers, so "the 3.2 release" is a name. */
function measured(scan: Scan, at: number): boolean {
  return (
    hitBefore(scan, at, 'money') !== undefined ||
    UNITS.some((group) => hitAt(scan, at + 1, group) !== undefined)
  );
}

/** 制定 3 年规划, 开展 2 天培训: without spaces, a length right before a noun describes it. */
function isPlanned(scan: Scan, at: number): boolean {
  if (scan.lexicon.spaced) return false;
  const length = hitAt(scan, at + 1, 'duration');
  const after = length && scan.tokens[length.next];
  if (!LONG.has(length?.unit) || after?.type !== 'han') return false;
  return !scan.hits[length!.next]!.some(
    ({ group }) => group === 'within' || group === 'boundAfter' || group === 'stop',
  );
}

const LONG: ReadonlySet<string | undefined> = new Set(['day', 'week', 'month', 'year']);

function isModifier(scan: Scan, at: number): boolean {
  const after = scan.tokens[at + 2];
  return word(scan, at + 1) === '-' && scan.tokens[at + 1]!.glued && after?.type === 'word' && after.glued;
}

/** "Kubernetes 2", "Postgres from 13 to 16": a capital letter inside the sentence, and not an abbreviation such as NPS. */
function followsProperName(scan: Scan, marks: Marks, at: number, verb: VerbFound): boolean {
  const marker =
    hitBefore(scan, at, 'to') ?? hitBefore(scan, at, 'from') ?? hitBefore(scan, at, 'fromPaired');
  const last = (marker?.first ?? at) - 1;
  const before = scan.tokens[last];
  if (before === undefined || last < verb.hit.next) return false;
  if (before.type === 'number') return marks.at(last) === 'name';
  return before.type === 'word' && /^\p{Lu}\p{Ll}/u.test(scan.text.slice(before.start, before.end));
}
