import { type Hit, hitAt, hitBefore, innerHit, type Scan, word } from '../scan/scan.ts';
import { exact } from './number.ts';
import { type Found, markerBefore } from './quantities.ts';
import { moves, type VerbFound } from './verb.ts';

/** True where two figures can be start and end of one metric: percent goes with percent, a bare number takes the other's unit. */
export function fits(left: Found, right: Found): boolean {
  const a = left.read.quantity;
  const b = right.read.quantity;
  if (a.dimension === b.dimension) return true;
  return (a.dimension === 'count' && a.unit === '') || (b.dimension === 'count' && b.unit === '');
}

/** The word "to" right before a figure. */
export function toOf(scan: Scan, found: Found): Hit | undefined {
  return hitBefore(scan, found.first, 'to');
}

/** "At least 5 to 8": a lower bound before two figures opens a range, unless a verb moves the metric between them. */
export function opensRange(scan: Scan, low: Found, verb: VerbFound | undefined): boolean {
  return !moves(verb) && markerBefore(scan, low.first, 'bound')?.comparator === 'at least';
}

/** The upper end of "between 5 and 7", "5–7", "5 to 7 customers". */
export function rangeEnd(scan: Scan, all: readonly Found[], low: Found): Found | undefined {
  const high = all[all.indexOf(low) + 1];
  if (high === undefined || !fits(low, high)) return undefined;
  if (high.read.quantity.value <= low.read.quantity.value) return undefined;
  if (high.first - low.next === 1 && /^[-~]$/.test(word(scan, low.next))) return high;
  if (toOf(scan, high)?.first === low.next) return high;
  const joined = hitBefore(scan, high.first, 'joiner')?.first === low.next;
  return joined && markerBefore(scan, low.first, 'between') ? high : undefined;
}

/** "From 30 days to a week": a length of time behind a start of its kind needs no number to be one. */
export function bareEnd(scan: Scan, from: Found): Found | undefined {
  if (from.read.quantity.dimension !== 'duration') return undefined;
  let at = hitAt(scan, from.next, 'to')?.next;
  if (at === undefined) return undefined;
  while (hitAt(scan, at, 'filler')) at++;
  const unit = innerHit(scan, at, 'duration');
  if (unit === undefined) return undefined;
  const { start } = scan.tokens[at]!;
  const { end } = scan.tokens[unit.next - 1]!;
  const quantity = { value: unit.value ?? 1, dimension: 'duration', unit: unit.unit! } as const;
  const read = { start, end, text: scan.text.slice(start, end), quantity };
  return { first: at, next: unit.next, core: unit.next, read };
}

/** Start and end of one metric are seldom further apart than this. */
const FAR = 20;

/** "From 2 to 3 million", "z 250 do 300 tys.": a bare start before an end in millions is in millions too, where that is likelier. */
export function inScaleOf(scan: Scan, from: Found, to: Found): Found {
  const start = from.read.quantity;
  const end = to.read.quantity;
  const written = numberIn(scan, to);
  if (written === undefined || numberIn(scan, from) !== start.value || from.first > to.first) return from;
  if (start.unit !== '' && start.dimension !== 'money') return from;
  const scale = end.value / written;
  const value = exact(start.value * scale);
  if (scale < 1000 || value <= 0 || value > end.value * FAR || value * FAR < end.value) return from;
  return { ...from, read: { ...from.read, quantity: { ...start, value } } };
}

/** The digits of a figure, as they are written. */
function numberIn(scan: Scan, { first, next }: Found): number | undefined {
  for (let i = first; i < next; i++) {
    const number = scan.tokens[i]?.number;
    if (number?.shape === 'plain' && number.value > 0) return number.value;
  }
  return undefined;
}
