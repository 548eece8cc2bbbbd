import type { Quantity } from '../../model/quantity.ts';
import { type Hit, hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import type { Marks } from './marks.ts';
import { exact, type NumberRead } from './number.ts';

/** A quantity and the tokens its unit covers. */
interface WithUnit {
  readonly quantity: Quantity;
  readonly next: number;
  readonly core: number;
  readonly plus?: boolean;
}

/** Units that settle the dimension at once, the longest names first. */
const UNITS = [
  ['points', 'points', 'pp'],
  ['percent', 'percent', '%'],
  ['money', 'money', ''],
  ['times', 'multiple', ''],
] as const;

/** Longest count unit in words, and in characters where words are not separated. */
const WORDS = 4;
const CHARACTERS = 10;

/** The unit that follows a number: percent, points, money, duration, multiple, ratio, or the noun that is counted. */
export function unitAt(
  scan: Scan,
  marks: Marks,
  at: number,
  number: NumberRead,
  prefixMoney: string | undefined,
): WithUnit | undefined {
  const { value } = number;
  const done = (quantity: Quantity, next: number): WithUnit => {
    const plus = word(scan, next) === '+' && scan.tokens[next]!.glued;
    return { quantity, next: plus ? next + 1 : next, core: next, plus };
  };
  const { length } = number;
  if (length)
    return done({ value: exact(length.value ?? 1), dimension: 'duration', unit: length.unit! }, length.next);
  if (number.minutes) return done({ value, dimension: 'duration', unit: 'minute' }, at);
  const percentile = hitAt(scan, at + 1, 'rankUnit');
  const ending = hitAt(scan, at, 'ordinalEnding');
  if (ending && scan.tokens[at]!.glued)
    return done({ value, dimension: 'rank', unit: '' }, percentile?.next ?? ending.next);
  const place = placeAt(scan, at, value);
  if (place !== undefined) return done({ value, dimension: 'rank', unit: '' }, place);
  if (prefixMoney !== undefined) return done({ value, dimension: 'money', unit: prefixMoney }, at);
  if (number.fraction) return done({ value, dimension: 'percent', unit: '%' }, at);
  if (number.outOf !== undefined)
    return done({ value, dimension: 'ratio', unit: '', outOf: number.outOf }, at);

  const part = partOf(scan, at, value);
  if (part) return done({ value, dimension: 'ratio', unit: '', outOf: part.whole }, part.next);
  for (const [group, dimension, fixed] of UNITS) {
    const hit = hitAt(scan, at, group);
    if (hit)
      return done({ value: exact(value * (hit.value ?? 1)), dimension, unit: hit.unit ?? fixed }, hit.next);
  }
  const measured = hitAt(scan, at, 'measure');
  const duration = hitAt(scan, measured?.next ?? at, 'duration') ?? hitAt(scan, at, 'duration');
  if (duration && !(word(scan, duration.next) === '-' && joinsWords(scan, duration.next))) {
    return done(
      { value: exact(value * (duration.value ?? 1)), dimension: 'duration', unit: duration.unit! },
      duration.next,
    );
  }
  const noun = countedNoun(scan, marks, measured?.next ?? at);
  const unit =
    noun.next > noun.first
      ? scan.text.slice(scan.tokens[noun.first]!.start, scan.tokens[noun.next - 1]!.end)
      : '';
  return {
    quantity: { value, dimension: 'count', unit },
    next: Math.max(noun.next, measured?.next ?? at),
    core: at,
  };
}

/** The largest whole that people tell a part of with "in": "1 in 10". */
const SMALL_WHOLE = 100;

/** "4 of 5", "9 times out of 10", "1 in 3": the whole, and the token after it. */
function partOf(scan: Scan, at: number, value: number): { whole: number; next: number } | undefined {
  const outOf = hitAt(scan, hitAt(scan, at, 'times')?.next ?? at, 'outOf');
  if (outOf) {
    const first = hitAt(scan, outOf.next, 'article')?.next ?? outOf.next;
    const figure = scan.tokens[first]?.number;
    // "Nio av tio".
    const spelled = scan.lexicon.spaced ? hitAt(scan, first, 'number') : undefined;
    const whole = figure?.shape === 'plain' ? figure.value : spelled?.value;
    if (whole === undefined || whole < value) return undefined;
    return { whole, next: spelled?.next ?? first + 1 };
  }
  const among = hitAt(scan, at, 'among');
  // Polish "z 12 na 25" is a change.
  const isStart = hitBefore(scan, at - 1, 'fromPaired') ?? hitBefore(scan, at - 1, 'from');
  if (among === undefined || isStart) return undefined;
  const figure = scan.tokens[among.next]?.number;
  const spelled = hitAt(scan, among.next, 'number');
  const whole = figure?.shape === 'plain' ? figure.value : spelled?.value;
  if (whole === undefined || whole <= value || whole > SMALL_WHOLE) return undefined;
  const next = spelled?.next ?? among.next + 1;
  return NOT_A_WHOLE.some((group) => hitAt(scan, next, group)) ? undefined : { whole, next };
}

/** What a number belongs to that is the whole of nothing: "1 in 2 weeks". */
const NOT_A_WHOLE = ['duration', 'percent', 'money', 'scale', 'times'] as const;

const ENDS = new Set(['stop', 'to', 'from', 'fromAfter', 'by', 'bound', 'boundAfter', 'joiner', 'state', 'outcome', 'timeBy', 'during',
  'within', 'window', 'number', 'changeUp', 'changeDown', 'money', 'none', 'outcomeBeforeVerb']); // biome-ignore format: a set

function ends(scan: Scan, hit: Hit, isInside: boolean): boolean {
  if (ENDS.has(hit.group)) return true;
  if (hit.group !== 'verb') return false;
  if (!isInside) return isInfinitive(word(scan, hit.first), hit.lemma, scan);
  if (isPredicate(scan, hit)) return true;
  // 30 个客户进行访谈: a verb with an object is no part of what is counted.
  // "2,000 marketing qualified leads": a participle right before its noun is part of what is counted.
  if (scan.lexicon.spaced) return hit.done === true && !describes(scan, hit.next);
  return scan.tokens[hit.next]?.type === 'han' && word(scan, hit.first - 1) !== '的';
}

/** "1,500 staff receive training", "6 schools win the award": behind a plural the plain form of a verb that is no noun, elsewhere a form told by its ending. */
export function isPredicate(scan: Scan, { first, next, done, lemma }: Hit): boolean {
  const plural = scan.lexicon.data.pluralEnding;
  const { finiteEndings } = scan.lexicon;
  if (finiteEndings.length > 0) {
    const form = word(scan, first);
    return (
      !done && (isInfinitive(form, lemma, scan) || finiteEndings.some((ending) => form.endsWith(ending)))
    );
  }
  if (plural === undefined || done || word(scan, first) !== lemma.split(' ')[0]) return false;
  if (!word(scan, first - 1).endsWith(plural) && !hitAt(scan, first - 1, 'people')) return false;
  if (scan.tokens[next]?.type === 'number') return true;
  if (scan.tokens[next]?.type !== 'word') return false;
  const isNoun = (['nounFirst', 'deliverable', 'metric', 'metricHead', 'noun'] as const).some((group) =>
    hitAt(scan, first, group),
  );
  return !isNoun || hitAt(scan, next, 'article') !== undefined;
}

/** "Z 4,2 na 4,6 podwyższyć ocenę": the form that stands in the list, where verbs are told by their endings. */
function isInfinitive(form: string, lemma: string, { lexicon }: Scan): boolean {
  if (lexicon.finiteEndings.length === 0 || form !== lemma) return false;
  return lexicon.verbEndings.some((ending) => form.endsWith(ending));
}

function describes(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.type === 'word' && hitAt(scan, at, 'metric') !== undefined;
}

function joinsWords(scan: Scan, at: number): boolean {
  const after = scan.tokens[at + 1];
  return (
    /^[-/]$/.test(word(scan, at)) && scan.tokens[at]!.glued && after?.glued === true && after.type === 'word'
  );
}

/** The noun phrase after a number, up to a word that cannot belong to it. */
function countedNoun(scan: Scan, marks: Marks, at: number): { first: number; next: number } {
  let first = at;
  while (marks.at(first) === 'window') first++;
  let next = first;
  let words = 0;
  let characters = 0;
  while (next < scan.tokens.length && marks.free(next)) {
    const token = scan.tokens[next]!;
    if (token.type === 'number' || (token.type === 'sign' && !joinsWords(scan, next))) break;
    // "Pop-up stores": what a hyphen joins to a noun is no word of its own.
    const isJoined = next > first && scan.tokens[next - 1]!.type === 'sign';
    if (!isJoined && scan.hits[next]!.some((hit) => ends(scan, hit, next > first))) break;
    if (token.type === 'word' && ++words > WORDS) break;
    if (token.type === 'han' && ++characters > CHARACTERS) break;
    next++;
  }
  return next > first ? { first, next } : { first: at, next: at };
}

/** "5 miejsce", "3. miejsce": behind a number the singular is a place among all; where it ends. */
function placeAt(scan: Scan, at: number, value: number): number | undefined {
  const point = word(scan, at) === '.' && scan.tokens[at]!.glued;
  // "Z 12. na 5. miejsce".
  if (point && hitAt(scan, at + 1, 'toPaired') && hitBefore(scan, at - 1, 'fromPaired')) return at + 1;
  const unit = hitAt(scan, point ? at + 1 : at, 'rankUnit');
  const isOne = value === 1 && scan.lexicon.data.pluralEnding !== undefined;
  return unit === undefined || isOne || !Number.isInteger(value) || value < 1 ? undefined : unit.next;
}
