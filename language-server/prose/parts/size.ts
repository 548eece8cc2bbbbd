import { type Hit, hitAt, hitBefore, innerHit, type Scan, word } from '../scan/scan.ts';
import { type Figure, type Role, role } from './figure.ts';
import { type Found, markerBefore } from './quantities.ts';
import { moves, type VerbFound } from './verb.ts';

/** "By 20 %", "-20 %", "up 5 points", "20 % more", "3x". */
export function size(figure: Figure): Role | undefined {
  const { scan, found, verb } = figure;
  // "No team has more than 10 people".
  if (isLimit(figure) || (found.whole ?? found.read.quantity.value === 0)) return undefined;
  const by = markerBefore(scan, found.first, 'by');
  if (by && !isAgent(scan, by, found))
    return role(figure, 'change', wayOf(hitAt(scan, by.first, 'verb')) ?? sideOf(scan, by, found));
  const extent = markerBefore(scan, found.first, 'byAfterMove');
  if (extent && isMove(scan, extent, verb)) return role(figure, 'change', sideOf(scan, extent, found));
  const mover = moverBefore(scan, found);
  if (mover) return role(figure, 'change', mover.kind === 'raise' ? 'up' : 'down');
  const sign = signOf(scan, found);
  if (sign) return role(figure, 'change', sign);
  const side = hitBefore(scan, found.first, 'changeBefore');
  if (side && !isSum(figure, side)) return role(figure, 'change', side.value! > 0 ? 'up' : 'down');
  const after = hitAt(scan, found.next, 'changeUp') ?? hitAt(scan, found.next, 'changeDown');
  const isBounded = verb?.hit.kind === 'keep' && figure.comparator !== undefined;
  // "Hire 5 more engineers" counts those that are hired.
  if (after && (isMoreOfThem(figure, after) || isPartOfName(scan, found, after))) return undefined;
  if (after && !isBounded && !boundsNext(scan, after))
    return role(figure, 'change', after.group === 'changeUp' ? 'up' : 'down');
  const beside = besideYardstick(scan, found);
  if (beside) return role(figure, 'change', beside.comparator === 'below' ? 'down' : 'up');
  const grown = growthBehind(scan, found) ?? growthBefore(scan, found);
  if (grown) return role(figure, 'change', grown.group === 'changeUp' ? 'up' : 'down');
  const every = hitAt(scan, found.next, 'window');
  // "2x weekly page views" doubles them, "exercise 3x weekly" is a rate.
  const isRate = every !== undefined && (scan.tokens[every.next]?.type !== 'word' || verb?.leads === true);
  // "At least 3 times the cost" is a bound.
  const isEnd = figure.before?.role === 'from';
  const isKept = isEnd || verb?.hit.kind === 'keep' || (figure.comparator !== undefined && !moves(verb));
  const isOwn =
    hitAt(scan, found.next, 'multiple') ??
    hitAt(scan, found.next + 1, 'multiple') ??
    multipleBefore(scan, found);
  if (isOften(figure)) return undefined;
  const isMultiple =
    found.read.quantity.dimension === 'multiple' &&
    !hitBefore(scan, found.first, 'to') &&
    !isKept &&
    !isRate &&
    (!isOwn || moves(verb));
  return isMultiple ? role(figure, 'change') : undefined;
}

/** "Host the cup plus two tour stops": what is done besides. */
function isSum({ scan, found, verb }: Figure, side: Hit): boolean {
  if (!verb?.leads || found.read.quantity.dimension !== 'count' || found.read.quantity.unit === '')
    return false;
  const isWork = verb.hit.kind === 'activity' || verb.hit.gain === true;
  return isWork && side.first > verb.hit.next && hitAt(scan, side.first, 'joiner') !== undefined;
}

/** "300 savings groups": a noun of change right before the noun that is counted, unlike "20 more customers". */
function isPartOfName(scan: Scan, { read }: Found, after: Hit): boolean {
  const isThings = read.quantity.dimension === 'count' && after.next === after.first + 1;
  if (!isThings || !scan.lexicon.data.pluralEnding || hitAt(scan, after.first, 'quantifier')) return false;
  return (
    scan.tokens[after.next]?.type === 'word' &&
    !scan.hits[after.next]!.some(({ group }) => group === 'stop' || group === 'window')
  );
}

