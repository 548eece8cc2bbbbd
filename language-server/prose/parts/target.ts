import type { Change, Comparator } from '../reading.ts';
import { type Hit, hitAt, type Scan, span, word } from '../scan/scan.ts';
import type { Role } from './figure.ts';
import { bareEnd, inScaleOf, rangeEnd } from './pairs.ts';
import { type Found, markerBefore } from './quantities.ts';
import { rolesOf } from './roles.ts';
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

/** Gives every quantity its role and picks baseline, target and change, from the words behind the token `begin`. */
export function readTarget(
  scan: Scan,
  quantities: readonly Found[],
  verb: VerbFound | undefined,
  begin: number,
): Target {
  const roles = rolesOf(scan, quantities, verb);
  const from = roles.find((r) => r.role === 'from')?.found;
  const target = pick(scan, roles, from, verb);
  const sized = roles.find((r) => r.role === 'change');
  const kept = verb?.hit.kind === 'keep' && target?.comparator !== undefined;
  const word = kept ? undefined : factorWord(scan, begin);
  const change: Change | undefined = sized ? changeOf(sized.found) : word?.change;
  const direction = sized?.direction ?? word?.direction;
  const upTo = target && rangeEnd(scan, quantities, target.found);
  const between = upTo !== undefined;
  const comparator = between
    ? 'between'
    : target && (deniedBound(scan, quantities, target) ?? target.comparator);
  const takes =
    target !== undefined &&
    (change === undefined ||
      target.role === 'to' ||
      target.role === 'bound' ||
      (sized !== undefined && inBrackets(scan, sized.found) && !inBrackets(scan, target.found)) ||
      isAdded(scan, target, sized, verb));
  return {
    ...(from && { from: takes ? inScaleOf(scan, from, target.found) : from }),
    ...(takes && { to: upTo ? alike(target.found, upTo) : target.found }),
    ...(takes && upTo && { upTo }),
    ...(takes && comparator && { comparator }),
    ...(change && { change }),
    ...(direction && { changeDirection: direction }),
  };
}

const DENIED: Readonly<Partial<Record<Comparator, Comparator>>> = {
  above: 'at most',
  'at least': 'below',
  below: 'at least',
  'at most': 'above',
};

/** "No team has more than 10 people": what nothing is to be, without a sign or a joiner that begins anew. */
function deniedBound(
  scan: Scan,
  quantities: readonly Found[],
  { found, comparator }: Role,
): Comparator | undefined {
  const none = quantities[quantities.indexOf(found) - 1];
  if (!none?.read.quantity.unit || comparator === undefined || !hitAt(scan, none.first, 'none'))
    return undefined;
  // "No more than 40 kg" is a bound of its own.
  if (markerBefore(scan, found.first, 'bound')?.first === none.first) return undefined;
  for (let i = none.next; i < found.first; i++)
    if (scan.tokens[i]!.type === 'sign' || hitAt(scan, i, 'joiner')) return undefined;
  return DENIED[comparator];
}

/** 实现营收 1.5 亿元，同比增长 30%: behind a comma the size of the change adds to what is to be attained. */
function isAdded(scan: Scan, target: Role, change: Role | undefined, verb: VerbFound | undefined): boolean {
  if (scan.lexicon.spaced || target.role !== 'plain' || !verb || !change) return false;
  if (verb.hit.kind === 'raise' || verb.hit.kind === 'lower' || verb.hit.first > target.found.first)
    return false;
  for (let i = target.found.next; i < change.found.first; i++) if (/^[,;]$/.test(word(scan, i))) return true;
  return false;
}

/** "60 to 70 percent": the unit behind a range is that of both ends. */
function alike(low: Found, { read }: Found): Found {
  const { dimension, unit } = low.read.quantity;
  if (dimension !== 'count' || unit !== '' || read.quantity.dimension === 'count') return low;
  return { ...low, read: { ...low.read, quantity: { ...read.quantity, value: low.read.quantity.value } } };
}

/** The figure that is the target: the one that is named so, else a share of a whole, a bound, any, at last a condition. */
function pick(
  scan: Scan,
  roles: readonly Role[],
  from: Found | undefined,
  verb: VerbFound | undefined,
): Role | undefined {
  const named = roles.find(({ role }) => role === 'to');
  if (named) return named;
  const end = from && bareEnd(scan, from);
  if (end) return { found: end, role: 'to' };
  const open = roles.filter(
    (one) => (one.role === 'plain' || one.role === 'bound') && !isAside(scan, one, roles),
  );
  // "Retention after 30 days: 45 % (was 33 %)": the start tells which figure it is the start of.
  const first = open.find(({ found }) => from && isAlike(found, from)) ?? open[0];
  if (first?.found.read.quantity.dimension === 'percent') return first;
  if (first?.role === 'plain' && (isCounted(scan, first.found, verb) || isMade(scan, first.found)))
    return first;
  const bound = roles.find((one) => one.role === 'bound' && !isAside(scan, one, roles));
  return bound ?? first ?? roles.find(({ role }) => role === 'condition');
}

