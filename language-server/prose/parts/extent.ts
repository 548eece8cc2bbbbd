import { isArrow } from '../scan/arrow.ts';
import { hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';

const STRONG = /^(?:=+>|-{2,}>|⇒)$/;
const LADDER = /(?:^|[\s(,;])(?:0[.,]\d{1,2}|1[.,]0)\s?[:=-]/g;
const STEPS = /(?:^|[\s(,;])\d{1,3}\s?%\s?[:=-](?!>)/g;

/** The part of a text that states the key result, and whether a ladder of scores or steps follows. */
export interface Extent {
  readonly scan: Scan;
  readonly steps: boolean;
}

/** Cuts off what is told after the key result: its result behind an arrow ("=> 70 %, one hire missed"), its score ladder. */
export function stated(scan: Scan): Extent {
  const ladder = ladderStart(scan.folded);
  let end = scan.tokens.length;
  if (ladder !== undefined) {
    const first = scan.tokens.findIndex((token) => token.start >= ladder);
    if (first > 2) end = first;
  }
  for (let i = 1; i < end; i++) {
    if (isArrow(scan, i) && isResult(scan, i)) end = i;
  }
  end = Math.min(end, statusStart(scan) ?? end);
  return { scan: end === scan.tokens.length ? scan : until(scan, end), steps: ladder !== undefined };
}

/** "Ship the importer - 60 % done": how far the work is, behind a dash or in brackets. */
function statusStart(scan: Scan): number | undefined {
  const { tokens } = scan;
  const end = word(scan, tokens.length - 1) === ')' ? tokens.length - 1 : tokens.length;
  const done = hitBefore(scan, end, 'verb');
  const percent = done?.done === true ? hitBefore(scan, done.first, 'percent') : undefined;
  const lead = hitAt(scan, 0, 'verb');
  if (percent === undefined || !lead || lead.done || tokens[percent.first - 1]?.type !== 'number')
    return undefined;
  const at = percent.first - 2;
  const opens = word(scan, at) === '(' || (word(scan, at) === '-' && !tokens[at]!.glued);
  return opens && at > lead.next ? at : undefined;
}

/** An arrow between two figures is a change; a heavy one behind words begins a result. */
function isResult(scan: Scan, at: number): boolean {
  const left = figureBefore(scan, at);
  const isSigned = word(scan, at + 1) === '+' && scan.tokens[at + 2]?.glued === true;
  const first = hitAt(scan, at + 1, 'filler')?.next ?? (isSigned ? at + 2 : at + 1);
  const right = scan.tokens[first]?.type === 'number' || hitAt(scan, first, 'money') !== undefined;
  if (left === undefined) {
    const outcome = hitAt(scan, at + 1, 'verb')?.done === true || hitAt(scan, at + 1, 'fact') !== undefined;
    return STRONG.test(word(scan, at)) || (right && !namesMetric(scan, at)) || outcome;
  }
  if (!right) return hitAt(scan, at + 1, 'bound') === undefined && scan.tokens[at + 1]?.type !== 'word';
  return hitAt(scan, at + 2, 'percent') !== undefined && left === 'counted';
}

/** "Gross margin → 62 %": an arrow between a name and its figure points at the target. */
function namesMetric(scan: Scan, at: number): boolean {
  const end = hitBefore(scan, at, 'metric') ?? hitBefore(scan, at, 'metricHead');
  return end !== undefined && !(hitAt(scan, 0, 'verb') && hitAt(scan, 0, 'verb')!.next <= end.first);
}

/** What kind of figure ends before a token: a counted noun, or a bare figure, percentage or duration. */
function figureBefore(scan: Scan, at: number): 'counted' | 'bare' | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = scan.tokens[i]!;
    // "340 (on 31 December) → 500": what brackets add to a figure.
    const bracket = word(scan, i) === ')' ? opensAt(scan, i) : undefined;
    // "Conversion (currently 7 %) => 10 %" goes on, "hire 3 (of 5) => 70 %" has ended.
    const isStart = bracket !== undefined && hitAt(scan, bracket + 1, 'from') !== undefined;
    const opening = isStart || !STRONG.test(word(scan, at)) ? bracket : undefined;
    if (isStart && opening !== undefined && figureBefore(scan, opening) === undefined) return 'bare';
    if (opening !== undefined) return figureBefore(scan, opening);
    if (token.type === 'number') {
      const unit = i + 1 < at ? scan.hits[i + 1]! : undefined;
      const known = unit?.some((hit) =>
        ['percent', 'duration', 'money', 'scale', 'points', 'times'].includes(hit.group),
      );
      return unit === undefined || known ? 'bare' : 'counted';
    }
    // "3,4 tys. → 6 tys.": the point belongs to the unit.
    if (word(scan, i) === '.' && isAbbreviation(scan, i - 1)) continue;
    if (token.type === 'sign' && !/^[%+/]$|^\p{Sc}$/u.test(word(scan, i))) return undefined;
  }
  return undefined;
}

/** Longest word that a point behind it cuts short. */
const CUT = 4;

function isAbbreviation(scan: Scan, at: number): boolean {
  if (scan.hits[at]?.some(({ next }) => next === at + 2)) return true;
  const token = scan.tokens[at];
  return token?.type === 'word' && token.glued && token.end - token.start <= CUT;
}

function opensAt(scan: Scan, close: number): number | undefined {
  for (let i = close - 1; i > Math.max(0, close - 10); i--) if (word(scan, i) === '(') return i;
  return undefined;
}

/** Where "0.3: … 0.7: …" or "20 %: … 50 %: …" begins: at least two rungs. */
function ladderStart(folded: string): number | undefined {
  for (const pattern of [LADDER, STEPS]) {
    if (pattern === STEPS && !folded.includes('%')) continue;
    pattern.lastIndex = 0;
    const first = pattern.exec(folded);
    if (first !== null && pattern.exec(folded) !== null) return first.index;
  }
  return undefined;
}

function until(scan: Scan, end: number): Scan {
  return {
    ...scan,
    tokens: scan.tokens.slice(0, end),
    hits: scan.hits.slice(0, end),
    all: scan.all.filter((hit) => hit.next <= end),
  };
}
