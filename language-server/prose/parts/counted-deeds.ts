import { hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import { has } from './named-work.ts';
import type { Found } from './quantities.ts';
import { isPredicate } from './unit.ts';
import type { VerbFound } from './verb.ts';

/** "Grow the team by hiring 12 engineers": what one does for it is counted. */
export function isMeans(scan: Scan, { first }: Found, { hit }: VerbFound): boolean {
  const means = hitBefore(scan, first, 'verb');
  if (means === undefined || means.first <= hit.first || !hitBefore(scan, means.first, 'by')) return false;
  return means.gain === true || means.kind === 'activity';
}

/** "Have 30 nurses complete the course". */
export function isLet(scan: Scan, { first, next }: Found, { hit }: VerbFound): boolean {
  const deed = hitAt(scan, next, 'verb');
  if (!hitAt(scan, hit.first, 'state') || first !== hit.next || deed === undefined) return false;
  return (deed.done || isPredicate(scan, deed)) && (deed.gain === true || deed.finish === true);
}

/** "Releases: 6", "new logos: 45". */
export function isListed(scan: Scan, { first }: Found): boolean {
  if (word(scan, first - 1) !== ':') return false;
  const named = hitBefore(scan, first - 1, 'output');
  return (
    (first < SUBJECT && hitAt(scan, 0, 'fresh') !== undefined) ||
    (named !== undefined && !hitAt(scan, named.first, 'metric'))
  );
}

/** How far in the verb of a sentence about others may stand, in tokens. */
const SUBJECT = 4;

/** "1,500 staff receive training", "40 customers sign up": what each of them does once. */
export function isDeed(scan: Scan, { first, next }: Found): boolean {
  const told = hitBefore(scan, first, 'verb');
  // "Pupils read 25 million words", but "each of them reads 5".
  if (told && told.first > 0 && told.first <= SUBJECT && isPredicate(scan, told))
    return (told.kind === 'activity' || told.gain === true) && !has(scan, 'all');
  const deed = hitAt(scan, next, 'verb');
  const bound = hitBefore(scan, first, 'bound')?.first ?? first;
  if (bound > 1 || deed === undefined || !isPredicate(scan, deed)) return false;
  return deed.gain === true || deed.finish === true;
}

/** "Interviews with 30 customers": things done one at a time, and with how many. */
export function isMadeWith(scan: Scan, { first }: Found): boolean {
  const small = hitBefore(scan, first, 'around') ?? hitBefore(scan, first, 'from');
  const made = hitBefore(scan, small?.first ?? 0, 'output');
  return made !== undefined && made.first <= 1 && scan.lexicon.data.writing?.headFirst !== true;
}

/** "Contracts signed with 25 suppliers". */
export function isGotWith(scan: Scan, { first }: Found, verb: VerbFound | undefined): boolean {
  const small = hitBefore(scan, first, 'around');
  return verb?.hit.done === true && verb.hit.gain === true && small?.first === verb.hit.next;
}

/** "£15k raised for floodlights", "$2M saved". */
export function isGot(scan: Scan, { next }: Found): boolean {
  const got = hitAt(scan, next, 'verb');
  return got?.done === true && (got.gain === true || got.kind === 'raise') && !got.improve;
}

/** "Lift 5,000 households above the poverty line": right behind the verb, people one does something for. */
export function isPeople(scan: Scan, { first, next, read }: Found, { hit, leads }: VerbFound): boolean {
  const isNext = first === hit.next || hitBefore(scan, first, 'filler')?.first === hit.next;
  return leads && isNext && read.quantity.dimension === 'count' && hasPeople(scan, first, next);
}

/** "Deliver 25 sessions to 400 employees": whom the things are for that one counts, no end that they get to. */
export function isReceiver(
  scan: Scan,
  { first, next }: Found,
  counted: Found | undefined,
  verb: VerbFound | undefined,
): boolean {
  if (!verb?.leads || (verb.hit.kind !== 'activity' && !verb.hit.gain)) return false;
  return (
    counted?.first === verb.hit.next &&
    hasPeople(scan, first, next) &&
    !hasPeople(scan, counted.first, counted.next)
  );
}

function hasPeople(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hitAt(scan, i, 'people')) return true;
  return false;
}
