import type { Change, Comparator } from '../reading.ts';
import { hitAt, hitBefore, type Scan, span, word } from '../scan/scan.ts';
import { type Found, markerBefore } from './quantities.ts';
import type { VerbFound } from './verb.ts';

/** What the numbers of a sentence say about its metric. */
export interface Target {
  readonly from?: Found;
  readonly to?: Found;
  readonly upTo?: Found;
  readonly comparator?: Comparator;
  readonly change?: Change;
  readonly changeDirection?: 'up' | 'down';
  /** A word before the number bounds it: "under 45". */
  readonly bounded: boolean;
}

interface Role {
  readonly found: Found;
  readonly role: 'from' | 'to' | 'change' | 'bound' | 'plain' | 'condition';
  readonly comparator?: Comparator;
  readonly direction?: 'up' | 'down';
}

const ARROWS = /^(?:=+>|-{1,3}>|→|➜|➔|⇒|⟶)$/;

/** Gives every quantity its role and picks baseline, target and change, from the words behind the token `begin`. */
export function readTarget(
  scan: Scan,
  quantities: readonly Found[],
  verb: VerbFound | undefined,
  begin: number,
): Target {
  const roles: Role[] = [];
  for (let i = 0; i < quantities.length; i++) roles.push(roleOf(scan, quantities, i, roles[i - 1], verb));
  if (roles.length === 1 && isSource(roles[0]!, verb)) roles[0] = { found: roles[0]!.found, role: 'plain' };

  const from = roles.find((r) => r.role === 'from')?.found;
  const named = roles.find((r) => r.role === 'to') ?? undefined;
  const plain = roles.filter((r) => r.role === 'plain');
  const bounds = roles.filter((r) => r.role === 'bound');
  const first = roles.find((r) => r.role === 'plain' || r.role === 'bound');
  const share = first !== undefined && first.found.read.quantity.dimension === 'percent' ? first : undefined;
  const picked = named ?? share ?? bounds[0] ?? plain[0];
  const target = picked ?? roles.find((r) => r.role === 'condition');

  const sized = roles.find((r) => r.role === 'change');
  const word = factorWord(scan, begin);
  const change: Change | undefined = sized ? changeOf(sized.found) : word?.change;
  const direction = sized?.direction ?? word?.direction;
  const upTo = target && rangeEnd(scan, quantities, target.found);
  const between = upTo !== undefined;
  const comparator = between ? 'between' : target?.comparator;
  const takes =
    target !== undefined && (change === undefined || target.role === 'to' || target.role === 'bound');
  return {
    ...(from && { from }),
    ...(takes && { to: target.found }),
    ...(takes && upTo && { upTo }),
    ...(takes && comparator && { comparator }),
    ...(change && { change }),
    ...(direction && { changeDirection: direction }),
    bounded: target !== undefined && target.comparator !== undefined,
  };
}

function roleOf(
  scan: Scan,
  all: readonly Found[],
  index: number,
  before: Role | undefined,
  verb: VerbFound | undefined,
): Role {
  const found = all[index]!;
  const next = all[index + 1];
  const previous = all[index - 1];
  if (previous && before?.role === 'from' && joinedByArrow(scan, previous, found))
    return { found, role: 'to' };
  if (next && joinedByArrow(scan, found, next) && fits(found, next)) return { found, role: 'from' };
  const bound = markerBefore(scan, found.first, 'bound');
  const comparator = bound?.comparator ?? found.plus;
  const extra = comparator === undefined ? {} : { comparator };
  if (markerBefore(scan, found.first, 'from')) return { found, role: 'from', ...extra };
  if (hitAt(scan, found.next, 'fromAfter') && all.length > 1) return { found, role: 'from' };
  if (markerBefore(scan, found.first, 'by')) return { found, role: 'change' };
  const moved = hitBefore(scan, found.first, 'changeBefore');
  if (moved) return { found, role: 'change', direction: moved.value! > 0 ? 'up' : 'down' };
  if (next && movesTo(scan, found, next, verb)) return { found, role: 'from', ...extra };
  const after = hitAt(scan, found.next, 'changeUp') ?? hitAt(scan, found.next, 'changeDown');
  if (after) return { found, role: 'change', direction: after.group === 'changeUp' ? 'up' : 'down' };
  const { dimension } = found.read.quantity;
  if (dimension === 'multiple' && verb?.hit.kind !== 'keep') return { found, role: 'change' };
  if (markerBefore(scan, found.first, 'to')) return { found, role: 'to', ...extra };
  if (comparator !== undefined) return { found, role: 'bound', comparator };
  if (dimension === 'duration' && markerBefore(scan, found.first, 'within'))
    return { found, role: 'condition', comparator: 'at most' };
  if (moves(verb) && found.first === verb!.hit.next) return { found, role: 'change' };
  if (moves(verb) && (dimension === 'percent' || dimension === 'points') && !outOfWhole(scan, found)) {
    return { found, role: 'change' };
  }
  return { found, role: 'plain' };
}

