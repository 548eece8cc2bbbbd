import { type Hit, hitAt, hitBefore, type Scan } from '../scan/scan.ts';

/** A number with its scale applied, and the token after it. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
  readonly outOf?: number;
  /** half, a third: the value is in percent. */
  readonly fraction?: boolean;
  /** `28:30` as a length of time. */
  readonly minutes?: boolean;
  /** "A day": the length of time that the article counts. */
  readonly length?: Hit;
  /** Written as digits with nothing else: could be a version or a name. */
  readonly decimals: number;
}

/** The number that begins at a token: digits or words, with scale words ("1.2 million", "two hundred", 三千五百万). */
export function numberAt(scan: Scan, at: number, isMoney = false): NumberRead | undefined {
  const token = scan.tokens[at];
  if (token === undefined) return undefined;
  const { number } = token;
  if (number !== undefined) {
    if (number.shape === 'time')
      return { value: exact(number.value), next: at + 1, minutes: true, decimals: 0 };
    if (number.shape !== 'plain' && number.shape !== 'ratio') return undefined;
    // "By 1/3" is a third.
    const third = number.shape === 'ratio' ? hitAt(scan, at, 'fraction') : undefined;
    if (third && (hitBefore(scan, at, 'by') ?? hitBefore(scan, at, 'byAfterMove')))
      return { value: third.value!, next: third.next, fraction: true, decimals: 0 };
    const scaled = scales(scan, at + 1, number.value, isMoney);
    const ratio = number.shape === 'ratio' ? { outOf: number.outOf! } : {};
    return { ...scaled, ...ratio, decimals: number.decimals };
  }
  const fraction = hitAt(scan, at, 'fraction');
  if (fraction !== undefined)
    return { value: fraction.value!, next: fraction.next, fraction: true, decimals: 0 };
  const none = hitAt(scan, at, 'none');
  if (none !== undefined && !isJoined(scan, none.next)) return { value: 0, next: none.next, decimals: 0 };
  return words(scan, at);
}

/** Digits followed by scales: 3.5 万, 2 million, 20k. A one-letter scale must be glued to its number, or the number to a currency ("$12 k"). */
function scales(scan: Scan, at: number, value: number, isMoney: boolean): { value: number; next: number } {
  let next = at;
  let scaled = value;
  for (let hit = hitAt(scan, next, 'scale'); hit !== undefined; hit = hitAt(scan, next, 'scale')) {
    const token = scan.tokens[next]!;
    if (token.type === 'word' && token.end - token.start === 1 && !token.glued && !isMoney) break;
    scaled *= hit.value!;
    next = hit.next;
  }
  return { value: exact(scaled), next };
}

/** Number words. Units add up, scales multiply what stands before them: 两千三百 = 2 × 1000 + 3 × 100. */
function words(scan: Scan, at: number): NumberRead | undefined {
  let total = 0;
  let unit: number | undefined;
  let section = 0;
  let next = at;
  for (;;) {
    const number = hitAt(scan, next, 'number');
    const scale = hitAt(scan, next, 'scale');
    if (
      scale !== undefined &&
      scale.value! >= 10 &&
      (unit !== undefined || section > 0 || alone(scan, next))
    ) {
      if (scale.value! >= 10_000) {
        total = exact((total + section + (unit ?? (section > 0 || total > 0 ? 0 : 1))) * scale.value!);
        section = 0;
      } else section += (unit ?? 1) * scale.value!;
      unit = undefined;
      next = scale.next;
    } else if (number !== undefined) {
      unit = (unit ?? 0) + number.value!;
      next = number.next;
      if (scan.folded[scan.tokens[next]?.start ?? -1] === '-' && hitAt(scan, next + 1, 'number')) next++;
    } else break;
  }
  return next === at ? undefined : { value: total + section + (unit ?? 0), next, decimals: 0 };
}

/** "No-show rate", "zero-waste kitchens": joined to a noun the word only says what kind it is. */
function isJoined(scan: Scan, at: number): boolean {
  return (
    scan.folded[scan.tokens[at]?.start ?? -1] === '-' &&
    scan.tokens[at]!.glued &&
    scan.tokens[at + 1]?.glued === true
  );
}

/** "hundred", "thousands" alone are no number, but a one-character scale such as 十 is. */
function alone(scan: Scan, at: number): boolean {
  return scan.tokens[at]!.type === 'han' && hitAt(scan, at, 'scale')?.value === 10;
}

/** The double that prints as the decimal that was meant: 1.2 × 10⁶ is 1200000. */
export function exact(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  return Number(value.toPrecision(15));
}
