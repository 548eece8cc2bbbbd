import type { Span } from '../reading.ts';
import { type Hit, hitAt, hitBefore, type Scan, span, word } from '../scan/scan.ts';
import type { Marks } from './marks.ts';
import type { VerbFound } from './verb.ts';

/** Longest name of a metric, in words, and in characters where words are not separated. */
const WORDS = 14;
const CHARACTERS = 40;

const EDGES = new Set([
  'filler',
  'stop',
  'to',
  'from',
  'by',
  'fromPaired',
  'byAfterMove',
  'changeBefore',
  'bound',
  'between',
  'leadIn',
  'outOf',
  'state',
  'within',
]);

/** What is measured, in the text's words: what stands between the verb and its numbers, else what the numbers count. */
export function readMetric(
  scan: Scan,
  marks: Marks,
  verb: VerbFound | undefined,
  end: number,
): Span | undefined {
  const stop = verb && !verb.leads ? verb.hit.first : end;
  return nameIn(scan, marks, verb?.leads ? verb.hit.next : objectAt(scan, stop), end, stop);
}

/** 通过内容营销将线索数量增加 30 %: without spaces such a word stands before what is moved. */
function objectAt(scan: Scan, stop: number): number {
  if (scan.lexicon.spaced) return 0;
  for (let i = Math.min(stop, scan.tokens.length) - 1; i > 0; i--)
    if (/^[将把使]$/.test(word(scan, i)) && hitAt(scan, i, 'leadIn')) return i + 1;
  return 0;
}

/** What the effect of work is measured by: "launch the app and increase *repeat visits* by 20 %", "so that *churn* falls below 2 %". */
export function readMetricOfEffect(
  scan: Scan,
  marks: Marks,
  outcome: number,
  verb: VerbFound | undefined,
  end: number,
): Span | undefined {
  const opens = scan.hits[outcome]!.filter(({ group }) => OPENS.has(group));
  let first = Math.max(outcome, ...opens.map(({ next }) => next));
  for (let before = hitAt(scan, first, 'leadIn'); before; before = hitAt(scan, first, 'leadIn'))
    first = before.next;
  if (verb && verb.hit.first <= first) first = Math.max(first, verb.hit.next);
  return nameIn(scan, marks, first, end, verb && verb.hit.first > first ? verb.hit.first : end);
}

const OPENS = new Set(['outcome', 'outcomeBeforeVerb', 'joiner']);

/** The free words from `begin` to `end`, up to the token `stop`. */
function nameIn(scan: Scan, marks: Marks, begin: number, end: number, stop: number): Span | undefined {
  let first = begin;
  while (first < end && (!marks.free(first) || scan.tokens[first]!.type === 'sign')) first++;
  let next = first;
  const longest = scan.lexicon.spaced ? WORDS : CHARACTERS;
  while (next < end && marks.free(next) && next - first < longest) {
    if (isBreak(scan, next) && !opensRelative(scan, next)) break;
    if (next === stop) break;
    next++;
    const often = windowEnd(scan, marks, next);
    if (often < Math.min(end, stop) && marks.free(often)) next = often;
  }
  const name = trimmed(scan, first, next);
  // 到 6 月审批时长缩短: nothing but small words stands before the time.
  const goesOn = name === undefined && !scan.lexicon.spaced && next > begin && next < Math.min(end, stop);
  return goesOn ? nameIn(scan, marks, next, end, stop) : name;
}

/** 单店日均客流, 新员工 3 个月内离职率: without spaces how often and within what time may stand inside of a name. */
function windowEnd(scan: Scan, marks: Marks, at: number): number {
  let end = at;
  if (!scan.lexicon.spaced) while (marks.at(end) === 'window' || marks.at(end) === 'quantity') end++;
  return end;
}

/** "Klienci, którzy wracają": behind such a comma stands what tells these from others. */
function opensRelative(scan: Scan, at: number): boolean {
  return word(scan, at) === ',' && hitAt(scan, at + 1, 'relative') !== undefined;
}

/** The tokens without the small words at both ends. */
function trimmed(scan: Scan, begin: number, end: number): Span | undefined {
  let first = begin;
  let next = end;
  while (first < next) {
    const start = afterEdge(scan, first, next);
    if (start === first) break;
    first = start;
  }
  let edge = edgeBefore(scan, first, next);
  while (edge !== undefined && next > first) {
    next = edge;
    edge = edgeBefore(scan, first, next);
  }
  return next > first ? span(scan, first, next) : undefined;
}

