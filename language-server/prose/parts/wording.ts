import type { Span } from '../reading.ts';
import { type Hit, hitAt, hitBefore, type Scan, span, word } from '../scan/scan.ts';
import type { Marks } from './marks.ts';
import type { Found } from './quantities.ts';
import type { VerbFound } from './verb.ts';

/** Goods nobody can count and quantifiers that say no number. */
export function readVague(scan: Scan, marks: Marks): Span[] {
  return scan.all
    .filter(
      (hit) =>
        (hit.group === 'vague' || hit.group === 'quantifier') &&
        marks.free(hit.first) &&
        !isMeasured(scan, marks, hit),
    )
    .map((hit) => span(scan, hit.first, hit.next));
}

/** "Less than 5", "20 % more", "success rate": a bound, a size or a rate says what the word leaves open. */
function isMeasured(scan: Scan, marks: Marks, hit: Hit): boolean {
  if (hit.first > 0 && marks.at(hit.first - 1) === 'quantity') return true;
  // 更换 is no 更.
  if (!scan.lexicon.spaced && scan.hits[hit.first]!.some(({ next }) => next > hit.next)) return true;
  if (hitAt(scan, hit.next, 'metricHead')) return true;
  return scan.hits[hit.first]!.some(
    ({ group, next }) => next > hit.next && (group === 'bound' || group === 'metric'),
  );
}

/** Marks "per month", "weekly" and returns the first. */
export function readWindow(scan: Scan, marks: Marks): Span | undefined {
  let first: Span | undefined;
  for (const hit of scan.all) {
    if (hit.group !== 'window' || !marks.free(hit.first)) continue;
    if (
      (['within', 'by', 'changeBefore', 'from', 'to'] as const).some((group) =>
        hitBefore(scan, hit.first, group),
      )
    )
      continue;
    // "Every second customer" is half of them.
    if (
      hitAt(scan, hit.first, 'fraction') &&
      scan.tokens[hit.next]?.type === 'word' &&
      (hitAt(scan, hit.next, 'outOf') || !hitAt(scan, hit.next, 'stop'))
    )
      continue;
    // "In under an hour" is a length, unlike "at least weekly".
    if (hitAt(scan, hit.first, 'oneOfTime') && hitBefore(scan, hit.first, 'bound')) continue;
    marks.set(hit.first, hit.next, 'window');
    first ??= span(scan, hit.first, hit.next);
  }
  return first;
}

/** Where the effect of the work begins: "so that …", "to reduce …". Never at the beginning of the text. */
export function outcomeAt(scan: Scan, verbEnd: number): number | undefined {
  for (const hit of scan.all) {
    if (hit.first < Math.max(verbEnd, 1)) continue;
    if (hit.group === 'outcome') return hit.first;
    if (hit.group !== 'outcomeBeforeVerb') continue;
    let after = hit.next;
    for (
      let before = hitAt(scan, after, 'leadIn');
      before !== undefined;
      before = hitAt(scan, after, 'leadIn')
    )
      after = before.next;
    const verb = hitAt(scan, after, 'verb');
    if (verb && verb.kind !== 'activity' && verb.kind !== 'weak') return hit.first;
  }
  return undefined;
}

/**
 * "Launch the app and increase repeat visits by 20 %": behind work without a figure, a joined clause that moves a metric
 * tells its effect.
 */
export function effectBehindJoiner(
  scan: Scan,
  verb: VerbFound | undefined,
  figures: readonly Found[],
): number | undefined {
  if (!scan.lexicon.spaced || !verb?.leads || verb.hit.kind !== 'activity') return undefined;
  return scan.all.find(({ group, first, next }) => {
    if (group !== 'joiner' || first <= verb.hit.next || figures.some((figure) => figure.first < first))
      return false;
    let at = next;
    for (let before = hitAt(scan, at, 'leadIn'); before; before = hitAt(scan, at, 'leadIn')) at = before.next;
    const second = hitAt(scan, at, 'verb');
    const moves = second?.kind === 'raise' || second?.kind === 'lower';
    return moves && second.next < scan.tokens.length && figures.some((figure) => figure.first >= second.next);
  })?.first;
}

const BLANK = /^_{2,}$/;

