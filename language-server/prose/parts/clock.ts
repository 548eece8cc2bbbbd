import { isArrow } from '../scan/arrow.ts';
import { type Hit, hitAt, hitBefore, type Scan } from '../scan/scan.ts';

/**
 * True where digits with a colon are a length of time, not a time of day: "cut the 5K from 28:30 to 25:00", "marathon in
 * under 3:45:00", "14:20 → 9:00". A time of day is what doors open at and what is done by.
 */
export function isLength(scan: Scan, at: number): boolean {
  if (isArrow(scan, at + 1) || isArrow(scan, at - 1)) return true;
  // "A ratio of 1:14".
  const of = hitBefore(scan, at, 'outOf')?.first ?? hitBefore(scan, at, 'filler')?.first;
  if (hitBefore(scan, of ?? at, 'metricHead') ?? (of !== undefined && hitAt(scan, of, 'metricHead')))
    return true;
  const bound = hitBefore(scan, at, 'bound');
  // "A ratio better than 1:12".
  if (bound && hitBefore(scan, bound.first, 'metricHead')) return true;
  if (bound?.comparator === 'below' || bound?.comparator === 'above') return true;
  const marker =
    bound ?? hitBefore(scan, at, 'to') ?? hitBefore(scan, at, 'from') ?? hitBefore(scan, at, 'within');
  if (marker === undefined) return false;
  for (let i = Math.max(0, at - CLAUSE); i < at; i++)
    if (scan.hits[i]!.some((hit) => isMove(scan, hit) || isUpFrom(hit))) return true;
  return false;
}

/** How far before it the verb may stand, in tokens. */
const CLAUSE = 20;

/** "Up from", "down from". */
function isUpFrom({ group, first, next }: Hit): boolean {
  return group === 'from' && next > first + 1;
}

/** A verb that moves or attains something, and is no name such as "start" or "opening". */
function isMove(scan: Scan, { group, kind, gain, first }: Hit): boolean {
  if (group !== 'verb' || gain || hitAt(scan, first, 'within')) return false;
  return kind === 'raise' || kind === 'lower' || kind === 'reach';
}
