import type { Comparator } from '../reading.ts';
import { isArrow } from '../scan/arrow.ts';
import { type Hit, hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import { fits, opensRange, toOf } from './pairs.ts';
import { type Found, markerBefore } from './quantities.ts';
import { isTimedStart } from './timed.ts';
import { moves, type VerbFound } from './verb.ts';

/**
 * What a figure is in its sentence: where it starts, the target, the size of a change, a bound, the end of a range, a
 * condition ("within 2 days"), or nothing that the words say.
 */
export interface Role {
  readonly found: Found;
  readonly role: 'from' | 'to' | 'change' | 'bound' | 'plain' | 'condition' | 'end';
  readonly comparator?: Comparator;
  readonly direction?: 'up' | 'down';
}

/** A figure among the others of its sentence. */
interface Figure {
  readonly scan: Scan;
  readonly all: readonly Found[];
  readonly found: Found;
  readonly previous: Found | undefined;
  readonly next: Found | undefined;
  /** The role of the figure before. */
  readonly before: Role | undefined;
  readonly verb: VerbFound | undefined;
  readonly comparator: Comparator | undefined;
}

/** Gives every figure its role. What the words right beside it say goes before what the verb says. */
export function rolesOf(scan: Scan, all: readonly Found[], verb: VerbFound | undefined): Role[] {
  const roles: Role[] = [];
  all.forEach((found, i) => {
    const comparator = markerBefore(scan, found.first, 'bound')?.comparator ?? found.plus;
    const figure = {
      scan,
      all,
      found,
      previous: all[i - 1],
      next: all[i + 1],
      before: roles[i - 1],
      verb,
      comparator,
    };
    roles.push(
      joined(figure) ??
        start(figure) ??
        size(figure) ??
        end(figure) ??
        moved(figure) ?? { found, role: 'plain' },
    );
  });
  if (roles.length === 1 && isSource(roles[0]!, verb)) roles[0] = unstarted(roles[0]!);
  return roles;
}

function role(figure: Figure, name: Role['role'], direction?: 'up' | 'down'): Role {
  const { found, comparator } = figure;
  return {
    found,
    role: name,
    ...(comparator && name !== 'change' && { comparator }),
    ...(direction && { direction }),
  };
}

/** "31 → 45", "z 5 dni na 2 dni". A figure that "by" or "to" names has its result behind an arrow, not its target. */
function joined(figure: Figure): Role | undefined {
  const { scan, found, previous, next, before } = figure;
  const follows = previous !== undefined && before?.role === 'from';
  if (follows && (byArrow(scan, previous, found) || pairedWith(scan, previous, found)))
    return role(figure, 'to');
  if (next === undefined || !byArrow(scan, found, next) || !fits(found, next)) return undefined;
  const isNamed = markerBefore(scan, found.first, 'by') ?? markerBefore(scan, found.first, 'to');
  return isNamed ? undefined : { found, role: 'from' };
}

function byArrow(scan: Scan, left: Found, right: Found): boolean {
  return right.first === left.next + 1 && isArrow(scan, left.next);
}

function pairedWith(scan: Scan, from: Found, to: Found): boolean {
  return markerBefore(scan, to.first, 'toPaired')?.first === from.next;
}

/** "From 31", "31 today", "(Q1: 31)", and 31 in "NPS 31 to 45". */
function start(figure: Figure): Role | undefined {
  const { scan, all, found, previous, next, verb } = figure;
  const paired = markerBefore(scan, found.first, 'fromPaired') !== undefined && hasEnd(scan, all, found);
  // 原来的 3 倍: a multiple of the start is a change.
  const isMultiple = found.read.quantity.dimension === 'multiple';
  if (!isMultiple && (markerBefore(scan, found.first, 'from') || paired)) return role(figure, 'from');
  if (all.length > 1 && hitAt(scan, found.next, 'fromAfter')) return { found, role: 'from' };
  if (previous && fits(previous, found) && isTimedStart(scan, found)) return { found, role: 'from' };
  const extent = markerBefore(scan, found.first, 'byAfterMove');
  const named =
    (extent && isMove(scan, extent, verb)) ||
    markerBefore(scan, found.first, 'by') ||
    hitBefore(scan, found.first, 'changeBefore');
  return !named && next && movesTo(scan, found, next, verb) ? role(figure, 'from') : undefined;
}

const BEFORE = ['to', 'by', 'byAfterMove'] as const;
const ENDS = [...BEFORE, 'bound'] as const;

/** A start told by a paired word needs an end: a figure of its kind that is named as target, bound or size. */
function hasEnd(scan: Scan, all: readonly Found[], from: Found): boolean {
  return all.some((other) => {
    if (other === from || !(fits(from, other) || other.read.quantity.dimension === 'percent')) return false;
    // "At least 50 reviews with a rating of 5": a bound in front is no end of what comes later.
    const groups = other.first < from.first ? BEFORE : ENDS;
    return pairedWith(scan, from, other) || groups.some((group) => markerBefore(scan, other.first, group));
  });
}

/** "31 to 45" without "from", after a verb that moves a metric or after its name. */
function movesTo(scan: Scan, left: Found, right: Found, verb: VerbFound | undefined): boolean {
  if (toOf(scan, right)?.first !== left.next || !fits(left, right)) return false;
  if (verb?.leads && (verb.hit.kind === 'activity' || verb.hit.gain)) return false;
  return (
    (left.first > 0 || left.read.quantity.value === 0) &&
    !opensRange(scan, left, verb) &&
    !hitBefore(scan, left.first, 'to')
  );
}

/** "By 20 %", "-20 %", "up 5 points", "20 % more", "3x". */
function size(figure: Figure): Role | undefined {
  const { scan, found, verb } = figure;
  if (markerBefore(scan, found.first, 'by')) return role(figure, 'change');
  const extent = markerBefore(scan, found.first, 'byAfterMove');
  if (extent && isMove(scan, extent, verb)) return role(figure, 'change');
  const mover = moverBefore(scan, found);
  if (mover) return role(figure, 'change', mover.kind === 'raise' ? 'up' : 'down');
  const sign = signOf(scan, found);
  if (sign) return role(figure, 'change', sign);
  const side = hitBefore(scan, found.first, 'changeBefore');
  if (side) return role(figure, 'change', side.value! > 0 ? 'up' : 'down');
  const after = hitAt(scan, found.next, 'changeUp') ?? hitAt(scan, found.next, 'changeDown');
  const isBounded = verb?.hit.kind === 'keep' && figure.comparator !== undefined;
  if (after && !isBounded && !boundsNext(scan, after))
    return role(figure, 'change', after.group === 'changeUp' ? 'up' : 'down');
  const every = hitAt(scan, found.next, 'window');
  // "2x weekly page views" doubles them, "exercise 3x weekly" is a rate.
  const isRate = every !== undefined && (scan.tokens[every.next]?.type !== 'word' || verb?.leads === true);
  // "At least 3 times the cost" is a bound.
  const isKept = verb?.hit.kind === 'keep' || (figure.comparator !== undefined && !moves(verb));
  const isOwn = hitAt(scan, found.next, 'multiple') ?? hitAt(scan, found.next + 1, 'multiple');
  const isMultiple =
    found.read.quantity.dimension === 'multiple' && !isKept && !isRate && (!isOwn || moves(verb));
  return isMultiple ? role(figure, 'change') : undefined;
}

/** "Failures drop 25 %", 成本压低 20 万: the verb right before the figure. Between words only a share says so for certain. */
function moverBefore(scan: Scan, { first, next, read }: Found): Hit | undefined {
  const verb = hitBefore(scan, first, 'verb');
  if (verb === undefined || (verb.kind !== 'raise' && verb.kind !== 'lower')) return undefined;
  if (hitAt(scan, verb.first, 'to')) return undefined;
  const { dimension } = read.quantity;
  const isShare =
    (dimension === 'percent' || dimension === 'points') && hitAt(scan, next, 'outOf') === undefined;
  // "Basket abandonment falls 8 points", unlike "the board cut 3 of them".
  const isFinite = verb.first > 0 && !verb.improve && !verb.done && dimension === 'count';
  return isShare || !scan.lexicon.spaced || (isFinite && scan.tokens[verb.first - 1]!.type === 'word')
    ? verb
    : undefined;
}

function isMove(scan: Scan, marker: Hit, verb: VerbFound | undefined): boolean {
  if (verb && (verb.hit.kind === 'raise' || verb.hit.kind === 'lower')) return true;
  return (['changeUp', 'changeDown'] as const).some((group) => hitBefore(scan, marker.first, group));
}

/** "Costs -20 %", "revenue +15 %". */
function signOf(scan: Scan, { first, read }: Found): 'up' | 'down' | undefined {
  const { value, dimension } = read.quantity;
  if (dimension !== 'percent' && dimension !== 'points') return undefined;
  if (value < 0) return 'down';
  const isSign = first > 0 && word(scan, first - 1) === '+';
  return isSign && !(scan.lexicon.spaced && scan.tokens[first - 1]!.glued) ? 'up' : undefined;
}

/** "Over 90 days below 2 %": the word belongs to the figure behind it. */
function boundsNext(scan: Scan, after: Hit): boolean {
  const bound = hitAt(scan, after.first, 'bound');
  if (bound === undefined) return false;
  return scan.tokens[bound.next]?.type === 'number' || hitAt(scan, bound.next, 'money') !== undefined;
}

/** "To 45", "at least 45", "within 2 days". */
function end(figure: Figure): Role | undefined {
  const { scan, all, found, previous, verb, comparator } = figure;
  const to = markerBefore(scan, found.first, 'to');
  if (to) {
    const closes = previous && to.first === previous.next && opensRange(scan, previous, verb);
    return closes ? { found, role: 'end' } : role(figure, 'to');
  }
  const isDuration = found.read.quantity.dimension === 'duration';
  const condition: Role = { found, role: 'condition', comparator: 'at most' };
  if (isDuration && all.length > 1 && hitAt(scan, found.next, 'within')) return condition;
  if (comparator !== undefined) return role(figure, 'bound');
  return isDuration && markerBefore(scan, found.first, 'within') ? condition : undefined;
}

/** "Reduce complaints 15 %", "shave 200 ms off": without a word of its own a figure behind such a verb is how much it moves. */
function moved(figure: Figure): Role | undefined {
  const { scan, found, verb } = figure;
  if (!moves(verb)) return undefined;
  const { dimension } = found.read.quantity;
  if (found.first === verb!.hit.next) {
    // "Simplify 5 forms": so many things are done.
    if (verb!.hit.improve && dimension === 'count') return undefined;
    // Money that is raised is got: "raise £40,000 for the hospice".
    return role(figure, dimension === 'money' && verb!.hit.kind === 'raise' ? 'plain' : 'change');
  }
  const isShare = hitAt(scan, found.next, 'outOf') ?? hitBefore(scan, found.first, 'between');
  // "Raise the quality of records: 95 % complete" tells a measure of its own behind the colon.
  if (hasColon(scan, verb!.hit.next, found.first)) return undefined;
  return (dimension === 'percent' || dimension === 'points') && !isShare ? role(figure, 'change') : undefined;
}

function hasColon(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word(scan, i) === ':') return true;
  return false;
}

function unstarted({ found, comparator }: Role): Role {
  return comparator === undefined ? { found, role: 'plain' } : { found, role: 'bound', comparator };
}

/** "Collect feedback from 15 schools": where it comes from, not where it starts. */
function isSource({ role: name, found }: Role, verb: VerbFound | undefined): boolean {
  const isWork = verb?.leads === true && (verb.hit.kind === 'activity' || verb.hit.gain === true);
  const { dimension } = found.read.quantity;
  return name === 'from' && isWork && (dimension === 'count' || dimension === 'percent');
}
