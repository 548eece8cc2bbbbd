import { isArrow } from '../scan/arrow.ts';
import { hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import { isPeople, isReceiver } from './counted-deeds.ts';
import { type Figure, type Role, role } from './figure.ts';
import { fits, opensRange, toOf } from './pairs.ts';
import { type Found, markerBefore } from './quantities.ts';
import { isMove, size } from './size.ts';
import { isEarlier, isTimedStart } from './timed.ts';
import { moves, type VerbFound } from './verb.ts';

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
  if (roles.length === 1 && isSource(scan, roles[0]!, verb)) roles[0] = unstarted(roles[0]!);
  return roles;
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
  // "£45k MRR → £60k MRR".
  const named = hitAt(scan, left.next, 'metric')?.next ?? left.next;
  // "34 % of base → 44 %".
  const whole = hitAt(scan, left.next, 'outOf')?.next;
  if (whole !== undefined && isArrow(scan, whole + 1)) return right.first === whole + 2;
  const shared = behindShare(scan, hitAt(scan, named, 'window')?.next ?? named);
  const bracket = behindBrackets(scan, shared);
  // "41 % (2024) – 55 % (2025)": two figures with their times.
  if (bracket > named && /^[-–]$/.test(word(scan, bracket)) && right.first === bracket + 1)
    return word(scan, right.next) === '(';
  const arrow = behindTime(scan, bracket);
  return (
    right.first <=
      ((hitAt(scan, arrow + 1, 'filler') ?? hitAt(scan, arrow + 1, 'label'))?.next ?? arrow + 1) &&
    (isArrow(scan, arrow) || word(scan, arrow) === '>')
  );
}

/** "340 in Q1 -> 420 in Q2": where the text goes on behind the time of a figure. */
function behindTime(scan: Scan, at: number): number {
  const during = hitAt(scan, at, 'during');
  if (during === undefined) return at;
  const { next } = during;
  const year = scan.tokens[next]?.number;
  if (year?.bare && year.value >= 1990 && year.value <= 2100) return next + 1;
  const time =
    hitAt(scan, next, 'quarterName') ?? hitAt(scan, next, 'month') ?? hitAt(scan, next, 'halfName');
  return time?.next ?? at;
}

/** "25 min/zam. → 12 min/zam.": where the text goes on behind what a slash adds to a unit. */
function behindShare(scan: Scan, at: number): number {
  if (word(scan, at) !== '/' || scan.tokens[at + 1]?.type !== 'word') return at;
  return word(scan, at + 2) === '.' && scan.tokens[at + 2]!.glued ? at + 3 : at + 2;
}

/** "340 (on 31 December) → 500": where the text goes on behind what brackets add to a figure. */
function behindBrackets(scan: Scan, at: number): number {
  if (word(scan, at) !== '(') return at;
  for (let i = at + 1; i < at + 10; i++) if (word(scan, i) === ')') return i + 1;
  return at;
}

function pairedWith(scan: Scan, from: Found, to: Found): boolean {
  return markerBefore(scan, to.first, 'toPaired')?.first === from.next;
}

/** "From 31", "31 today", "(Q1: 31)", and 31 in "NPS 31 to 45". */
function start(figure: Figure): Role | undefined {
  const { scan, all, found, previous, next, verb } = figure;
  const paired = markerBefore(scan, found.first, 'fromPaired') !== undefined && hasEnd(scan, all, found);
  // "Share of voice vs. top 4 competitors": nothing here starts or ends at a place.
  const isOther =
    found.read.quantity.dimension === 'rank' && !all.some((one) => one !== found && fits(found, one));
  if (isOther && all.length > 1) return undefined;
  // 原来的 3 倍: a multiple of the start is a change.
  const isMultiple = found.read.quantity.dimension === 'multiple' && all.length === 1;
  if (!isMultiple && (markerBefore(scan, found.first, 'from') || paired)) return role(figure, 'from');
  if (all.length > 1 && hitAt(scan, found.next, 'fromAfter')) return { found, role: 'from' };
  if (next && opensWithStart(scan, found, next)) return role(figure, 'from');
  const other = previous ?? next;
  if (other && fits(other, found) && isTimedStart(scan, found)) return { found, role: 'from' };
  if (next && fits(found, next) && isEarlier(scan, found, next)) return { found, role: 'from' };
  const extent = markerBefore(scan, found.first, 'byAfterMove');
  const named =
    (extent && isMove(scan, extent, verb)) ||
    markerBefore(scan, found.first, 'by') ||
    hitBefore(scan, found.first, 'changeBefore');
  return !named && next && movesTo(scan, found, next, verb) ? role(figure, 'from') : undefined;
}

/** 现有门店 140 家，年底达到 200 家: without spaces what there is now may stand between the word and its figure. */
function opensWithStart(scan: Scan, found: Found, next: Found): boolean {
  if (scan.lexicon.spaced || !fits(found, next) || !markerBefore(scan, next.first, 'to')) return false;
  for (let i = found.first - 1; i >= Math.max(0, found.first - OBJECT); i--) {
    if (scan.tokens[i]!.type === 'sign') return false;
    if (i === 0 || scan.tokens[i - 1]!.type === 'sign') return hitAt(scan, i, 'from') !== undefined;
  }
  return false;
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
  // "Rating (3.6) to 4.2".
  const next = /^[)\]]$/.test(word(scan, left.next)) ? left.next + 1 : behindBrackets(scan, left.next);
  if (toOf(scan, right)?.first !== next || !fits(left, right)) return false;
  // "Customers paying over $10k to 50": a bound of another kind says which are counted.
  const isOther = left.read.quantity.dimension !== right.read.quantity.dimension;
  if (isOther && markerBefore(scan, left.first, 'bound')) return false;
  // "Consolidate 12 sites into 4" tells how many there were, unlike "move 12 stores to 4 regions".
  if (verb?.leads && (verb.hit.kind === 'activity' || verb.hit.gain) && !verb.hit.weigh) return false;
  return (
    (left.first > 0 || left.read.quantity.value === 0) &&
    !opensRange(scan, left, verb) &&
    !hitBefore(scan, left.first, 'to')
  );
}

