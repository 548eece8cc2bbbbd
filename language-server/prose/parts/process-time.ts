import { type Hit, hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';

/** How many words in the noun may stand that says what comes again and again. */
const PHRASE = 3;

/**
 * True for a length of time that each of many things may take, unlike one by which something is done: "complaints are
 * answered within 2 weeks", "onboard new customers within 4 weeks", "customers live within 6 weeks of signing", but "launch the
 * app within 6 weeks". Where another figure tells how far, it does not matter which of the two it is.
 * @param at the token of the number
 * @param unit the unit behind it
 */
export function boundsEach(scan: Scan, at: number, unit: Hit): boolean {
  if (!scan.lexicon.spaced) return isOfRate(scan, at, unit.next);
  const plural = scan.lexicon.data.pluralEnding;
  if (plural === undefined || scan.tokens.some(({ number }, i) => number !== undefined && i !== at))
    return false;
  if (hitAt(scan, unit.next, 'outOf') && scan.tokens[unit.next + 1]?.type === 'word') return true;
  const within = hitBefore(scan, at, 'within');
  if (within && (hitBefore(scan, within.first, 'metric') ?? hitBefore(scan, within.first, 'metricHead')))
    return true;
  const lead = hitAt(scan, 0, 'verb');
  const isOrder = lead !== undefined && !lead.done && word(scan, 0) === lead.lemma.split(' ')[0];
  if (unit.unit !== 'week' && (isOrder || unit.unit !== 'month' || lengthAt(scan, at) > MONTHS)) return false;
  return isMany(scan, isOrder ? lead.next : 0, at, plural);
}

/** Longest name of a rate, in characters. */
const RATE = 10;

/** 刑满人员三年内重新犯罪率: without spaces a length between a noun and its rate belongs to the name. */
function isOfRate(scan: Scan, at: number, next: number): boolean {
  const isNoun = scan.tokens[at - 1]?.type === 'han';
  if (
    !isNoun ||
    hitBefore(scan, at, 'leadIn') ||
    hitBefore(scan, at, 'during') ||
    hitBefore(scan, at, 'within')
  )
    return false;
  for (let i = next; i < next + RATE && scan.tokens[i]?.type === 'han'; i++) {
    const verb = hitAt(scan, i, 'verb');
    if (verb?.kind === 'raise' || verb?.kind === 'lower') return false;
    if (word(scan, i) === '率') return true;
  }
  return false;
}

/** What takes longer is done once. */
const MONTHS = 3;

function lengthAt(scan: Scan, at: number): number {
  return scan.tokens[at]?.number?.value ?? hitAt(scan, at, 'number')?.value ?? 1;
}

/** "Complaints", "new customers", "every refund". */
function isMany(scan: Scan, from: number, to: number, plural: string): boolean {
  if (hitAt(scan, from, 'all')) return true;
  for (let i = from; i < Math.min(from + PHRASE, to) && scan.tokens[i]?.type === 'word'; i++) {
    if (hitAt(scan, i, 'article') ?? hitAt(scan, i, 'stop') ?? hitAt(scan, i, 'metricHead')) return false;
    const noun = word(scan, i);
    if (noun.endsWith(plural) && !noun.endsWith(plural + plural)) return !hitBefore(scan, i, 'verb')?.done;
  }
  return false;
}