function isMoreOfThem({ scan, found, verb }: Figure, after: Hit): boolean {
  const isNext =
    found.first === verb?.hit.next || hitBefore(scan, found.first, 'to')?.first === verb?.hit.next;
  if (!verb?.leads || !isNext || found.read.quantity.dimension !== 'count') return false;
  if (verb.hit.kind !== 'activity' && !verb.hit.gain) return false;
  const isThing = scan.tokens[after.next]?.type === 'word' && !hitAt(scan, after.next, 'stop');
  return isThing && hitAt(scan, after.first, 'fresh') !== undefined;
}

/** 采购降本 800 万元: a verb that is the size's own word says which way. */
function wayOf(verb: Hit | undefined): 'up' | 'down' | undefined {
  if (verb?.kind === 'raise') return 'up';
  return verb?.kind === 'lower' ? 'down' : undefined;
}

/** "15 % below last year": how far from what is named. */
function besideYardstick(scan: Scan, { next, read }: Found): Hit | undefined {
  const bound = read.quantity.dimension === 'percent' ? hitAt(scan, next, 'bound') : undefined;
  if (bound?.comparator !== 'below' && bound?.comparator !== 'above') return undefined;
  return hitAt(scan, bound.next, 'yardstick') && bound;
}

/** "The council meets 6 times": how often, with nothing that it is a multiple of. */
function isOften({ scan, found, verb }: Figure): boolean {
  if (found.read.quantity.dimension !== 'multiple' || moves(verb) || !scan.lexicon.spaced) return false;
  const unit = scan.tokens[found.next - 1]!;
  const after = scan.tokens[found.next];
  const ends =
    after === undefined || after.type === 'sign' || hitAt(scan, found.next, 'during') !== undefined;
  return unit.type === 'word' && unit.end - unit.start > 3 && ends;
}

/** "Return on ad spend of 4x", "pipeline coverage: 3x". */
function multipleBefore(scan: Scan, { first }: Found): Hit | undefined {
  let end = first;
  for (let small = smallBefore(scan, end); small && small.first < end; small = smallBefore(scan, end))
    end = small.first;
  return hitBefore(scan, end, 'multiple');
}

function smallBefore(scan: Scan, at: number): Hit | undefined {
  return hitBefore(scan, at, 'filler') ?? hitBefore(scan, at, 'outOf') ?? hitBefore(scan, at, 'stop');
}

/** "Linked by 10 other sites", "used by 60 % of partners": behind a participle that moves nothing the word says who does it. */
function isAgent(scan: Scan, by: Hit, { next, read }: Found): boolean {
  // "Rated helpful by 75 % of pupils".
  const of = hitAt(scan, next, 'outOf') ?? innerHit(scan, next - 1, 'outOf');
  const isShare = read.quantity.dimension === 'percent' && of !== undefined;
  if (
    isShare &&
    !scan.all.some((hit) => hit.first < by.first && (hit.kind === 'raise' || hit.kind === 'lower'))
  )
    return true;
  const done = hitBefore(scan, by.first, 'verb');
  if (!scan.lexicon.spaced || done?.done !== true || done.kind === 'raise' || done.kind === 'lower')
    return false;
  const { dimension, unit } = read.quantity;
  return dimension === 'count'
    ? unit !== ''
    : dimension === 'percent' && hitAt(scan, next, 'outOf') !== undefined;
}

/** "By 20 % more", "longer by 3 days", "+8 %": the direction that the words beside a size tell. */
function sideOf(scan: Scan, by: Hit, { next }: Found): 'up' | 'down' | undefined {
  if (word(scan, by.first) === '+') return 'up';
  const side =
    hitAt(scan, next, 'changeUp') ?? hitAt(scan, next, 'changeDown') ?? changeBefore(scan, by.first);
  return side && (side.group === 'changeUp' ? 'up' : 'down');
}

/** Words between a share and the change it is of. */
const BETWEEN = 3;

