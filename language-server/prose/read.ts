import { compare } from '../model/arithmetic.ts';
import type { Quantity } from '../model/quantity.ts';
import { detectLanguage } from './detect.ts';
import { lexiconFor } from './languages/index.ts';
import { readBlanks } from './parts/blanks.ts';
import { readDeadline } from './parts/deadline.ts';
import { markEffortNames } from './parts/effort-names.ts';
import { stated } from './parts/extent.ts';
import { readJoined } from './parts/joined.ts';
import { readKind } from './parts/kind.ts';
import { Marks } from './parts/marks.ts';
import { readMetric, readMetricBehind, readMetricOfEffect } from './parts/metric.ts';
import { markNames } from './parts/names.ts';
import { readQuantities } from './parts/quantities.ts';
import { readTarget, type Target } from './parts/target.ts';
import { namesTopic } from './parts/topic.ts';
import { asVerb, readVerb, type VerbFound } from './parts/verb.ts';
import { readWhole } from './parts/whole.ts';
import { effectBehindJoiner, outcomeAt, readPlaceholders, readVague, readWindow } from './parts/wording.ts';
import type { LanguageCode, Reading, ReadingContext, TextKind } from './reading.ts';
import { hitAt, hitBefore, type Scan, scan, span } from './scan/scan.ts';

/**
 * Reads what a sentence says: its verb, metric, baseline, target, deadline and all else a coach would ask for.
 *
 * Pure and linear in the text. A text that is struck through as a whole is read as if it were not.
 * @param kind what the sentence is written for; the same words are measured alike, so only the deadline of a KPI is unread
 */
export function read(text: string, kind: TextKind, context: ReadingContext = {}): Reading {
  const lang = context.lang ?? detectLanguage(text);
  const lexicon = lexiconFor(text, lang);
  const whole = scan(text, lexicon);
  const open =
    whole.tokens.length === 0 && text.includes('~~') ? scan(text.replaceAll('~~', '  '), lexicon) : whole;
  const { scan: sentence, steps } = stated(open);
  return readParts(open === whole ? sentence : { ...sentence, text }, lang, steps, kind, context);
}

const MOST_FIGURES = 40;

function readParts(
  scan: Scan,
  lang: LanguageCode,
  steps: boolean,
  kind: TextKind,
  context: ReadingContext,
): Reading {
  const marks = new Marks(scan);
  const placeholders = readPlaceholders(scan, marks);
  const window = readWindow(scan, marks);
  const deadline = kind === 'kpi' ? undefined : readDeadline(scan, marks, context);
  markNames(scan, marks);
  const names = namesTopic(scan);
  // In running text the title of a KPI is a name, whatever verbs it holds: 客户开发电话.
  const isName = kind === 'kpi' ? names || !scan.lexicon.spaced : names && kind !== 'kr';
  const verb = isName ? undefined : readVerb(scan, marks);
  markEffortNames(scan, marks, verb);
  const quantities = readQuantities(scan, marks);
  const vague = readVague(scan, marks);
  const outcome =
    outcomeAt(scan, verb?.leads ? verb.hit.next : 1) ?? effectBehindJoiner(scan, verb, quantities);

  // No sentence has more figures than this; a pasted table has, and is not to be weighed figure against figure.
  const figures = ofTheWhole(scan, quantities).slice(0, MOST_FIGURES);
  const { target, active } = measured(scan, figures, verb, outcome);
  const blanks = readBlanks(scan, placeholders.numbers);
  const all = readWhole(scan, marks, verb);
  const readingKind = readKind({
    scan,
    verb: active,
    target,
    window:
      window !== undefined &&
      !describesPlan(scan, window.start) &&
      !isAside(scan, window.start, target.to?.read.end),
    whole: all,
    steps,
    blanks,
  });
  const joined = readJoined(scan, figures, verb, outcome ?? scan.tokens.length);
  const isEffect = outcome !== undefined && active !== verb;
  const numbersStart = Math.min(
    isEffect ? scan.tokens.length : (outcome ?? Infinity),
    ...[target.from, target.to].map((f) => f?.first ?? Infinity),
    changeStart(scan, target),
  );
  const metric =
    (isEffect
      ? readMetricOfEffect(scan, marks, outcome, active, numbersStart)
      : readMetric(scan, marks, verb, Math.min(numbersStart, scan.tokens.length))) ??
    (readingKind === 'count'
      ? undefined
      : readMetricBehind(
          scan,
          marks,
          behind(scan, target, verb),
          isEffect ? scan.tokens.length : (outcome ?? scan.tokens.length),
        ));
  const direction = directionOf(active, target);

  const reading: Writable<Reading> = {
    text: scan.text,
    lang,
    kind: readingKind,
    vague,
    placeholders: placeholders.spans,
    quantities: quantities.map((found) => found.read),
    topic: names,
    measurable: readingKind !== 'activity' && readingKind !== 'none',
    baseline: target.from !== undefined || blanks.from || readingKind === 'count',
  };
  if (verb) reading.verb = asVerb(scan, verb);
  if (metric) reading.metric = metric;
  if (target.from) reading.from = target.from.read;
  if (target.to) reading.to = target.to.read;
  if (target.upTo) reading.upTo = target.upTo.read;
  if (target.comparator) reading.comparator = target.comparator;
  if (target.change) reading.change = target.change;
  if (direction) reading.direction = direction;
  if (window) reading.window = window;
  if (deadline) reading.deadline = deadline;
  if (outcome !== undefined) reading.outcome = span(scan, outcome, scan.tokens.length);
  if (joined) reading.joined = joined;
  return reading;
}

