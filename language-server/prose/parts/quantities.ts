import type { Quantity } from '../../model/quantity.ts';
import type { Comparator, ReadQuantity } from '../reading.ts';
import { isArrow } from '../scan/arrow.ts';
import { hitAt, hitBefore, innerHit, type Scan, span, word } from '../scan/scan.ts';
import type { Marks } from './marks.ts';
import { type NumberRead, numberAt } from './number.ts';
import { unitAt } from './unit.ts';

/** A quantity and the tokens it was read from. */
export interface Found {
  readonly first: number;
  readonly next: number;
  readonly read: ReadQuantity;
  /** The token after number, scale and sign, before a unit of words. */
  readonly core: number;
  /** "100+", "5 or more". */
  readonly plus?: Comparator;
  /** Written as a word for the whole or for nothing: all, none. */
  readonly whole?: boolean;
  /** X % and $N3: a number stands there that is not shown. */
  readonly redacted?: boolean;
}

/** Every number in the text that measures something, in order. Marks their tokens. */
export function readQuantities(scan: Scan, marks: Marks): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < scan.tokens.length; ) {
    const quantity = marks.free(i) ? quantityAt(scan, marks, i) : undefined;
    if (quantity === undefined) {
      i++;
      continue;
    }
    marks.set(quantity.first, quantity.next, 'quantity');
    const part = partOf(scan, found[found.length - 1], quantity);
    if (part) found.pop();
    found.push(part ?? quantity);
    i = quantity.next;
  }
  return found;
}

/** 每 7 天有 4 天: so many of so many, the whole first. */
function partOf(scan: Scan, whole: Found | undefined, part: Found): Found | undefined {
  if (whole === undefined || hitBefore(scan, part.first, 'outOf')?.first !== whole.next) return undefined;
  const a = whole.read.quantity;
  const b = part.read.quantity;
  if (scan.lexicon.spaced || a.dimension !== b.dimension || b.value > a.value) return undefined;
  const quantity: Quantity = { value: b.value, outOf: a.value, dimension: 'ratio', unit: '' };
  return make(scan, whole.first, part.next, part.core, quantity);
}

function quantityAt(scan: Scan, marks: Marks, at: number): Found | undefined {
  // "Dwa razy więcej", "3-krotny wzrost": the whole of it is a factor.
  const factor = scan.lexicon.spaced ? hitAt(scan, at, 'factor') : undefined;
  if (factor !== undefined && factor.next > (hitAt(scan, at, 'number')?.next ?? at + 1)) return undefined;
  const rank = hitAt(scan, at, 'rank');
  if (rank !== undefined) {
    const hyphen = word(scan, rank.next) === '-' && scan.tokens[rank.next]!.glued;
    const number = numberAt(scan, hyphen ? rank.next + 1 : rank.next) ?? firstPlace(scan, rank.next);
    const end = number && (hitAt(scan, number.next, 'ordinalEnding')?.next ?? number.next);
    if (number !== undefined && end !== undefined && marks.free(number.next - 1))
      return make(scan, at, end, end, { value: number.value, dimension: 'rank', unit: '' });
  }
  const signed = isNegative(scan, at) ? hitAt(scan, at + 1, 'money') : undefined;
  const hour = bareLength(scan, at);
  if (hour !== undefined) return hour;
  const prefix = signed ?? hitAt(scan, at, 'money');
  const start = prefix?.next ?? at;
  const negative = signed !== undefined || isNegative(scan, start);
  const number =
    numberAt(scan, (negative && !signed) || isPlus(scan, start) ? start + 1 : start, prefix !== undefined) ??
    oneAt(scan, start);
  if (number === undefined || isTelephone(scan, start, number.value)) return undefined;
  for (let i = at; i < number.next; i++) if (!marks.free(i)) return undefined;
  if (!scan.lexicon.spaced && !countsInText(scan, start, number.next)) return undefined;
  const value = negative ? -number.value : number.value;
  const plus = word(scan, number.next) === '+' && scan.tokens[number.next]!.glued;
  const core = plus ? number.next + 1 : number.next;
  const unit = unitAt(scan, marks, core, { ...number, value }, prefix?.unit);
  if (unit === undefined) return undefined;
  // "Make the first visit one that …", "a good one": with nothing to count, the word is a pronoun.
  const spelled = scan.tokens[start]!.number === undefined && hitAt(scan, start, 'number');
  // "Koszt jednego leada": of one, where nouns show what they are of.
  const isOne = spelled && number.value === 1;
  if (isOne && scan.lexicon.finiteEndings.length > 0 && hitBefore(scan, at, 'metric')) return undefined;
  const isMore = hitAt(scan, unit.next, 'changeUp') ?? hitAt(scan, unit.next, 'changeDown');
  if (
    spelled &&
    number.value === 1 &&
    !isMore &&
    !hitBefore(scan, start, 'bound') &&
    unit.quantity.dimension === 'count' &&
    unit.quantity.unit === ''
  )
    return undefined;
  const after = hitAt(scan, unit.next, 'boundAfter');
  const comparator: Comparator | undefined = plus || unit.plus ? 'at least' : after?.comparator;
  const found = make(scan, at, unit.next, unit.core, unit.quantity);
  return comparator === undefined ? found : { ...found, plus: comparator };
}

