import type { Span } from '../reading.ts';
import { type Hit, hitAt, hitBefore, type Scan, span, word } from '../scan/scan.ts';
import { type Found, markerBefore } from './quantities.ts';
import type { VerbFound } from './verb.ts';

/**
 * The joiner between two metrics, or nothing. Two metrics are there when what follows the joiner moves something by
 * itself ("… and reduce churn"), has a target of its own ("NPS above 40 and churn below 2 %"), or names a second metric
 * in full ("NPS and retention"). "Search and social traffic" is one metric with two sources, "90 % of tickets and calls"
 * one share of two things, and two pieces of work are no metrics.
 */
export function readJoined(
  scan: Scan,
  quantities: readonly Found[],
  verb: VerbFound | undefined,
  end: number,
): Span | undefined {
  for (const hit of scan.all) {
    if (hit.group !== 'joiner' || hit.first === 0 || hit.first >= end) continue;
    if (
      secondVerb(scan, hit, verb, quantities) ||
      secondTarget(scan, hit, quantities, end) ||
      secondMetric(scan, hit, quantities, verb)
    ) {
      return span(scan, hit.first, hit.next);
    }
  }
  return listedTarget(scan, quantities, end);
}

const MOVES = new Set(['raise', 'lower', 'keep', 'reach']);

function secondVerb(
  scan: Scan,
  joiner: Hit,
  verb: VerbFound | undefined,
  quantities: readonly Found[],
): boolean {
  let at = joiner.next;
  for (let before = hitAt(scan, at, 'leadIn'); before; before = hitAt(scan, at, 'leadIn')) at = before.next;
  const second = hitAt(scan, at, 'verb') ?? hitAt(scan, at, 'noun');
  // "Improve the form and add a chat": two pieces of work.
  if (quantities.length === 0 && second?.gain) return false;
  const firstMoves = verb !== undefined && MOVES.has(verb.hit.kind!);
  return second !== undefined && firstMoves && MOVES.has(second.kind!) && verb.hit.next < joiner.first;
}

/** Targets on both sides; the second one's own name stands before it, or its own noun behind it. */
function secondTarget(scan: Scan, joiner: Hit, quantities: readonly Found[], end: number): boolean {
  const left = quantities.filter((q) => q.next <= joiner.first);
  const next = quantities.find((q) => q.first >= joiner.next && q.first < end);
  const before = left[left.length - 1];
  if (before === undefined || next === undefined || isCondition(scan, next)) return false;
  // "Interview 25 users and summarise the top five reasons".
  const isRank = (found: Found) => found.read.quantity.dimension === 'rank';
  if (isRank(next) && !isRank(before)) return false;
  // Without spaces a start is set off by a comma: 达到 60 家，上季度为 42 家.
  if (!scan.lexicon.spaced && (isStart(scan, before) || isStart(scan, next))) return false;
  if (startsOnly(scan, quantities, next)) return false;
  if (next.first === joiner.next) return isOther(scan, before, next);
  if (namesSomething(scan, joiner.next, next.first)) return true;
  return scan.lexicon.spaced && isOther(scan, before, next);
}

function isStart(scan: Scan, { first, next }: Found): boolean {
  return markerBefore(scan, first, 'from') !== undefined || hitAt(scan, next, 'fromAfter') !== undefined;
}

/** "Within 4 hours" says under what condition, not what is aimed at. */
function isCondition(scan: Scan, { first, read }: Found): boolean {
  return read.quantity.dimension === 'duration' && markerBefore(scan, first, 'within') !== undefined;
}

/** "5 engineers and 2 designers", "95 % of orders and 80 % of returns". */
function isOther(scan: Scan, one: Found, other: Found): boolean {
  const a = one.read.quantity;
  const b = other.read.quantity;
  if (a.dimension === 'percent' && b.dimension === 'percent') {
    const both = (what: (found: Found) => Hit | undefined) =>
      what(one) !== undefined && what(other) !== undefined;
    return both(({ next }) => hitAt(scan, next, 'outOf')) || both((found) => sizeBehind(scan, found));
  }
  // "98 %, 2 points more" is one share.
  if (b.dimension === 'points') return false;
  if (a.dimension !== b.dimension)
    return a.dimension !== 'duration' && b.dimension !== 'duration' && a.unit !== '';
  if (a.dimension !== 'count' || b.unit === '') return false;
  return a.unit === '' ? isNamed(scan, one) : a.unit !== b.unit;
}

/** "20 % more leads and 10 % fewer returns". */
function sizeBehind(scan: Scan, { next }: Found): Hit | undefined {
  return hitAt(scan, next, 'changeUp') ?? hitAt(scan, next, 'changeDown');
}

/** "A rating of 4.7 and 50,000 downloads": a figure without a unit, behind the metric that it is of. */
function isNamed(scan: Scan, { first }: Found): boolean {
  // "NPS between 40 and 50 points" is a range.
  if (hitBefore(scan, first, 'between')) return false;
  const small = hitBefore(scan, first, 'stop')?.first ?? first;
  return (hitBefore(scan, small, 'metric') ?? hitBefore(scan, small, 'metricHead')) !== undefined;
}

const SMALL = new Set([
  'stop',
  'filler',
  'to',
  'from',
  'by',
  'bound',
  'between',
  'leadIn',
  'within',
  'timeBy',
  'during',
]);