function isAlike(one: Found, other: Found): boolean {
  return one.read.quantity.dimension === other.read.quantity.dimension;
}

/** 签约大客户（年采购额 ≥500 万）10 家: what brackets say of the things that are counted behind them, or before: "overdue (> 60 days)". */
function isAside(scan: Scan, { found }: Role, roles: readonly Role[]): boolean {
  if (scan.lexicon.spaced) return roles.length > 1 && inBrackets(scan, found);
  const close = scan.tokens.findIndex((_, i) => i >= found.next && /^[()]$/.test(word(scan, i)));
  return (
    word(scan, close) === ')' &&
    roles.some(({ role, found: other }) => role === 'plain' && other.first === close + 1)
  );
}

/** "Overdue invoices (> 60 days) are below 3 %": what brackets hold only says which are meant. */
function inBrackets(scan: Scan, { first, next }: Found): boolean {
  for (let i = first - 1; i >= Math.max(0, first - IN_BRACKETS); i--) {
    if (word(scan, i) === ')') return false;
    if (word(scan, i) === '(') return word(scan, hitAt(scan, next, 'window')?.next ?? next) === ')';
  }
  return false;
}

/** How far before a figure its bracket may open, in tokens. */
const IN_BRACKETS = 6;

/** "12 new customers over $100k", "20 interviews of at least 45 minutes": what a bound behind it is said of. */
function isMade(scan: Scan, { first, next, read }: Found): boolean {
  if (read.quantity.dimension !== 'count') return false;
  for (let i = first; i < next; i++) if (hitAt(scan, i, 'fresh') ?? hitAt(scan, i, 'output')) return true;
  return false;
}

/** "Sign 5 customers (over $100k a year)": what is done or got is counted, whatever else is said of it. */
function isCounted(scan: Scan, { first, next, read }: Found, verb: VerbFound | undefined): boolean {
  const { dimension, unit, value } = read.quantity;
  // "€750k from deals above €250k", "3 deals over €250k closed": what the text opens with.
  const opens = first <= 1 && scan.lexicon.spaced && !(verb?.leads && verb.hit.first < first);
  const isThings = dimension === 'count' && unit !== '' && word(scan, first + 1) !== '-';
  if (opens && value > 0 && (dimension === 'money' || isThings)) return !hitAt(scan, next, 'window');
  if (isObject(scan, first, next, verb)) return dimension === 'count';
  if (!verb?.leads || first !== behindSubject(scan, verb.hit.next) || dimension !== 'count') return false;
  // "Handle 1,000 requests a second at p95 < 200 ms" counts nothing.
  if (hitAt(scan, next, 'window')) return false;
  // "Run 10k in under 45 minutes".
  if (unit === '' && scan.lexicon.spaced) return false;
  return verb.hit.kind === 'activity' || verb.hit.gain === true;
}

/** 举办用户大会 2 场，到场客户 300+: without spaces the object of work stands before its figure, and ends its clause. */
function isObject(scan: Scan, first: number, next: number, verb: VerbFound | undefined): boolean {
  if (scan.lexicon.spaced || !verb?.leads || first <= verb.hit.next) return false;
  if (verb.hit.kind !== 'activity' && verb.hit.gain !== true) return false;
  for (let i = verb.hit.next; i < first; i++) if (scan.tokens[i]!.type === 'sign') return false;
  return /^[,;]$/.test(word(scan, next)) && hitAt(scan, next - 1, 'measure') !== undefined;
}

/** "Under Q3 genomför vi 10 tester": a subject may stand behind its verb. */
function behindSubject(scan: Scan, at: number): number {
  return hitAt(scan, at, 'leadIn')?.next ?? at;
}

function changeOf({ read }: Found): Change {
  const { quantity, start, end, text } = read;
  if (quantity.dimension === 'multiple') return { start, end, text, factor: quantity.value };
  return { start, end, text, by: quantity };
}

/** "Used by half of all accounts": a share that begins inside the words of a change. */
function sharesWith(scan: Scan, { first, next }: Hit): boolean {
  for (let i = first + 1; i < next; i++) {
    const share = hitAt(scan, i, 'fraction');
    if (share && share.next > next) return true;
  }
  return false;
}

function factorWord(scan: Scan, begin: number): { change: Change; direction: 'up' | 'down' } | undefined {
  const hit = scan.all.find(
    (candidate) => candidate.group === 'factor' && candidate.first >= begin && !sharesWith(scan, candidate),
  );
  if (hit === undefined) return undefined;
  const change = { ...span(scan, hit.first, hit.next), factor: hit.value! };
  return { change, direction: hit.value! >= 1 ? 'up' : 'down' };
}
