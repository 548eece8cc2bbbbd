import { isArrow } from '../scan/arrow.ts';
import { type Hit, hitAt, hitBefore, innerHit, type Scan, word } from '../scan/scan.ts';
import { isLength } from './clock.ts';
import type { Marks } from './marks.ts';

/** Marks the numbers that belong to a name: "ISO 27001", "phase 2", "COVID-19", "v2.0", "24/7", "one another". */
export function markNames(scan: Scan, marks: Marks): void {
  for (const hit of scan.all) {
    if (
      hit.group === 'name' ||
      hit.group === 'notNumber' ||
      numbersLabel(scan, hit) ||
      (hit.group === 'ordinal' && scan.tokens[hit.first]!.number)
    ) {
      marks.set(hit.first, hit.next, 'name');
    }
  }
  for (let i = 0; i < scan.tokens.length; i++) {
    const { number } = scan.tokens[i]!;
    if (number === undefined || !marks.free(i)) continue;
    const past = pastEnd(scan, i) ?? (isOldYear(scan, i) ? i + 1 : undefined);
    if (past !== undefined) marks.set(i, past, 'name');
    if (past !== undefined || isShare(scan, i)) continue;
    const first = nameBefore(scan, i) ?? (nextInList(scan, marks, i) ? i : undefined);
    if (first !== undefined) {
      marks.set(first, i + 1, 'name');
    } else if (
      number.shape === 'version' ||
      (number.shape === 'time' && !isLength(scan, i)) ||
      isTerm(scan, i) ||
      isRelease(scan, i) ||
      number.shape === 'label' ||
      endsInLabel(scan, i)
    ) {
      marks.set(i, i + 1, 'name');
    }
  }
}

/** "Three 9s" is a share. */
function isShare(scan: Scan, at: number): boolean {
  const next = Math.min(at + 2, scan.tokens.length);
  return scan.tokens[at]!.number!.value === 9 && hitBefore(scan, next, 'fraction') !== undefined;
}

/** How far one looks for what belongs to the same clause, in tokens. */
export const CLAUSE = 40;

/** "Cut the 3.2 release": a decimal before what is numbered so. */
function isRelease(scan: Scan, at: number): boolean {
  const { decimals } = scan.tokens[at]!.number!;
  return decimals > 0 && hitAt(scan, at + 1, 'label') !== undefined && !hitAt(scan, at + 1, 'duration');
}

/** "Meet the 18-week target for 92 % of patients": a length joined to its noun names it, where another figure tells how far. */
function isTerm(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (
    !scan.lexicon.spaced ||
    (at === 0 && scan.all.some(({ group }) => group === 'from')) ||
    word(scan, at + 1) !== '-' ||
    !tokens[at + 1]!.glued ||
    !tokens[at + 2]?.glued
  )
    return false;
  const length = innerHit(scan, at + 2, 'duration');
  if (length === undefined || tokens[length.next]?.type !== 'word') return false;
  for (let i = Math.max(0, at - CLAUSE); i < Math.min(at + CLAUSE, tokens.length); i++)
    if (i !== at && tokens[i]!.number?.shape === 'plain' && word(scan, i + 1) !== '-') return true;
  return false;
}

/** "Season three": a word for a number behind a noun that it numbers, with nothing to count behind it. */
function numbersLabel(scan: Scan, { group, first, next }: Hit): boolean {
  if (group !== 'number' || !scan.lexicon.spaced || hitBefore(scan, first, 'label') === undefined)
    return false;
  return scan.tokens[next]?.type !== 'word' || hitAt(scan, next, 'stop') !== undefined;
}

/** "The last 12 months": how far one looks back, up to the token behind it. */
function pastEnd(scan: Scan, at: number): number | undefined {
  if (!scan.lexicon.spaced || !hitBefore(scan, at, 'last') || hitBefore(scan, at, 'from')) return undefined;
  return hitAt(scan, at + 1, 'duration')?.next;
}

/** "Permits issued before 1990": four digits behind such a word that nothing follows they could count. */
function isOldYear(scan: Scan, at: number): boolean {
  const { bare, value } = scan.tokens[at]!.number!;
  if (!bare || value < 1900 || value > 2014 || hasUnit(scan, at)) return false;
  return hitBefore(scan, at, 'timeBefore') !== undefined || hitBefore(scan, at, 'during') !== undefined;
}