/** X, Y, XX, ___, TBD, [name]: places left to be filled in. Case counts for single letters. */
export function readPlaceholders(scan: Scan, marks: Marks): { spans: Span[]; numbers: number[] } {
  const spans: Span[] = [];
  const numbers: number[] = [];
  const take = (first: number, next: number, number: boolean) => {
    spans.push(span(scan, first, next));
    if (number) numbers.push(first);
    marks.set(first, next, 'placeholder');
  };
  for (let i = 0; i < scan.tokens.length; i++) {
    const { start, end, type } = scan.tokens[i]!;
    if (type === 'word' && !isShout(scan.text, start) && !hitAt(scan, i, 'placeholder')) continue;
    const written = scan.text.slice(start, end);
    const listed = hitAt(scan, i, 'placeholder');
    if (listed) take(i, listed.next, false);
    else if (BLANK.test(written)) take(i, i + 1, true);
    else if (
      type === 'word' &&
      (i === 0 ? /^(?:[XХ]{1,4}|[YZN])$/ : /^(?:[XХ]{1,4}|[YУ]{1,4}|Z{1,4}|N)$/).test(written) &&
      marks.free(i) &&
      !(i === 0 && hitAt(scan, i, 'stop')) &&
      !hitAt(scan, i, 'name') &&
      standsAlone(scan, i)
    ) {
      const next = hitAt(scan, i + 1, 'percent')?.next ?? i + 1;
      const first = i > 0 && hitAt(scan, i - 1, 'money') && scan.tokens[i]!.glued ? i - 1 : i;
      take(first, next, next > i + 1 || first < i || isFigure(scan, i));
    } else if (
      type === 'word' &&
      i > 0 &&
      scan.tokens[i]!.glued &&
      word(scan, i - 1) === '$' &&
      /^[A-Z]{1,2}\d{0,2}$/.test(written)
    ) {
      take(i - 1, i + 1, true);
    } else if (word(scan, i) === '[' || word(scan, i) === '<') {
      const close = closing(scan, i, word(scan, i) === '[' ? ']' : '>');
      if (close !== undefined) take(i, close + 1, isNumber(scan, i, close));
    } else if (type === 'number' && written === '20' && scan.text[end] === '_')
      take(i, word(scan, i + 1).startsWith('_') ? i + 2 : i + 1, false);
  }
  return { spans, numbers };
}

/** "To [target]", "[X] %", "hire [N] engineers": a bracket that a number is to replace. */
function isNumber(scan: Scan, open: number, close: number): boolean {
  if (hitAt(scan, close + 1, 'percent')) return true;
  const isNamed = (['from', 'fromPaired', 'to', 'by', 'bound'] as const).some((group) =>
    hitBefore(scan, open, group),
  );
  return (
    isNamed ||
    /^(?:n|x{1,3}|y|#|number)$/.test(
      scan.folded.slice(scan.tokens[open + 1]!.start, scan.tokens[close - 1]!.end),
    )
  );
}

/** A word that begins with a capital letter, as X and TBD do, and most words do not. */
function isShout(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || code > 0x7f;
}

/** In "from X to Y" and "hire X engineers" a number is missing, in "after X weeks" none that measures. */
function isFigure(scan: Scan, at: number): boolean {
  const groups = ['from', 'fromPaired', 'to', 'by', 'byAfterMove', 'bound', 'verb'] as const;
  const isBound = hitAt(scan, at + 1, 'boundAfter') !== undefined;
  return isBound || groups.some((group) => hitBefore(scan, at, group) !== undefined);
}

/** X is a placeholder in "from X to Y" and "X %", not in "Project X" or "X-ray". */
function standsAlone(scan: Scan, at: number): boolean {
  if (hitBefore(scan, at, 'label')) return false;
  const before = scan.tokens[at - 1];
  const after = scan.tokens[at + 1];
  if (
    after?.glued &&
    after.type !== 'han' &&
    hitAt(scan, at + 1, 'percent') === undefined &&
    !/^[,.;:)!?/+]$/.test(word(scan, at + 1))
  )
    return false;
  if (scan.text.slice(scan.tokens[at]!.start, scan.tokens[at]!.end).length > 1) return true;
  if (hitAt(scan, at + 1, 'percent')) return true;
  if (before === undefined) return after !== undefined;
  if (scan.tokens[at]!.glued && before.type !== 'han') return hitAt(scan, at - 1, 'money') !== undefined;
  const groups = [
    'from',
    'to',
    'by',
    'bound',
    'stop',
    'money',
    'verb',
    'timeBy',
    'filler',
    'within',
    'during',
  ];
  return scan.hits
    .slice(Math.max(0, at - 4), at)
    .some((hits) => hits.some((hit) => hit.next === at && groups.includes(hit.group)));
}

/** A short bracket without digits, "[name]" or "<metric>", on the words of at most four tokens. */
function closing(scan: Scan, open: number, sign: string): number | undefined {
  for (let i = open + 1; i < Math.min(open + 6, scan.tokens.length); i++) {
    if (word(scan, i) === sign) return i > open + 1 ? i : undefined;
    if (scan.tokens[i]!.type !== 'word' && scan.tokens[i]!.type !== 'han') return undefined;
  }
  return undefined;
}
