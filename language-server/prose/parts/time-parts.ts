import { type Hit, hitAt, innerHit, type Scan } from '../scan/scan.ts';
import { LONG, takeLength, takeNumber } from './time-numbers.ts';

/** The pieces of a deadline in any order, as far as they were named. */
export interface TimeParts {
  by?: boolean;
  /** "before": up to the beginning of what follows. */
  before?: boolean;
  during?: boolean;
  within?: boolean;
  edge?: 'start' | 'middle' | 'end';
  which?: 'this' | 'next' | 'last';
  period?: 'year' | 'half' | 'quarter' | 'month' | 'week' | 'cycle';
  /** 1–4, 1–2, 1–12. */
  quarter?: number;
  half?: number;
  month?: number;
  day?: number;
  /** 1–53, where weeks are called by their number in the year. */
  week?: number;
  year?: number;
  fiscal?: boolean;
  iso?: string;
  /** "within six months": the length and its unit. */
  length?: { readonly value: number; readonly unit: string };
}

/** Names that may begin with digits: 4月, "1st quarter". */
const NUMBERED = new Set(['month', 'quarterName', 'halfName']);

/** Takes the piece that begins at a token; the token after it, or the same token where there is none. */
export function take(scan: Scan, i: number, parts: TimeParts): number {
  const token = scan.tokens[i]!;
  const named = token.number && scan.hits[i]!.find((hit) => NUMBERED.has(hit.group));
  if (token.number !== undefined && named === undefined) return takeNumber(scan, i, parts);
  const counted = hitAt(scan, i, 'number') ?? hitAt(scan, i, 'fraction');
  if (counted !== undefined) {
    const value = counted.group === 'number' ? counted.value! : counted.value! / 100;
    const length = takeLength(scan, counted.next, value, parts);
    if (length !== undefined) return length;
  }
  let best: Hit | undefined;
  for (const hit of scan.hits[i]!) {
    if (isPiece(hit) && (best === undefined || hit.next > best.next)) best = hit;
  }
  const duration = parts.within ? innerHit(scan, i, 'duration') : undefined;
  if (duration && (best === undefined || duration.next > best.next) && LONG.has(duration.unit!)) {
    parts.length = { value: duration.value ?? 1, unit: duration.unit! };
    return duration.next;
  }
  if (best === undefined) return i;
  put(scan, best, parts);
  return best.next;
}

/** Groups with one field to fill. */
const EDGES = { timeEnd: 'end', timeMiddle: 'middle', timeStart: 'start' } as const;
const WHICH = { this: 'this', next: 'next', last: 'last' } as const;
const NUMBERS = { quarterName: 'quarter', halfName: 'half', month: 'month' } as const;
const OTHERS = new Set(['timeBy', 'timeBefore', 'during', 'within', 'fiscal', 'period', 'timeWord']);

const PIECES: ReadonlySet<string> = new Set([EDGES, WHICH, NUMBERS].flatMap(Object.keys).concat(...OTHERS));

function isPiece({ group }: Hit): boolean {
  return PIECES.has(group);
}

/** Puts what a word says into the parts. */
function put(scan: Scan, hit: Hit, p: TimeParts): void {
  const { group } = hit;
  if (group in EDGES) p.edge = EDGES[group as keyof typeof EDGES];
  else if (group in WHICH) p.which = WHICH[group as keyof typeof WHICH];
  else if (group in NUMBERS) p[NUMBERS[group as keyof typeof NUMBERS]] = hit.value!;
  else if (group === 'fiscal') p.fiscal = true;
  else if (group === 'during' || group === 'within') {
    // One word can be both: "in March", "in six months"; Polish "w ciągu" is no "w".
    p.during ||= hitAt(scan, hit.first, 'during')?.next === hit.next;
    p.within ||= hitAt(scan, hit.first, 'within')?.next === hit.next;
  } else if (group === 'timeBy' || group === 'timeBefore') {
    p.by = true;
    p.before ||= group === 'timeBefore';
  } else {
    p.period = hit.unit as NonNullable<TimeParts['period']>;
    if (group === 'timeWord') {
      p.edge = 'end';
      p.which ??= 'this';
    }
  }
}
