import { isArrow } from '../scan/arrow.ts';
import { hitAt, hitBefore, innerHit, type Scan, word } from '../scan/scan.ts';

/** Which of the figures are left blank or hidden: "from X to Y", "by X %", "$N3". */
export interface Blanks {
  readonly from: boolean;
  readonly to: boolean;
  readonly change: boolean;
  /** "Hire X engineers": so many are done or got. */
  readonly counted?: boolean;
  /** "At least weekly": how often, as a bound. */
  readonly bound?: boolean;
}

/** "Releases monthly → weekly", "from quarterly to monthly": how often, before and after. */
function changesPace(scan: Scan): boolean {
  return scan.all.some((hit) => {
    if (hit.group !== 'window') return false;
    const marker = hitAt(scan, hit.next, 'to') ?? hitAt(scan, hit.next, 'toPaired');
    const to = marker?.next ?? (isArrow(scan, hit.next) ? hit.next + 1 : undefined);
    return to !== undefined && hitAt(scan, to, 'window') !== undefined;
  });
}

/** "Deploy daily": nothing else is said than how often. */
function isAllThatIsSaid(scan: Scan, first: number, next: number): boolean {
  const verb = hitAt(scan, 0, 'verb');
  if (!scan.lexicon.data.pluralEnding || verb?.next !== first || verb.kind !== 'activity') return false;
  return next === scan.tokens.length;
}

/** "A release every two weeks": a rhythm with a number of its own. */
function isNumbered(scan: Scan, first: number, next: number): boolean {
  for (let i = first + 1; i < next; i++)
    if (scan.tokens[i]!.type === 'number' || innerHit(scan, i, 'number')) return scan.lexicon.spaced;
  return false;
}

/** "Deploy at least daily", "release frequency: weekly": how often is the figure here. */
function paceAimed(scan: Scan): 'bound' | 'to' | undefined {
  for (const { group, first, next } of scan.all) {
    if (group !== 'window' || first === 0) continue;
    if (isAllThatIsSaid(scan, first, next)) return 'bound';
    if (isNumbered(scan, first, next)) return 'bound';
    const bound = hitBefore(scan, first, 'bound')?.comparator;
    if (bound === 'at least' || bound === 'at most') return 'bound';
    const end =
      hitBefore(scan, first, 'to')?.first ?? (word(scan, first - 1) === ':' ? first - 1 : undefined);
    if (end !== undefined && hitBefore(scan, end, 'metricHead')) return 'to';
  }
  return undefined;
}

/** "From B to A-", "silver → gold": grades are a start and an end. */
function changesGrade(scan: Scan): boolean {
  return scan.all.some(({ group, next }) => {
    if (group !== 'from' && group !== 'grade') return false;
    const rung = group === 'from' ? hitAt(scan, next, 'grade') : undefined;
    if (group === 'from' && !rung && !isGrade(scan, next)) return false;
    const end = group === 'grade' ? next : (rung?.next ?? gradeEnd(scan, next));
    const to = innerHit(scan, end, 'to')?.next ?? (isArrow(scan, end) ? end + 1 : undefined);
    return to !== undefined && (gradeBehind(scan, to) ?? hitAt(scan, to, 'grade')) !== undefined;
  });
}

/** "Raise the EPC rating to B", "EPC rating of C or better": a grade behind a noun that says it is one. */
function gradeAimed(scan: Scan): 'to' | 'bound' | undefined {
  for (const { group, first, next } of scan.all) {
    if (group !== 'to' && group !== 'filler') continue;
    const grade = gradeBehind(scan, next);
    const isNamed =
      next - first > 1 || hitBefore(scan, first, 'metric') || hitBefore(scan, first, 'metricHead');
    if (grade === undefined || !isNamed) continue;
    if (hitAt(scan, gradeEnd(scan, grade), 'boundAfter')) return 'bound';
    if (group === 'to') return 'to';
  }
  return undefined;
}

/** In "to A" the letter is taken for an article. */
function gradeBehind(scan: Scan, next: number): number | undefined {
  return [next, next - 1].find((at) => isGrade(scan, at));
}

function isGrade(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token !== undefined &&
    /^[A-F][1-3]?$/.test(scan.text.slice(token.start, token.end)) &&
    scan.tokens[gradeEnd(scan, at)]?.type !== 'number'
  );
}

function gradeEnd(scan: Scan, at: number): number {
  return /^[+-]$/.test(word(scan, at + 1)) && scan.tokens[at + 1]!.glued ? at + 2 : at + 1;
}

/** Words before a yardstick that say whose it is: "the sector average". */
const WHOSE = 2;

function namesYardstick(scan: Scan, at: number): boolean {
  for (let i = at; i <= at + WHOSE && scan.tokens[i]?.type === 'word'; i++) {
    if (hitAt(scan, i, 'yardstick')) return true;
    if (hitAt(scan, i, 'stop')) return false;
  }
  return false;
}

/** "Above the industry average", "sub-second": a bound whose value the words name without a number. */
function isBound(scan: Scan): boolean {
  return scan.all.some(({ group, comparator, next, first }) => {
    if (group === 'limit') return first > 0;
    // "At the national average or above".
    if (group === 'boundAfter') return hitBefore(scan, first, 'yardstick') !== undefined;
    if (group !== 'bound' || comparator === undefined) return false;
    if (comparator === 'below' && word(scan, next) === '-' && scan.tokens[next]!.glued)
      return innerHit(scan, next + 1, 'duration') !== undefined;
    const named = hitAt(scan, next, 'article')?.next ?? next;
    return namesYardstick(scan, named);
  });
}

function isCounted(scan: Scan, at: number): boolean {
  const verb = hitBefore(scan, at, 'verb');
  const isGot = verb?.kind === 'activity' || verb?.gain === true;
  let next = at + 1;
  if (/^[[<]$/.test(word(scan, at)))
    while (next < scan.tokens.length && !/^[\]>]$/.test(word(scan, next - 1))) next++;
  return isGot && scan.tokens[next]?.type === 'word' && !hitAt(scan, next, 'percent');
}

/** @param places tokens at which a blank stands where a number should */
export function readBlanks(scan: Scan, places: readonly number[]): Blanks {
  if (changesPace(scan) || changesGrade(scan)) return { from: true, to: true, change: false };
  const pace = paceAimed(scan) ?? gradeAimed(scan);
  let from = false;
  let to = pace === 'to';
  let change = false;
  let bound = pace === 'bound' || isBound(scan);
  let counted = false;
  for (const at of places) {
    if (hitBefore(scan, at, 'from') || hitBefore(scan, at, 'fromPaired')) from = true;
    else if (hitBefore(scan, at, 'by') || hitBefore(scan, at, 'byAfterMove')) change = true;
    else if (hitBefore(scan, at, 'bound') ?? hitAt(scan, at + 1, 'boundAfter')) bound = true;
    else to = true;
    counted ||= isCounted(scan, at);
  }
  return { from, to, change, bound, counted };
}