/** "20 % revenue growth", "15 % cost reduction": the phrase that the share opens ends in a change. */
function growthBehind(scan: Scan, { next, read }: Found): Hit | undefined {
  if (read.quantity.dimension !== 'percent' || hitAt(scan, next, 'outOf')) return undefined;
  const from = hitAt(scan, next, 'window')?.next ?? next;
  if (from > next) return hitAt(scan, from, 'changeUp') ?? hitAt(scan, from, 'changeDown');
  for (let i = next; i < next + BETWEEN && scan.tokens[i]?.type === 'word'; i++) {
    if (hitAt(scan, i, 'stop') ?? hitAt(scan, i, 'verb')) return undefined;
    const change = hitAt(scan, i + 1, 'changeUp') ?? hitAt(scan, i + 1, 'changeDown');
    const after = change && scan.tokens[change.next];
    const ends =
      after === undefined || after.type === 'sign' || hitAt(scan, change!.next, 'stop') !== undefined;
    if (change && ends) return change;
  }
  return undefined;
}

/** "An increase of 15 %", "revenue growth of 20 %". */
function growthBefore(scan: Scan, { first, read }: Found): Hit | undefined {
  const { dimension } = read.quantity;
  if (dimension !== 'percent' && dimension !== 'points') return undefined;
  const of = hitBefore(scan, first, 'outOf');
  const change = changeBefore(scan, of?.first ?? first);
  // Without "of" between them the word belongs to what stands before it.
  return of !== undefined || (change !== undefined && change.next - change.first > 1) ? change : undefined;
}

function changeBefore(scan: Scan, at: number): Hit | undefined {
  return hitBefore(scan, at, 'changeUp') ?? hitBefore(scan, at, 'changeDown');
}

/** "Failures drop 25 %", 成本压低 20 万: the verb right before the figure. Between words only a share says so for certain. */
function moverBefore(scan: Scan, { first, next, read }: Found): Hit | undefined {
  const verb = hitBefore(scan, first, 'verb');
  if (verb === undefined || (verb.kind !== 'raise' && verb.kind !== 'lower')) return undefined;
  // "Exceed a renewal rate of 95 %" is a bound in a verb.
  if (hitAt(scan, verb.first, 'to') ?? hitAt(scan, verb.first, 'bound')) return undefined;
  const { dimension } = read.quantity;
  const isShare =
    (dimension === 'percent' || dimension === 'points') && hitAt(scan, next, 'outOf') === undefined;
  // "Basket abandonment falls 8 points", unlike "the board cut 3 of them".
  const tells = verb.first > 0 && !verb.improve && !verb.done && dimension === 'count';
  return isShare || !scan.lexicon.spaced || (tells && scan.tokens[verb.first - 1]!.type === 'word')
    ? verb
    : undefined;
}

export function isMove(scan: Scan, marker: Hit, verb: VerbFound | undefined): boolean {
  if (verb && (verb.hit.kind === 'raise' || verb.hit.kind === 'lower')) return true;
  return (['changeUp', 'changeDown'] as const).some((group) => hitBefore(scan, marker.first, group));
}

/** "Costs -20 %", "revenue +15 %". */
function signOf(scan: Scan, { first, read }: Found): 'up' | 'down' | undefined {
  const { value, dimension, unit } = read.quantity;
  const isShare = dimension === 'percent' || dimension === 'points';
  // "LinkedIn: +4,000 followers", but "NPS +40".
  // "Shipping costs -€0.80", but "a margin of -€2M".
  const isThings = dimension === 'count' && unit !== '';
  const isLess = (dimension === 'money' || isThings) && value < 0 && !smallBefore(scan, first);
  const isPlus = word(scan, first - 1) === '+';
  if (dimension === 'money' && isPlus && !smallBefore(scan, first - 1)) return 'up';
  if (!isShare && !isLess && !isThings) return undefined;
  if (value < 0) return isShare || isLess ? 'down' : undefined;
  // "Version 2 + 3 emails" adds up.
  const isSign = isPlus && (isShare || scan.tokens[first]!.glued);
  return isSign && !(scan.lexicon.spaced && scan.tokens[first - 1]!.glued) ? 'up' : undefined;
}

/** "Over 90 days below 2 %": the word belongs to the figure behind it. */
function boundsNext(scan: Scan, after: Hit): boolean {
  const bound = hitAt(scan, after.first, 'bound');
  if (bound === undefined) return false;
  return scan.tokens[bound.next]?.type === 'number' || hitAt(scan, bound.next, 'money') !== undefined;
}

/** "Keep the growth of costs below 3 %": what is held has a bound, whatever moves in it. */
function isLimit({ comparator, verb }: Figure): boolean {
  return comparator !== undefined && verb?.hit.kind === 'keep';
}
