import type { Group } from '../lexicon/lexicon.ts';
import { hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import type { VerbFound } from './verb.ts';

/** What one thing is made with or for: more of them are counted. */
const FEW = 5;
/** More than these are counted even where the text knows them all: "roll out to our 200 stores". */
const MANY = 30;
const BESIDE: ReadonlySet<Group> = new Set(['last', 'next', 'ordinal', 'quantifier', 'fresh', 'rank', 'all']);

/**
 * True for a number that only says where, for whom or with whom something is done, not how much of it: "negotiate better
 * terms with our three suppliers", "pilot the triage line in two clinics". What stands right behind the verb is counted
 * ("expand to the 3 Baltic states"), and so is what many things are done with ("interviews with 30 customers").
 */
export function isIncidental(scan: Scan, at: number, value: number, { hit, leads }: VerbFound): boolean {
  let first = at;
  while (first > hit.next && scan.hits[first - 1]!.some(({ group }) => BESIDE.has(group))) first--;
  const article = hitBefore(scan, first, 'article');
  const end = article?.first ?? first;
  const preposition = hitBefore(scan, end, article || first < at ? 'stop' : 'around');
  if (preposition === undefined || value > MANY) return false;
  // 在三个办公室推行: without spaces the place may stand before the verb.
  if (scan.lexicon.spaced && preposition.first < (leads ? hit.next + 1 : hit.next)) return false;
  return (
    article !== undefined ||
    first < at ||
    (value <= FEW && (isSpelled(scan, at) || isOne(scan, preposition.first - 1)))
  );
}

/** "A pilot", "the triage line": one thing, by its ending. */
function isOne(scan: Scan, at: number): boolean {
  const plural = scan.lexicon.data.pluralEnding;
  if (plural === undefined || scan.tokens[at]?.type !== 'word' || hitAt(scan, at, 'number')) return false;
  // "Agreements concluded with 4 partners".
  const done = hitBefore(scan, at + 1, 'verb');
  if (done?.done && done.first > 0) return isOne(scan, done.first - 1);
  const noun = word(scan, at);
  return !noun.endsWith(plural) || noun.endsWith(plural + plural);
}

/** "Pilotaż w dwóch działach": without articles and plurals to go by, who means a measure writes figures. */
function isSpelled(scan: Scan, at: number): boolean {
  return (
    scan.lexicon.data.pluralEnding === undefined &&
    scan.tokens[at]!.number === undefined &&
    !hitAt(scan, at + 1, 'fresh')
  );
}
