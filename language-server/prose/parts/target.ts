import type { Change, Comparator } from '../reading.ts';
import { type Hit, hitAt, hitBefore, type Scan, span, word } from '../scan/scan.ts';
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
}

interface Role {
  readonly found: Found;
  readonly role: 'from' | 'to' | 'change' | 'bound' | 'plain' | 'condition' | 'end';
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
  const isNamed = markerBefore(scan, found.first, 'by') ?? markerBefore(scan, found.first, 'to');
  if (!isNamed && next && joinedByArrow(scan, found, next) && fits(found, next))
    return { found, role: 'from' };
  const bound = markerBefore(scan, found.first, 'bound');
  const comparator = bound?.comparator ?? found.plus;
  const extra = comparator === undefined ? {} : { comparator };
  if (markerBefore(scan, found.first, 'from')) return { found, role: 'from', ...extra };
  if (markerBefore(scan, found.first, 'fromPaired') && hasEnd(scan, all, found))
    return { found, role: 'from', ...extra };
  if (hitAt(scan, found.next, 'fromAfter') && all.length > 1) return { found, role: 'from' };
  if (markerBefore(scan, found.first, 'by')) return { found, role: 'change' };
  const size = markerBefore(scan, found.first, 'byAfterMove');
  if (size && moved(scan, size, verb)) return { found, role: 'change' };
  const sign = signOf(scan, found);
  if (sign) return { found, role: 'change', direction: sign };
  if (previous && before?.role === 'from' && pairedWith(scan, previous, found))
    return { found, role: 'to', ...extra };
  const side = hitBefore(scan, found.first, 'changeBefore');
  if (side) return { found, role: 'change', direction: side.value! > 0 ? 'up' : 'down' };
  if (next && movesTo(scan, found, next, verb)) return { found, role: 'from', ...extra };
  const after = hitAt(scan, found.next, 'changeUp') ?? hitAt(scan, found.next, 'changeDown');
  if (after) return { found, role: 'change', direction: after.group === 'changeUp' ? 'up' : 'down' };
  const { dimension } = found.read.quantity;
  const rate = dimension === 'multiple' && hitAt(scan, found.next, 'window') !== undefined;
  if (dimension === 'multiple' && verb?.hit.kind !== 'keep' && !rate) return { found, role: 'change' };
  const to = markerBefore(scan, found.first, 'to');
  if (to && previous && to.first === previous.next && opensRange(scan, previous, verb))
    return { found, role: 'end' };
  if (to) return { found, role: 'to', ...extra };
  if (dimension === 'duration' && hitAt(scan, found.next, 'within') && all.length > 1)
    return { found, role: 'condition', comparator: 'at most' };
  if (comparator !== undefined) return { found, role: 'bound', comparator };
  if (dimension === 'duration' && markerBefore(scan, found.first, 'within'))
    return { found, role: 'condition', comparator: 'at most' };
  if (moves(verb) && found.first === verb!.hit.next) {
    // Money that is raised is got: "raise £40,000 for the hospice".
    if (dimension === 'money' && verb!.hit.kind === 'raise') return { found, role: 'plain', ...extra };
    return { found, role: 'change' };
  }
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

/** A start told by a paired word needs an end: a figure of its kind that is named as target, bound or size. */
function hasEnd(scan: Scan, all: readonly Found[], start: Found): boolean {
  return all.some((other) => {
    if (other === start || !(fits(start, other) || other.read.quantity.dimension === 'percent')) return false;
    const named = (['to', 'bound', 'by', 'byAfterMove'] as const).some((group) =>
      markerBefore(scan, other.first, group),
    );
    return named || pairedWith(scan, start, other);
  });
}

function pairedWith(scan: Scan, start: Found, end: Found): boolean {
  const marker = markerBefore(scan, end.first, 'toPaired');
  return marker !== undefined && marker.first === start.next;
}

function moved(scan: Scan, marker: Hit, verb: VerbFound | undefined): boolean {
  if (verb && (verb.hit.kind === 'raise' || verb.hit.kind === 'lower')) return true;
  return (
    hitBefore(scan, marker.first, 'changeUp') !== undefined ||
    hitBefore(scan, marker.first, 'changeDown') !== undefined
  );
}

/** "Costs -20 %", "revenue +15 %". */
function signOf(scan: Scan, { first, read }: Found): 'up' | 'down' | undefined {
  const { value, dimension } = read.quantity;
  if (dimension !== 'percent' && dimension !== 'points') return undefined;
  if (value < 0) return 'down';
  return first > 0 && word(scan, first - 1) === '+' && !scan.tokens[first - 1]!.glued ? 'up' : undefined;
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
  if (opensRange(scan, left, verb)) return false;
  return left.first > 0 && !hitBefore(scan, left.first, 'to');
}

/** "At least 5 to 8": a lower bound before two figures opens a range, unless a verb moves the metric between them. */
function opensRange(scan: Scan, low: Found, verb: VerbFound | undefined): boolean {
  return !moves(verb) && markerBefore(scan, low.first, 'bound')?.comparator === 'at least';
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