/** "Collect feedback from 15 schools": where it comes from, not where it starts. */
function isSource({ role, found }: Role, verb: VerbFound | undefined): boolean {
  const working = verb?.leads === true && (verb.hit.kind === 'activity' || verb.hit.gain === true);
  return role === 'from' && working && found.read.quantity.dimension === 'count';
}

/** "90 % of tickets": a share of a whole, not the size of a change. */
function outOfWhole(scan: Scan, found: Found): boolean {
  return (
    hitAt(scan, found.next, 'outOf') !== undefined || hitBefore(scan, found.first, 'between') !== undefined
  );
}

function moves(verb: VerbFound | undefined): boolean {
  return verb?.leads === true && (verb.hit.kind === 'raise' || verb.hit.kind === 'lower');
}

function joinedByArrow(scan: Scan, left: Found, right: Found): boolean {
  return right.first === left.next + 1 && ARROWS.test(word(scan, left.next));
}

/** "31 to 45" without "from", after a verb that moves a metric or after its name. */
function movesTo(scan: Scan, left: Found, right: Found, verb: VerbFound | undefined): boolean {
  const to = hitBefore(scan, right.first, 'to');
  if (to === undefined || to.first !== left.next || !fits(left, right)) return false;
  if (verb?.leads && (verb.hit.kind === 'activity' || verb.hit.gain)) return false;
  return left.first > 0 && !hitBefore(scan, left.first, 'to');
}

/** Percent goes with percent; a bare number takes the other's unit. */
function fits(left: Found, right: Found): boolean {
  const a = left.read.quantity;
  const b = right.read.quantity;
  return (
    a.dimension === b.dimension ||
    (a.dimension === 'count' && a.unit === '') ||
    (b.dimension === 'count' && b.unit === '')
  );
}

/** The upper end of "between 5 and 7", "5–7", "5 to 7 customers". */
function rangeEnd(scan: Scan, all: readonly Found[], low: Found): Found | undefined {
  const high = all[all.indexOf(low) + 1];
  if (high === undefined || high.read.quantity.value <= low.read.quantity.value || !fits(low, high))
    return undefined;
  const gap = high.first - low.next;
  if (gap === 1 && word(scan, low.next) === '-') return high;
  const to = hitBefore(scan, high.first, 'to');
  if (to?.first === low.next) return high;
  const joined = hitBefore(scan, high.first, 'joiner')?.first === low.next;
  return joined && markerBefore(scan, low.first, 'between') ? high : undefined;
}

function changeOf({ read }: Found): Change {
  const { quantity, start, end, text } = read;
  if (quantity.dimension === 'multiple') return { start, end, text, factor: quantity.value };
  return { start, end, text, by: quantity };
}

function factorWord(scan: Scan, begin: number): { change: Change; direction: 'up' | 'down' } | undefined {
  const hit = scan.all.find((candidate) => candidate.group === 'factor' && candidate.first >= begin);
  if (hit === undefined) return undefined;
  const change = { ...span(scan, hit.first, hit.next), factor: hit.value! };
  return { change, direction: hit.value! >= 1 ? 'up' : 'down' };
}