function namesSomething(scan: Scan, first: number, next: number): boolean {
  // Without spaces any character could begin a name, so it takes a word for a metric.
  if (!scan.lexicon.spaced)
    return scan.all.some((hit) => hit.first >= first && hit.next <= next && namesInText(hit));
  for (let i = first; i < next; i++) {
    const { type } = scan.tokens[i]!;
    if ((type === 'word' || type === 'han') && !scan.hits[i]!.some(({ group }) => SMALL.has(group)))
      return true;
  }
  return false;
}

/** A metric, or work of its own: 复盘率 100%，沉淀案例 12 篇. */
function namesInText({ group, kind, gain }: Hit): boolean {
  return (
    group === 'metric' ||
    group === 'metricHead' ||
    (group === 'verb' && (kind === 'activity' || gain === true))
  );
}

/** Two metrics for one target: "NPS and retention by 10 %", "onboarding time and onboarding cost". */
function secondMetric(
  scan: Scan,
  joiner: Hit,
  quantities: readonly Found[],
  verb: VerbFound | undefined,
): boolean {
  if (verb?.leads && !MOVES.has(verb.hit.kind!)) return false;
  const left = hitBefore(scan, joiner.first, 'metric');
  const end = phraseEnd(scan, joiner.next);
  if (left === undefined) {
    const head = hitBefore(scan, joiner.first, 'metricHead');
    const modified =
      head !== undefined &&
      head.first > 0 &&
      !scan.hits[head.first - 1]!.some((hit) => hit.group === 'verb' && hit.first === verb?.hit.first);
    return modified && end - joiner.next > 1 && hitBefore(scan, end, 'metricHead') !== undefined;
  }
  if (isShared(scan, left, quantities)) return false;
  for (let i = joiner.next; i < end; i++) {
    if (hitAt(scan, i, 'metric') || (quantities.length > 0 && hitAt(scan, i, 'vague'))) return true;
  }
  return false;
}

function phraseEnd(scan: Scan, from: number): number {
  let end = from;
  while (end < scan.tokens.length && end - from < 5) {
    const { type, glued } = scan.tokens[end]!;
    // "Click-through rates": what a hyphen joins is no end.
    if (type === 'sign' && glued && scan.tokens[end + 1]?.type === 'word' && scan.tokens[end + 1]!.glued) {
      end += 2;
      continue;
    }
    if (type === 'sign' || type === 'number' || hitAt(scan, end, 'stop') || hitAt(scan, end, 'by')) break;
    end++;
  }
  return end;
}

/** "90 % of tickets and calls": both are in the whole that the share is of. */
function isShared(scan: Scan, metric: Hit, quantities: readonly Found[]): boolean {
  return quantities.some(({ next }) => {
    const whole = hitAt(scan, next, 'outOf');
    return whole !== undefined && whole.next <= metric.first && metric.first - whole.next < 3;
  });
}

/** "Conversion at 4 %, order value at $60": a comma joins only what is named as a metric and has a target of its own. */
function listedTarget(scan: Scan, quantities: readonly Found[], end: number): Span | undefined {
  const last = quantities[quantities.length - 1]?.first ?? 0;
  for (let i = 1; i < Math.min(end, last); i++) {
    if (!/^[,;，；、]$/.test(word(scan, i))) continue;
    const next = quantities.find((q) => q.first > i);
    const metric = listedMetric(scan, i, next);
    const hasLeft = quantities.some((q) => q.next <= i);
    if (next && hasLeft && next.first < end && isPair(scan, quantities, next, i)) return span(scan, i, i + 1);
    if (metric && next && hasLeft && metric.next <= next.first && next.first - i < 9 && next.first < end) {
      return startsOnly(scan, quantities, next) ? undefined : span(scan, i, i + 1);
    }
  }
  return undefined;
}

/** "…, from 42 last quarter" tells a start; "…, churn from 4 % to 3 %" is a change of its own. */
function startsOnly(scan: Scan, quantities: readonly Found[], next: Found): boolean {
  if (!markerBefore(scan, next.first, 'from')) return false;
  const end = quantities[quantities.indexOf(next) + 1];
  return end === undefined || !markerBefore(scan, end.first, 'to');
}

/** The metric right behind a comma; without spaces it may be the end of a longer word: 运营成本. */
function listedMetric(scan: Scan, comma: number, next: Found | undefined): Hit | undefined {
  const near = hitAt(scan, comma + 1, 'metric') ?? hitAt(scan, comma + 2, 'metric');
  if (near !== undefined || scan.lexicon.spaced || next === undefined) return near;
  return scan.all.find(({ group, first }) => group === 'metric' && first > comma && first < next.first);
}

/** "…, work in progress from 30 to 18": a start and an end of its own, named between the comma and them. */
function isPair(scan: Scan, quantities: readonly Found[], next: Found, comma: number): boolean {
  const from = markerBefore(scan, next.first, 'from') ?? markerBefore(scan, next.first, 'fromPaired');
  const at = quantities.indexOf(next);
  const [before, end] = [quantities[at - 1], quantities[at + 1]];
  if (from === undefined || from.first < comma + 2 || before === undefined || end === undefined) return false;
  return [before, end].every(({ first }) => markerBefore(scan, first, 'to') !== undefined);
}
