import type { Deadline, ReadingContext } from '../reading.ts';
import { hitAt, hitBefore, type Scan, span } from '../scan/scan.ts';
import { resolve } from './deadline-date.ts';
import type { Marks } from './marks.ts';
import { LONG } from './time-numbers.ts';
import { type TimeParts, take } from './time-parts.ts';
import { datesFigure } from './timed.ts';

interface Cluster {
  readonly first: number;
  readonly next: number;
  readonly parts: TimeParts;
}

/**
 * Reads the deadline and marks the words of every date and period in the text.
 *
 * Languages put the pieces in different orders ("by the end of March", "3月底前", "do końca marca"), so pieces that stand
 * side by side are gathered first and understood together.
 */
export function readDeadline(scan: Scan, marks: Marks, context: ReadingContext): Deadline | undefined {
  let found: Cluster | undefined;
  for (let i = 0; i < scan.tokens.length; ) {
    const cluster = clusterAt(scan, marks, i);
    if (cluster === undefined) {
      i++;
      continue;
    }
    // "Onboarding in 2 weeks instead of 4" tells how long it takes.
    if (cluster.parts.length && (startsBehind(scan, cluster.next) || isStay(scan, cluster))) {
      i = cluster.next;
      continue;
    }
    marks.set(cluster.first, cluster.next, 'deadline');
    const isAim = cluster.parts.which !== 'last' && !datesFigure(scan, cluster.first, cluster.next);
    if (isAim && (found === undefined || binds(cluster.parts) > binds(found.parts))) {
      found = cluster;
    }
    i = cluster.next;
  }
  if (found === undefined) return undefined;
  const place = span(scan, found.first, found.next);
  const date = resolve(found.parts, context);
  return date === undefined ? place : { ...place, date };
}

/** "Customers stay for 8 months": how long it lasts. */
function isStay(scan: Scan, { first }: Cluster): boolean {
  const verb = hitBefore(scan, first, 'verb');
  return scan.lexicon.spaced && verb?.kind === 'keep' && verb.first > 0;
}

function startsBehind(scan: Scan, at: number): boolean {
  const from = hitAt(scan, at, 'from') ?? hitAt(scan, at + 1, 'from');
  return from !== undefined && scan.tokens[from.next]?.type === 'number';
}

/** "by March" says more of a deadline than "in March", which says more than "March". */
function binds({ by, within, edge, during }: TimeParts): number {
  return by || within || edge === 'end' ? 2 : during ? 1 : 0;
}

const GLUE = new Set(['stop', 'filler']);

function clusterAt(scan: Scan, marks: Marks, at: number): Cluster | undefined {
  // Russian «100К»: a magnitude that could be a preposition.
  if (scan.tokens[at]!.glued && hitAt(scan, at, 'scale')) return undefined;
  const parts: TimeParts = {};
  let i = at;
  let next = at;
  while (i < scan.tokens.length && marks.free(i)) {
    const taken = take(scan, i, parts);
    if (taken > i) {
      i = taken;
      next = taken;
    } else if (next > at && scan.hits[i]!.some((hit) => GLUE.has(hit.group))) {
      i = Math.max(...scan.hits[i]!.filter((hit) => GLUE.has(hit.group)).map((hit) => hit.next));
    } else if (
      next > at &&
      /^[,.''’(-]$/.test(scan.folded.slice(scan.tokens[i]!.start, scan.tokens[i]!.end)) &&
      (parts.month || parts.edge || parts.quarter || parts.half)
    ) {
      i++;
    } else break;
  }
  return next > at && (isTime(parts) || (!scan.lexicon.spaced && parts.month))
    ? { first: at, next, parts }
    : undefined;
}

/** A bag of pieces that names a time; a bare "month" or a lone "by" does not. */
function isTime(p: TimeParts): boolean {
  // "Within a month" has no number and means one.
  if (p.within && !p.during && p.period && LONG.has(p.period)) p.length ??= { value: 1, unit: p.period };
  if (p.fiscal && (p.which || p.edge)) p.period ??= 'year';
  if (p.iso || p.quarter || p.half || p.length) return true;
  if (p.month) return Boolean(p.by || p.during || p.edge || p.day || p.year || p.which);
  if (p.period) return Boolean(p.edge || p.which || p.by || p.year || p.fiscal);
  return p.year !== undefined;
}