/** "From +12 to +25": a plus that belongs to its figure, unlike the size of a change ("revenue +15 %"). */
function isPlus(scan: Scan, at: number): boolean {
  if (word(scan, at) !== '+' || scan.tokens[at]!.glued || !scan.tokens[at + 1]?.glued) return false;
  if (isArrow(scan, at - 1) || isArrow(scan, at + 2)) return true;
  return (['from', 'to', 'bound'] as const).some((group) => hitBefore(scan, at, group));
}

/** "-10 %", 成本-10%: a sign that is apart from what stands before it; without spaces only a figure makes a range of it. */
function isNegative(scan: Scan, at: number): boolean {
  if (word(scan, at) !== '-' || scan.tokens[at + 1]?.glued !== true) return false;
  if (!scan.tokens[at]!.glued || /^[([]$/.test(word(scan, at - 1))) return true;
  return !scan.lexicon.spaced && scan.tokens[at - 1]?.type === 'han';
}

/** "Nummer ett": behind such a word the article is a place. */
function firstPlace(scan: Scan, at: number): NumberRead | undefined {
  const one = hitAt(scan, at, 'one');
  return one && { value: 1, next: one.next, decimals: 0 };
}

/** "Skrócony o godzinę", "сокращено на час": where there are no articles, a length of time right behind "by" is one. */
function bareLength(scan: Scan, at: number): Found | undefined {
  const unit = scan.lexicon.finiteEndings.length > 0 ? hitAt(scan, at, 'duration') : undefined;
  if (unit === undefined) return undefined;
  const isMoved = scan.all.some(
    ({ group, kind, first, improve }) =>
      group === 'verb' && first < at && !improve && (kind === 'raise' || kind === 'lower'),
  );
  const by = hitBefore(scan, at, 'by') ?? (isMoved ? hitBefore(scan, at, 'byAfterMove') : undefined);
  if (by === undefined) return undefined;
  const quantity: Quantity = { value: unit.value ?? 1, dimension: 'duration', unit: unit.unit! };
  return make(scan, at, unit.next, unit.next, quantity);
}

/** "At most a day", "högst en": the article counts behind a bound, and before a length of time behind other markers. */
function oneAt(scan: Scan, at: number): NumberRead | undefined {
  const one = hitAt(scan, at, 'one') ?? hitAt(scan, at, 'oneOfTime');
  if (one === undefined) return undefined;
  // In "within a day" the words "a day" are a window too, which hides the day.
  const length = innerHit(scan, one.next, 'duration');
  if (one.group === 'oneOfTime' && (!length || describes(scan, length.next))) return undefined;
  const markers = length ? LENGTH_MARKERS : BOUND;
  if (!markers.some((group) => hitBefore(scan, at, group))) return undefined;
  return { value: 1, next: one.next, decimals: 0, ...(one.group === 'oneOfTime' && length && { length }) };
}

/** "In a second region": a noun behind it makes an adjective of the word. */
function describes(scan: Scan, at: number): boolean {
  return (
    scan.tokens[at]?.type === 'word' &&
    scan.hits[at]!.every(({ group }) => group !== 'stop' && group !== 'timeBy')
  );
}

const BOUND = ['bound'] as const;
const LENGTH_MARKERS = ['bound', 'from', 'to', 'within', 'byAfterMove', 'by'] as const;

/** Units that make a number of the character before them: 三场 are three, 三方 are a name. */
const COUNTING = ['measure', 'duration', 'money', 'percent', 'points', 'times', 'scale'] as const;

/** In running text a single character counts only with a unit behind it; behind 第 a number is a name. */
function countsInText(scan: Scan, at: number, next: number): boolean {
  if (hitBefore(scan, at, 'ordinal')) return false;
  if (scan.tokens[at]!.type !== 'han' || next > at + 1 || !hitAt(scan, at, 'number')) return true;
  return COUNTING.some((group) => hitAt(scan, next, group));
}

function isTelephone(scan: Scan, at: number, value: number): boolean {
  return value > 1e9 && word(scan, at - 1) === '+' && scan.tokens[at]!.glued;
}

function make(scan: Scan, first: number, next: number, core: number, quantity: Quantity): Found {
  return { first, next, core, read: { ...span(scan, first, next), quantity } };
}

/** Groups of words that give the number behind them its role. */
export type Marker =
  | 'from'
  | 'fromPaired'
  | 'to'
  | 'toPaired'
  | 'by'
  | 'byAfterMove'
  | 'bound'
  | 'between'
  | 'within';

/** True where a bound, a start or an end word stands right before the quantity, fillers skipped. */
export function markerBefore(scan: Scan, at: number, group: Marker): ReturnType<typeof hitBefore> {
  let end = at;
  if (word(scan, end - 1) === '-' && scan.tokens[end - 1]!.glued) end--;
  for (let steps = 0; steps < 4; steps++) {
    const hit = hitBefore(scan, end, group);
    if (hit !== undefined) return hit;
    // 从每日 25 分钟增长到每日 35 分钟: how often stands between the word and its number.
    const often =
      !scan.lexicon.spaced && (group === 'from' || group === 'to')
        ? hitBefore(scan, end, 'window')
        : undefined;
    const filler =
      often ??
      hitBefore(scan, end, 'filler') ??
      (group === 'bound' ? undefined : hitBefore(scan, end, 'bound'));
    if (filler === undefined) return undefined;
    end = filler.first;
  }
  return undefined;
}