/** Where the name begins whose last part is the number, or nothing where the number stands for itself. */
function nameBefore(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at]!;
  const before = scan.tokens[at - 1];
  if (before === undefined) return undefined;
  const hyphen = before.type === 'sign' && before.glued && token.glued && /^[-_/.]$/.test(word(scan, at - 1));
  const rank = hitBefore(scan, hyphen ? at - 1 : at, 'rank');
  if (rank) return numbersThing(scan, rank, at) ? rank.first : undefined;
  const named = hitBefore(scan, hyphen ? at - 1 : at, 'label');
  // "Now 4,300, goal 6,000": further in, such a word is no heading.
  // "Print volume 40 %", "volume 1.8M → 1M": a measure, whatever stands before it.
  const isMeasure = hitAt(scan, at + 1, 'percent') ?? (hitAt(scan, at + 1, 'scale') && isArrow(scan, at + 2));
  const isFurther = named && named.first > 0 && hitBefore(scan, at, 'to');
  // "Day 8 → day 5", "tier 3 → tier 1": places on a scale.
  const isStep = named && (isArrow(scan, at + 1) || isArrow(scan, named.first - 1));
  const label = isMeasure || isFurther || isStep ? undefined : named;
  // 教室 12 间: a measure word counts, 第 3 个 does not.
  const isCounted = !scan.lexicon.spaced && hitAt(scan, at + 1, 'measure') && !isOrdinal(scan, at);
  if (label !== undefined && !isCounted && token.number!.shape !== 'ratio' && !isCounting(scan, label, at))
    return at;
  if (isSite(scan, at)) return at - 1;
  if (before.type === 'word' && token.glued && !hitBefore(scan, at, 'fiscal')) return at - 1;
  if (!hyphen || scan.tokens[at - 2]?.type !== 'word') return undefined;
  const bound =
    hitBefore(scan, at - 1, 'bound') ?? hitBefore(scan, at, 'bound') ?? hitBefore(scan, at - 1, 'to');
  return bound === undefined && word(scan, at - 1) === '-' ? at - 2 : undefined;
}

/** "The lease for DC 2": a short number behind a short name that a small word leads in, and no unit. */
function isSite(scan: Scan, at: number): boolean {
  const { number } = scan.tokens[at]!;
  const { start, end } = scan.tokens[at - 1]!;
  if (!number!.bare || number!.value > 9 || !/^\p{Lu}{2,4}$/u.test(scan.text.slice(start, end))) return false;
  const isLedIn = hitBefore(scan, at - 1, 'stop') ?? hitBefore(scan, at - 1, 'verb');
  return isLedIn !== undefined && !hitAt(scan, at - 1, 'metric') && !hasUnit(scan, at);
}

/** "Hala nr 2", "цех № 2": behind a noun such a word numbers it, but the first is a place. */
function numbersThing(scan: Scan, rank: Hit, at: number): boolean {
  const before = scan.tokens[rank.first - 1];
  if (!hitAt(scan, rank.first, 'label') || scan.tokens[at]!.number!.value === 1) return false;
  return before?.type === 'word' && !scan.hits[rank.first - 1]!.some(({ group }) => LEADS_RANK.has(group));
}

const LEADS_RANK: ReadonlySet<string> = new Set(['verb', 'stop', 'to', 'metric']);

function isOrdinal(scan: Scan, at: number): boolean {
  return hitBefore(scan, at, 'ordinal') !== undefined;
}

/** "Issue 3,000 library cards", "Growth: draft 5 articles": the word could be a label, but leads as a verb and something is counted. */
function isCounting(scan: Scan, label: Hit, at: number): boolean {
  const { first } = label;
  if (!hitAt(scan, first, 'verb') || !hasUnit(scan, at)) return false;
  return (
    first === 0 || hitBefore(scan, first, 'leadIn') !== undefined || /^[:\])-]$/.test(word(scan, first - 1))
  );
}

