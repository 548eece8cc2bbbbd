import type { Group } from '../lexicon/lexicon.ts';
import { type Hit, hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import { isDeed, isGot, isGotWith, isLet, isListed, isMadeWith, isMeans, isPeople } from './counted-deeds.ts';
import type { Found } from './quantities.ts';
import type { Target } from './target.ts';
import type { VerbFound } from './verb.ts';

/**
 * True where the target counts up from zero within the cycle: what one makes, does or wins ("publish 20 videos", "hire 3
 * engineers", "generate 1,200 leads", "500 new sign-ups", "20 videos published"). A metric's value at some time is no such count ("reach 10 000
 * visits"), nor is what comes in over and over ("40 leads a month").
 */
export function countsFromZero(
  scan: Scan,
  target: Target,
  verb: VerbFound | undefined,
  hasWindow: boolean,
): boolean {
  const found = target.upTo ? { ...target.to!, next: target.upTo.next } : target.to!;
  const { dimension, value, unit } = found.read.quantity;
  if (verb?.leads && found.first >= verb.hit.next) {
    if (dimension === 'count' && value > 0 && (isMeans(scan, found, verb) || isLet(scan, found, verb)))
      return true;
    if (verb.hit.kind === 'activity') {
      // "Consolidate carriers to 6" ends there.
      if (verb.hit.weigh && hitBefore(scan, found.first, 'to')) return false;
      if (isSpent(scan, target, verb) && !hasWindow) return true;
      return !isBrought(scan, found, verb) && !isScored(scan, found, verb) && isDone(scan, target, verb);
    }
    // "Take part in 3 fairs" counts fairs; "ensure a score of 45" counts nothing.
    if (verb.hit.kind === 'weak') {
      // "Ensure we have 3 suppliers": a state, however it is brought about.
      if (scan.lexicon.spaced && hitAt(scan, verb.hit.first, 'leadIn')) return false;
      return found.read.quantity.unit !== '' && target.comparator === undefined && isDone(scan, target, verb);
    }
    if (verb.hit.kind === 'keep') return isHeld(scan, target, verb);
    const isNext = found.first === verb.hit.next;
    // "Have 20 conversations with customers".
    if (isNext && hitAt(scan, verb.hit.first, 'state') && hitAt(scan, found.first + 1, 'output')) return true;
    if (isNext && dimension === 'count' && (verb.hit.improve || isOutput(scan, found))) return true;
    // "Sign 2 customers a month", as "publish 2 posts a month"; what is drawn in every month has a value today.
    if (hasWindow && !(isNext && dimension === 'count' && verb.hit.gain && !verb.hit.draw)) return false;
    return isGained(scan, found, verb, target.comparator !== undefined);
  }
  // "All services deployed in two regions" is so or not; the regions only say where.
  if (dimension === 'money' && found.first <= 1 && !hasWindow && (isFresh(scan, found) || isGot(scan, found)))
    return true;
  if (dimension !== 'count' || value === 0 || hitAt(scan, 0, 'all')) return false;
  const isOpenBound =
    target.comparator === undefined ||
    (found.first < 4 && target.comparator !== 'at most' && target.comparator !== 'below');
  const isDoneWork = verb?.hit.done === true;
  const work = isDoneWork && verb.hit.kind === 'activity' && isOpenBound;
  // "Percentage of staff trained to 90".
  const isValue =
    unit === '' && (hitBefore(scan, found.first, 'outOf') ?? hitBefore(scan, found.first, 'to'));
  if (work && !(isValue && metricBefore(scan, found.first))) return true;
  if (hasWindow && !(isOutput(scan, found) && windowInside(scan, found))) return false;
  if (found.first <= 2 && isOpenBound && isOutput(scan, found)) return true;
  if (isListed(scan, found) || isMadeWith(scan, found)) return true;
  if (isOpenBound && (isDeed(scan, found) || isGotWith(scan, found, verb))) return true;
  const opens = isOpenBound ? (hitBefore(scan, found.first, 'bound')?.first ?? found.first) : found.first;
  if (isFresh(scan, found)) return opens <= 1 || word(scan, found.first - 1) === ':';
  return found.first <= 1 && (isDoneWork || (target.comparator === undefined && isFlow(scan, found)));
}

/** "20 quarterly reviews": the word says which, not how often. */
function windowInside(scan: Scan, { first, next }: Found): boolean {
  for (let i = first; i < next; i++) if (hitAt(scan, i, 'window')) return true;
  return false;
}

/** "Donate $50,000", "volunteer 500 hours": money and time that are given add up; "respond within 2 hours" does not. */
function isSpent(scan: Scan, { to, comparator }: Target, { hit }: VerbFound): boolean {
  const { dimension, value } = to!.read.quantity;
  const tells = scan.lexicon.data.pluralEnding !== undefined || scan.lexicon.finiteEndings.length > 0;
  if (to!.first !== hit.next || comparator !== undefined || value === 0 || !tells) return false;
  if (dimension === 'money') return !isOfMetric(scan, to!);
  return dimension === 'duration' && value >= MANY_HOURS && !hitAt(scan, to!.next, 'window');
}

/** Less is the length of one thing. */
const MANY_HOURS = 20;

function metricBefore(scan: Scan, at: number): boolean {
  return scan.all.some(({ group, first }) => (group === 'metric' || group === 'metricHead') && first < at);
}

/** "Finish the year with a score of 55", "get the rating up to 4": a bare figure behind a metric's name or a "to" is no sum. */
function isScored(scan: Scan, { first, read }: Found, { hit }: VerbFound): boolean {
  const { dimension, unit } = read.quantity;
  if (dimension !== 'count' || unit !== '' || !scan.lexicon.data.pluralEnding) return false;
  const to = hitBefore(scan, first, 'to');
  return (to !== undefined && to.first > hit.next) || headBetween(scan, hit.next, first);
}

/** "Bring the number of complaints to 15": a metric is brought to a value, nothing is made. */
function isBrought(scan: Scan, found: Found, verb: VerbFound): boolean {
  const to = hitBefore(scan, found.first, 'to');
  if (to === undefined) return false;
  for (let i = verb.hit.next; i < to.first; i++)
    if (hitAt(scan, i, 'metric') ?? hitAt(scan, i, 'metricHead')) return true;
  return false;
}

function isDone(scan: Scan, target: Target, verb: VerbFound): boolean {
  const { dimension, value } = target.to!.read.quantity;
  if (value === 0 || isOfCases(scan, target.to!)) return false;
  const isThings =
    dimension === 'count' || dimension === 'rank' || dimension === 'multiple' || dimension === 'ratio';
  if (!isThings) return false;
  // "Enter the top 200", unlike "fix the top 10 crashes".
  const after = scan.tokens[target.to!.next];
  if (
    dimension === 'rank' &&
    (after?.type !== 'word' || hitAt(scan, target.to!.next, 'stop')) &&
    scan.lexicon.spaced
  )
    return false;
  // "Finish in the top 4".
  if (
    dimension === 'rank' &&
    hitBefore(scan, hitBefore(scan, target.to!.first, 'article')?.first ?? target.to!.first, 'around')
  )
    return false;
  // "Restore from backup at least 2 times".
  return target.comparator === undefined || dimension === 'multiple' || isObject(scan, target.to!, verb);
}

/** Who tells so many of ten tells a share. */
const TEN = 10;

/** "On time 9 times out of 10", "in 9 of 10 cases": how often, not how many. */
export function isOfCases(scan: Scan, { first, next, read }: Found): boolean {
  if (read.quantity.dimension !== 'ratio') return false;
  const isOfTen = read.quantity.outOf === TEN && hitAt(scan, first + 1, 'outOf')?.next === next - 1;
  if (hitBefore(scan, first, 'around') || isOfTen) return true;
  for (let i = first; i < next; i++) if (hitAt(scan, i, 'times')) return true;
  return false;
}

/** Swedish "hålla" keeps a metric and holds lessons: a count of work is held. */
function isHeld(scan: Scan, target: Target, verb: VerbFound): boolean {
  const { first, next } = target.to!;
  // "Sustain 2 releases a month": where lessons are held with another verb, what is kept is a level.
  if (scan.lexicon.data.pluralEnding !== undefined) return false;
  const isWork = ({ group, kind }: Hit) => (group === 'noun' && kind === 'activity') || group === 'output';
  const names = scan.all.some((hit) => isWork(hit) && hit.first >= first && hit.next <= next);
  return names && first === verb.hit.next && isDone(scan, target, verb);
}

const BETWEEN: ReadonlySet<Group> = new Set(['bound', 'filler', 'between', 'joiner', 'verb', 'article']);

/** "Publish more than 10 posts", "write and publish at least 10": the bound stands right behind the verb, so that the posts are what is published. */
function isObject(scan: Scan, found: Found, verb: VerbFound): boolean {
  if (isPlaced(scan, found, verb)) return true;
  for (let i = verb.hit.next; i < found.first; i++) {
    const isSmall = scan.hits[i]!.some(({ group }) => BETWEEN.has(group));
    if (!isSmall && !hitBefore(scan, i + 1, 'bound')) return false;
  }
  return true;
}

/** "Organise at the school at least 6 events": between verb and bound stands only where. */
function isPlaced(scan: Scan, { first }: Found, verb: VerbFound): boolean {
  const bound = hitBefore(scan, first, 'bound');
  if (bound === undefined || !hitAt(scan, verb.hit.next, 'around')) return false;
  for (let i = verb.hit.next + 1; i < bound.first; i++)
    if (hitAt(scan, i, 'stop') ?? hitAt(scan, i, 'metric') ?? hitAt(scan, i, 'metricHead')) return false;
  return bound.first > verb.hit.next + 1;
}

function isGained(scan: Scan, found: Found, verb: VerbFound, isBounded: boolean): boolean {
  const { dimension, value } = found.read.quantity;
  const to = hitBefore(scan, found.first, 'to');
  // "Hire up to 5 contractors".
  if (to && to.first > verb.hit.next && !hitAt(scan, to.first, 'level')) return false;
  // "Close the year with $2M": where one stands then.
  if (dimension === 'money' && !scan.lexicon.data.writing?.headFirst && markedAround(scan, found.first))
    return false;
  // "Get 4.5 stars": nothing comes in halves.
  if (dimension === 'count' && !Number.isInteger(value)) return false;
  // Money that is raised is got, unless it is a mark to be passed; every other thing that is raised has been there before.
  if (verb.hit.kind === 'raise' && !verb.hit.improve)
    return (dimension === 'money' && !isBounded) || isPeople(scan, found, verb);
  // "Reach 30,000 farmers".
  if (!verb.hit.gain) return verb.hit.kind === 'reach' && !isBounded && isPeople(scan, found, verb);
  // "Get a feedback score of 4".
  if (
    dimension === 'count' &&
    found.read.quantity.unit === '' &&
    headBetween(scan, verb.hit.next, found.first)
  )
    return false;
  if (verb.hit.draw && dimension === 'money') return isFresh(scan, found) || !isOfMetric(scan, found);
  return (
    dimension === 'count' ||
    // "Sell out 4 of 6 shows", but "get 8/10".
    (dimension === 'ratio' &&
      scan.tokens[found.first]!.number?.shape === 'plain' &&
      isObject(scan, found, verb)) ||
    dimension === 'money' ||
    (dimension === 'duration' && !verb.hit.draw && !isBounded)
  );
}

/** "$3M in revenue", "$400k of pipeline", unlike "$500k from partners": a metric that has a value all the time. */
function isOfMetric(scan: Scan, { next }: Found): boolean {
  for (let i = next; i < Math.min(next + OF_METRIC, scan.tokens.length); i++)
    if (hitAt(scan, i, 'metric') && !hitAt(scan, i, 'metric')!.flow) return true;
  return false;
}

/** How far behind a sum the metric's name may stand, in tokens. */
const OF_METRIC = 5;

function headBetween(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hitAt(scan, i, 'metricHead') ?? hitAt(scan, i, 'metric')) return true;
  return false;
}