/**
 * What a share, a sum or a change is of, where that is told behind the figure: "90 % of tickets answered within a day",
 * "$3M in recurring revenue", "double the number of demos".
 */
export function readMetricBehind(scan: Scan, marks: Marks, from: number, end: number): Span | undefined {
  if (!scan.lexicon.spaced) return undefined;
  let first = from;
  for (let next = beyond(scan, first); next > first; next = beyond(scan, first)) first = next;
  let next = first;
  while (next < end && next - first < WORDS && !isBreak(scan, next)) {
    const mark = marks.at(next);
    if (mark === 'deadline' || mark === 'window' || hitAt(scan, next, 'from')) break;
    next++;
  }
  return trimmed(scan, first, next);
}

/** "Reduction in", "more", "of the", "in": what says how the figure binds, not what it measures. */
function beyond(scan: Scan, at: number): number {
  const hits = scan.hits[at] ?? [];
  const small = hits.filter(({ group, kind }) => BEHIND.has(group) || (group === 'noun' && MOVES.has(kind)));
  return Math.max(at, ...small.map(({ next }) => next));
}

const BEHIND = new Set(['changeUp', 'changeDown', 'outOf', 'filler', 'during']);

function isBreak(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (token.type !== 'sign') return false;
  return /^[,;:.?!()[\]{}<>≤≥=→]$|^(?:=+>|-{1,3}>)$/.test(scan.folded.slice(token.start, token.end));
}

/** "Handle time falls from 9 minutes": a verb that moves or states a metric ends its name. */
const MOVES: ReadonlySet<string | undefined> = new Set(['raise', 'lower', 'keep', 'reach']);

function verbAtEnd(scan: Scan, first: number, next: number): number | undefined {
  const verb = scan.lexicon.spaced ? hitBefore(scan, next, 'verb') : undefined;
  const isMove = verb !== undefined && verb.first > first && MOVES.has(verb.kind) && !verb.gain;
  return isMove ? verb.first : undefined;
}

/** The token behind the small word that begins at `at`, or `at` itself. */
function afterEdge(scan: Scan, at: number, next: number): number {
  const here = scan.hits[at]!;
  // "On-call hours": joined to the next word it is part of the name.
  if (word(scan, at + 1) === '-' && scan.tokens[at + 1]!.glued && scan.tokens[at + 2]?.glued) return at;
  // Without spaces a character that could be an edge may begin a longer word: 处理, 所有.
  if (!scan.lexicon.spaced && here.some((hit) => hit.next > at + 1)) {
    return Math.max(at, Math.min(next, hitAt(scan, at, 'leadIn')?.next ?? at));
  }
  const isEdge =
    here.some((hit) => EDGES.has(hit.group) && hit.next === at + 1 && hit.next <= next) ||
    (scan.lexicon.spaced && hitAt(scan, at, 'measure') !== undefined);
  return isEdge ? at + 1 : at;
}

function edgeBefore(scan: Scan, first: number, next: number): number | undefined {
  for (let i = Math.max(0, next - 5); i < next; i++) {
    // A filler of several words ("score of") holds the metric itself.
    const edge = scan.hits[i]!.some(
      (hit) =>
        EDGES.has(hit.group) &&
        endsAt(scan, hit, next) &&
        !(hit.group === 'filler' && hit.next > i + 1 && word(scan, hit.next - 1) !== '.'),
    );
    if (edge) return Math.max(i, first);
    if (i === next - 1 && i > first && isComparative(scan, i)) return i;
  }
  if (scan.tokens[next - 1]?.type === 'sign' && next > first) return next - 1;
  return verbAtEnd(scan, first, next);
}

/** A hit that ends there, or with the point of its abbreviation: Polish "min. 85 %". */
function endsAt(scan: Scan, hit: Hit, next: number): boolean {
  return hit.next === next || (hit.next === next + 1 && word(scan, next) === '.');
}

/** "Liczba użytkowników większa o 200": the word says which way the figure goes. */
function isComparative(scan: Scan, at: number): boolean {
  const tells = hitAt(scan, at, 'changeUp') ?? hitAt(scan, at, 'changeDown');
  return scan.lexicon.spaced && tells !== undefined && hitAt(scan, at, 'quantifier') !== undefined;
}