/** "Rooms 12 and 14", "phases 1, 2 and 3": what is listed with a name is one. */
function nextInList(scan: Scan, marks: Marks, at: number): boolean {
  const joiner =
    hitBefore(scan, at, 'joiner')?.first ?? (/^[,&/-]$/.test(word(scan, at - 1)) ? at - 1 : undefined);
  if (joiner === undefined || joiner === 0) return false;
  return scan.tokens[joiner - 1]!.number !== undefined && marks.at(joiner - 1) === 'name';
}

/** "Reach the 71st percentile": a place among all, where the words aim at it. "95th percentile latency" is a name. */
function isPlace(scan: Scan, at: number): boolean {
  const next = hitAt(scan, at + 1, 'ordinalEnding')?.next ?? at + 2;
  // "League position 11th → 5th", "finish 5th or higher".
  if (isArrow(scan, next) || isArrow(scan, at - 1) || hitAt(scan, next, 'boundAfter')) return true;
  const to = hitAt(scan, next, 'to') ?? hitAt(scan, next, 'toPaired');
  // "From 9th to 5th place".
  const from = hitBefore(scan, at, 'from') ?? hitBefore(scan, at, 'fromPaired');
  if (to && from && hitAt(scan, to.next + 1, 'ordinalEnding')) return true;
  if (!hitAt(scan, next, 'rankUnit')) return false;
  const end = hitBefore(scan, at, 'article')?.first ?? at;
  return PLACED.some((group) => hitBefore(scan, end, group));
}

const PLACED = ['to', 'toPaired', 'from', 'verb', 'bound', 'around'] as const;

/** Polish "5. dnia", "2. edycja": a point inside the sentence makes an ordinal of the number, which a place or an end may need. */
function isPointed(scan: Scan, at: number): boolean {
  if (scan.lexicon.data.writing?.ordinalPoint !== true || word(scan, at + 1) !== '.') return false;
  const next = scan.tokens[at + 2];
  if (next?.type !== 'word' || next.glued || !/^\p{Ll}/u.test(scan.text.slice(next.start, next.end)))
    return false;
  return !(['rankUnit', 'toPaired', 'to', 'month'] as const).some((group) => hitAt(scan, at + 2, group));
}

/** "3rd", "5G", "510(k)", "2 faza": a number that the word after it makes a name. */
function endsInLabel(scan: Scan, at: number): boolean {
  if (hitAt(scan, at + 1, 'labelAfter') !== undefined) return true;
  const after = scan.tokens[at + 1];
  if (after === undefined || !after.glued) return false;
  if (isPointed(scan, at)) return true;
  if (hitAt(scan, at + 1, 'ordinalEnding') !== undefined) return !isPlace(scan, at);
  if (word(scan, at + 1) === '(' && /^[a-z]$/.test(word(scan, at + 2)) && word(scan, at + 3) === ')')
    return true;
  const decade = scan.tokens[at]!.number!.bare && scan.tokens[at]!.number!.value >= 1800;
  if (decade && word(scan, at + 1) === 's') return true;
  // "5.2y → 3.5y".
  if (isArrow(scan, at + 2) || isArrow(scan, at - 1)) return false;
  // "S/4HANA".
  if (after.type === 'word' && isCapitals(scan, after) && scan.hits[at + 1]!.length === 0) return true;
  if (after.type !== 'word' || after.end - after.start > 1) return false;
  // "120g" weighs; "5g" is a network.
  const { start, end } = after;
  if (scan.tokens[at]!.number!.value > 9 && /^[glt]$/.test(scan.text.slice(start, end))) return false;
  return !(['scale', 'times', 'duration', 'money', 'percent', 'period', 'yearMark'] as const).some(
    (group) => hitAt(scan, at + 1, group) !== undefined,
  );
}

function isCapitals({ text }: Scan, { start, end }: { start: number; end: number }): boolean {
  return end - start > 2 && /^\p{Lu}+$/u.test(text.slice(start, end));
}

export function hasUnit(scan: Scan, at: number): boolean {
  const after = scan.tokens[at + 1];
  if (after === undefined || after.type === 'number') return false;
  if (after.type === 'sign') return /^[%+$€£]$/.test(word(scan, at + 1));
  return !scan.hits[at + 1]!.some(
    (hit) => hit.group === 'stop' || hit.group === 'joiner' || hit.group === 'timeBy',
  );
}
