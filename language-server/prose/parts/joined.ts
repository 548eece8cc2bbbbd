import type { Span } from '../reading.ts';
import { type Hit, hitAt, type Scan, span } from '../scan/scan.ts';
import type { Found } from './quantities.ts';
import type { VerbFound } from './verb.ts';

/**
 * The joiner between two metrics, or nothing. Two metrics are there when what follows the joiner moves something by
 * itself ("… and reduce churn"), has a target of its own ("NPS above 40 and churn below 2 %"), or names a second metric
 * in full ("NPS and retention"). "Search and social traffic" is one metric with two sources.
 */
export function readJoined(
  scan: Scan,
  quantities: readonly Found[],
  verb: VerbFound | undefined,
  end: number,
): Span | undefined {
  for (const hit of scan.all) {
    if (hit.group !== 'joiner' || hit.first === 0 || hit.first >= end) continue;
    if (secondVerb(scan, hit, verb) || secondTarget(scan, hit, quantities, end) || secondMetric(scan, hit)) {
      return span(scan, hit.first, hit.next);
    }
  }
  return undefined;
}

const MOVES = new Set(['raise', 'lower', 'keep', 'reach']);

function secondVerb(scan: Scan, joiner: Hit, verb: VerbFound | undefined): boolean {
  let at = joiner.next;
  for (let before = hitAt(scan, at, 'leadIn'); before; before = hitAt(scan, at, 'leadIn')) at = before.next;
  const second = hitAt(scan, at, 'verb') ?? hitAt(scan, at, 'noun');
  const firstMoves = verb !== undefined && MOVES.has(verb.hit.kind!);
  return second !== undefined && firstMoves && MOVES.has(second.kind!) && verb.hit.next < joiner.first;
}

/** Targets on both sides; the second one's own name stands before it, or its own noun behind it. */
function secondTarget(scan: Scan, joiner: Hit, quantities: readonly Found[], end: number): boolean {
  const left = quantities.filter((q) => q.next <= joiner.first);
  const right = quantities.filter((q) => q.first >= joiner.next && q.first < end);
  if (left.length === 0 || right.length === 0) return false;
  const next = right[0]!;
  const before = left[left.length - 1]!;
  if (next.first === joiner.next) {
    const a = before.read.quantity;
    const b = next.read.quantity;
    return (
      a.dimension === 'count' &&
      b.dimension === 'count' &&
      a.unit !== '' &&
      b.unit !== '' &&
      a.unit !== b.unit
    );
  }
  return namesMetric(scan, joiner.next, next.first);
}

function secondMetric(scan: Scan, joiner: Hit): boolean {
  const left = scan.all.some((hit) => hit.group === 'metric' && hit.next === joiner.first);
  return left && namesMetric(scan, joiner.next, Math.min(joiner.next + 4, scan.tokens.length));
}

function namesMetric(scan: Scan, first: number, next: number): boolean {
  for (let i = first; i < next; i++) if (hitAt(scan, i, 'metric')) return true;
  return false;
}