function markedAround(scan: Scan, at: number): boolean {
  const before = hitBefore(scan, at, 'filler')?.first ?? at;
  return hitBefore(scan, before, 'around') !== undefined;
}

function isFresh(scan: Scan, found: Found): boolean {
  // "First 10 customers in Finland".
  if (found.first === 1 && hitAt(scan, 0, 'ordinal')) return true;
  // "$1.2M of new pipeline".
  const end = (hitAt(scan, found.next, 'outOf') ?? hitAt(scan, found.next, 'around'))?.next ?? found.next;
  for (let i = found.first; i <= end; i++) if (hitAt(scan, i, 'fresh')) return true;
  return false;
}

/** "20 interviews with churned customers": what is done one at a time, where the text begins with its number. */
function isOutput(scan: Scan, { first, next }: Found): boolean {
  if (!scan.lexicon.data.writing?.headFirst) return hitBefore(scan, next, 'output') !== undefined;
  const names = (group: Group) =>
    scan.all.find((hit) => hit.group === group && hit.first > first && hit.next <= next);
  const output = names('output');
  const metric = names('metric');
  return output !== undefined && (metric === undefined || output.first <= metric.first);
}

function isFlow(scan: Scan, found: Found): boolean {
  for (let i = found.first; i < found.next; i++) if (hitAt(scan, i, 'metric')?.flow) return true;
  return false;
}