/** "To 45", "at least 45", "within 2 days". */
function end(figure: Figure): Role | undefined {
  const { scan, all, found, previous, verb, comparator } = figure;
  const to = markerBefore(scan, found.first, 'to');
  if (to) {
    if (isReceiver(scan, found, previous, verb)) return { found, role: 'plain' };
    const closes =
      previous &&
      to.first === previous.next &&
      (opensRange(scan, previous, verb) || beginsRange(previous, found, verb));
    return closes ? { found, role: 'end' } : role(figure, 'to');
  }
  if (isAttained(figure)) return role(figure, 'to');
  const isDuration = found.read.quantity.dimension === 'duration';
  const condition: Role = { found, role: 'condition', comparator: 'at most' };
  if (isDuration && all.length > 1 && hitAt(scan, found.next, 'within')) return condition;
  if (comparator !== undefined) return role(figure, 'bound');
  return isDuration && markerBefore(scan, found.first, 'within') ? condition : undefined;
}

/** "Three to five customers signed", "hire 3 to 5 engineers": a number that the text begins with, or that is done or got. */
function beginsRange(low: Found, high: Found, verb: VerbFound | undefined): boolean {
  const isWork =
    verb?.leads === true && (verb.hit.kind === 'activity' || verb.hit.gain === true) && !verb.hit.weigh;
  if (low.first > (isWork ? verb.hit.next : 0) || low.read.quantity.unit !== '') return false;
  return fits(low, high) && low.read.quantity.value > 0 && low.read.quantity.value < high.read.quantity.value;
}

/** "Conversion of teams under 10 seats hits 4 %": what the metric comes to, whatever figures stand before. */
function isAttained({ scan, found, comparator, previous }: Figure): boolean {
  if (!scan.lexicon.spaced || comparator !== undefined || previous === undefined) return false;
  const attained = hitBefore(scan, found.first, 'verb');
  return attained?.kind === 'reach' && !attained.gain && !attained.done && attained.first > 0;
}

/** "Reduce complaints 15 %", "shave 200 ms off": without a word of its own a figure behind such a verb is how much it moves. */
function moved(figure: Figure): Role | undefined {
  const { scan, found, verb } = figure;
  if (movesInText(figure)) return role(figure, 'change');
  if (!moves(verb)) return undefined;
  const { dimension } = found.read.quantity;
  if (found.first === verb!.hit.next) {
    // "Simplify 5 forms": so many things are done.
    // "Exceed a renewal rate of 95 %" is a bound in a verb.
    if (hitAt(scan, verb!.hit.first, 'bound')) return undefined;
    // "Make 90 % of rooms bookable".
    if (verb!.hit.improve && dimension === 'percent' && hitAt(scan, found.next, 'outOf')) return undefined;
    if (dimension === 'count' && (verb!.hit.improve || isPeople(scan, found, verb!))) return undefined;
    // Money that is raised is got: "raise £40,000 for the hospice".
    return role(figure, dimension === 'money' && verb!.hit.kind === 'raise' ? 'plain' : 'change');
  }
  const isShare = hitAt(scan, found.next, 'outOf') ?? hitBefore(scan, found.first, 'between');
  // "Raise the quality of records: 95 % complete" tells a measure of its own behind the colon.
  if (hasColon(scan, verb!.hit.next, found.first)) return undefined;
  return (dimension === 'percent' || dimension === 'points') && !isShare ? role(figure, 'change') : undefined;
}

/** 每周减少浪费 25 公斤: without spaces the verb stands further in, with nothing but its object between. */
function movesInText({ scan, found, verb, comparator }: Figure): boolean {
  if (scan.lexicon.spaced || comparator || (verb?.hit.kind !== 'raise' && verb?.hit.kind !== 'lower'))
    return false;
  if (found.first <= verb.hit.next || found.first - verb.hit.next > OBJECT) return false;
  for (let i = verb.hit.next; i < found.first; i++) {
    const isOther = scan.hits[i]!.some(
      ({ group }) => group === 'verb' || group === 'stop' || group === 'fresh',
    );
    if (scan.tokens[i]!.type === 'sign' || isOther) return false;
  }
  return true;
}

/** Longest object between such a verb and its figure, in characters. */
const OBJECT = 6;

function hasColon(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word(scan, i) === ':') return true;
  return false;
}

function unstarted({ found, comparator }: Role): Role {
  return comparator === undefined ? { found, role: 'plain' } : { found, role: 'bound', comparator };
}

/** "Collect feedback from 15 schools": where it comes from, not where it starts. */
function isSource(scan: Scan, { role: name, found }: Role, verb: VerbFound | undefined): boolean {
  // "Case studies from 6 clients".
  const isMade = hitBefore(scan, hitBefore(scan, found.first, 'from')?.first ?? 0, 'output')?.first === 0;
  const isWork = isMade || (verb?.leads === true && (verb.hit.kind === 'activity' || verb.hit.gain === true));
  const { dimension } = found.read.quantity;
  return name === 'from' && isWork && (dimension === 'count' || dimension === 'percent');
}