/** A reading while it is put together. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Without the figures that only split one before them: "25 people, of which 15 in sales". */
function ofTheWhole(scan: Scan, quantities: ReturnType<typeof readQuantities>): typeof quantities {
  const first = quantities[0];
  const part = first && scan.all.find((hit) => hit.group === 'part' && hit.first >= first.next);
  return part === undefined ? quantities : quantities.filter((found) => found.next <= part.first);
}

const MOVES: ReadonlySet<string | undefined> = new Set(['raise', 'lower', 'keep']);

/** The numbers of the outcome clause measure the work; without any there, those before it do. */
function measured(
  scan: Scan,
  quantities: ReturnType<typeof readQuantities>,
  verb: VerbFound | undefined,
  outcome: number | undefined,
): { target: Target; active: VerbFound | undefined } {
  if (outcome !== undefined && verb?.hit.kind === 'activity') {
    const effect = quantities.filter((found) => found.first >= outcome);
    const verbs = scan.all.filter((hit) => hit.first > outcome && hit.group === 'verb');
    // A noun may hold a verb or a participle: 将人工处理量减少到 50, "so that failed searches drop by half".
    const hit = verbs.find(({ kind }) => MOVES.has(kind)) ?? verbs[0];
    const active = hit && { hit, leads: true };
    const target = readTarget(scan, effect, hit && { hit, leads: false }, outcome);
    if (target.to || target.change) return { target, active };
  }
  return { target: readTarget(scan, quantities, verb, 0), active: verb };
}

/** "Get 50 beta users, 20 of whom log in weekly": behind a comma and another figure the window is not the target's. */
function isAside(scan: Scan, window: number, end: number | undefined): boolean {
  return (
    end !== undefined &&
    scan.lexicon.spaced &&
    window > end &&
    /\([^)]{0,20}$|[,;][^\d]{0,9}\d/.test(scan.folded.slice(end, window))
  );
}

/** "Sign 20 teams on annual plans": behind a preposition and before a noun the word says which plans. */
function describesPlan(scan: Scan, start: number): boolean {
  const hit = scan.all.find(({ group, first }) => group === 'window' && scan.tokens[first]!.start === start);
  if (hit === undefined || !scan.lexicon.spaced) return false;
  const before = hitBefore(scan, hit.first, 'article')?.first ?? hit.first;
  // "3 roczne umowy": so it does between a number and its noun, where words say by their endings that they describe.
  const isCounted = scan.lexicon.adjectiveEndings.length > 0 && scan.tokens[hit.first - 1]?.type === 'number';
  if (!isCounted && hitBefore(scan, before, 'stop') === undefined) return false;
  return scan.tokens[hit.next]?.type === 'word' && hitAt(scan, hit.next, 'stop') === undefined;
}

function changeStart(scan: Scan, { change }: Target): number {
  if (change === undefined) return Infinity;
  return scan.tokens.findIndex((token) => token.start >= change.start);
}

/** Where the words behind the last figure begin; what is counted needs none, for its unit says it. */
function behind(scan: Scan, { from, to, upTo, change }: Target, verb: VerbFound | undefined): number {
  if (to && to.read.quantity.dimension !== 'count') return Math.max(upTo?.core ?? to.core, from?.next ?? 0);
  const end = to === undefined && change?.by?.dimension !== 'count' ? change?.end : undefined;
  const next = end === undefined ? -1 : scan.tokens.findIndex(({ start }) => start >= end);
  // "Dwukrotnie zwiększyć liczbę zapytań": the verb may follow its size.
  if (next >= 0 && verb?.hit.first === next) return verb.hit.next;
  return next < 0 ? scan.tokens.length : next;
}

function directionOf(verb: VerbFound | undefined, target: Target): 'up' | 'down' | undefined {
  const a = target.from?.read.quantity;
  const b = target.to?.read.quantity;
  const moving = verb?.hit.kind === 'raise' ? 'up' : verb?.hit.kind === 'lower' ? 'down' : undefined;
  if (moving && !verb?.hit.improve) return moving;
  const isBare = a?.dimension === 'count' && a.unit === '';
  const way = a && b && (isBare || a.dimension === b.dimension) ? wayOf(a, b) : undefined;
  if (way) return way;
  if (target.changeDirection) return target.changeDirection;
  if (target.comparator === 'at least' || target.comparator === 'above') return 'up';
  if (target.comparator === 'at most' || target.comparator === 'below') return 'down';
  // "Improve load time to 2 seconds": a better time is a shorter one.
  if (verb?.hit.improve && b?.dimension === 'duration') return 'down';
  return moving;
}

/** "From 4 h to 45 min" goes down: in one unit, where they convert. */
function wayOf(a: Quantity, b: Quantity): 'up' | 'down' | undefined {
  const order = compare(a, b);
  const less = order.ok ? order.value : a.value - b.value;
  return less === 0 ? undefined : less < 0 ? 'up' : 'down';
}
