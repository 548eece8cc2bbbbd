import type { Group } from '../lexicon/lexicon.ts';
import type { ReadingKind } from '../reading.ts';
import { type Hit, hitAt, hitBefore, innerHit, type Scan, word } from '../scan/scan.ts';
import { aimedKind, goesSomewhere } from './aimed.ts';
import type { Blanks } from './blanks.ts';
import { countsFromZero } from './counted.ts';
import { tellsDeed } from './deed.ts';
import { numberlessInText, targetInText } from './kind-in-text.ts';
import {
  has,
  isBreak,
  isDeliverable,
  isGranted,
  namesWork,
  opening,
  promises,
  tellsState,
} from './named-work.ts';
import type { Target } from './target.ts';
import type { VerbFound } from './verb.ts';

/** What the verdicts rest on. */
export interface Evidence {
  readonly scan: Scan;
  readonly verb: VerbFound | undefined;
  readonly target: Target;
  readonly window: boolean;
  /** "all services", "every customer". */
  readonly whole: boolean;
  /** A score ladder or named steps. */
  readonly steps: boolean;
  /** Numbers that are left blank or hidden: X %, $N3. */
  readonly blanks: Blanks;
}

/**
 * Names the kind of key result as a careful reader would.
 *
 * A number decides first. Without one, an effort is an activity, even where it is told as done ("new website launched");
 * a sentence about a state ("backups are encrypted") or about something others grant ("ISO 27001 certificate granted")
 * is yes or no; all else cannot be measured.
 */
export function readKind(evidence: Evidence): ReadingKind {
  const { scan, target, verb, blanks, steps, whole } = evidence;
  if (target.from && target.to) return 'from-to';
  if (target.change && !(target.to && target.comparator === undefined)) return 'relative';
  if (target.to) return withTarget(evidence);
  if (blanks.from && blanks.to) return 'from-to';
  if (blanks.change) return 'relative';
  if (blanks.bound && !blanks.to) return 'threshold';
  if (blanks.counted) return 'count';
  if (blanks.to) return goesSomewhere(scan, verb) ? 'from-to' : 'threshold';
  if (steps) return 'milestone';
  if (whole && !isMoved(verb)) return ofWhole(evidence);
  return verb === undefined ? withoutVerb(evidence) : withoutNumber(evidence, verb);
}

/** "Improve the safety of all teams" moves something, and says not how far. */
function isMoved(verb: VerbFound | undefined): boolean {
  return verb?.leads === true && (verb.hit.kind === 'raise' || verb.hit.kind === 'lower');
}

/**
 * "All services run in two regions" is or is not so; "win all three regions" has a target; but "migrate all services" is
 * still work: what will be better for it?
 */
function ofWhole({ scan, verb }: Evidence): ReadingKind {
  // 让每一位用户感受到温度 is a wish, whomever it is for.
  if (!verb?.leads) return !scan.lexicon.spaced && has(scan, 'vague') ? 'none' : 'yes-no';
  if (verb.hit.kind === 'weak' && tellsState(scan)) return 'yes-no';
  // 强化全员质量意识: the whole of a good that nobody counts.
  if (verb.hit.kind === 'weak' && !scan.lexicon.spaced) return numberlessInText(scan, verb.hit, verb.leads);
  return verb.hit.kind === 'activity' || verb.hit.kind === 'weak' ? 'activity' : 'from-to';
}

function withTarget(evidence: Evidence): ReadingKind {
  const { scan, target, verb, window } = evidence;
  if (!scan.lexicon.spaced) return targetInText(evidence);
  if (countsFromZero(scan, target, verb, window)) return 'count';
  if (verb?.leads && verb.hit.kind === 'keep') return 'threshold';
  return target.comparator === undefined ? aimedKind(scan, target, verb) : 'threshold';
}

/** "Percentage of parents who answer" only names a metric; "support for ARM" names what is to be made. */
function withoutVerb(evidence: Evidence): ReadingKind {
  const { scan } = evidence;
  if (tellsDeed(scan)) return has(scan, 'vague') || has(scan, 'quantifier') ? 'none' : 'yes-no';
  const makes = (isDeliverable(scan, opening(scan)) || headsWork(scan)) && !promises(scan);
  if (makes && scan.lexicon.spaced && !isGranted(scan)) return 'activity';
  if (hitAt(scan, 0, 'metricHead')) return 'none';
  if (hitAt(scan, 0, 'metric')) return stateOr(evidence, 'none');
  return stateOr(evidence, makes || namesWork(scan) ? 'activity' : 'none');
}

function withoutNumber(evidence: Evidence, verb: VerbFound): ReadingKind {
  const { scan } = evidence;
  if (!scan.lexicon.spaced) return numberlessInText(scan, verb.hit, verb.leads);
  if (!verb.leads && isGrantedThere(scan)) return 'yes-no';
  if (!verb.leads && opensWithMetric(scan, verb.hit)) return 'none';
  if ((!verb.leads || verb.hit.done) && wishes(scan, verb.hit)) return 'none';
  switch (verb.hit.kind) {
    case 'activity':
      if (verb.leads && verb.hit.done && !verb.hit.finish && isStateBefore(scan, verb.hit.first))
        return 'yes-no';
      if (verb.leads && (verb.hit.done || isName(scan, verb.hit)) && tellsBehind(scan, verb.hit))
        return 'yes-no';
      if (verb.leads && onlyPraises(scan, verb.hit)) return 'none';
      if (!verb.leads && verb.hit.done && endsInFact(scan, verb.hit)) return 'yes-no';
      return !verb.leads && (isState(scan, verb) || isGrantedBy(scan, verb.hit) || opensWithFact(scan))
        ? 'yes-no'
        : 'activity';
    case 'weak':
      if (hitAt(scan, verb.hit.first, 'leadIn') && wants(scan, verb.hit)) return 'none';
      return stateOr(
        evidence,
        has(scan, 'state') && (has(scan, 'quantifier') || has(scan, 'vague')) ? 'none' : 'activity',
      );
    case 'reach':
      // "Exit criteria met".
      if (!verb.leads && verb.hit.done && (!verb.hit.gain || isState(scan, verb))) return 'yes-no';
      return attained(scan, verb);
    case 'raise':
    case 'lower':
      if (verb.hit.improve)
        return isDeliverable(scan, verb.hit.next) || (verb.hit.rework && !isUncountable(scan))
          ? 'activity'
          : 'none';
      return meansWork(scan, verb) ? 'activity' : 'none';
    default:
      return (has(scan, 'deliverable') || has(scan, 'output')) && !has(scan, 'metric') && !has(scan, 'vague')
        ? 'activity'
        : 'none';
  }
}

/** "Audit completed with an unqualified opinion". */
function endsInFact(scan: Scan, { next }: Hit): boolean {
  const { pluralEnding } = scan.lexicon.data;
  return pluralEnding !== undefined && scan.all.some((hit) => hit.group === 'fact' && hit.first > next);
}

const MADE: readonly Group[] = ['deliverable', 'output', 'noun', 'fact', 'topic'];

/** "Create a positive atmosphere", but "build good relationships with the press", which is an effort with somebody. */
function onlyPraises(scan: Scan, { first, next, done }: Hit): boolean {
  if (done || !hitAt(scan, first, 'maker')) return false;
  const at = hitAt(scan, next, 'article')?.next ?? next;
  // "Skapa fler mötesplatser": more of a thing is work.
  const praise = hitAt(scan, at, 'changeUp') ? undefined : hitAt(scan, at, 'quantifier');
  const isGood = praise !== undefined || hitAt(scan, at, 'vague') !== undefined;
  return isGood && !MADE.some((group) => has(scan, group)) && !has(scan, 'around');
}

/** "Ensure a seamless experience": a good that nobody can count, and nothing that is to be made or done. */
function wants(scan: Scan, { next }: Hit): boolean {
  return has(scan, 'vague') && !has(scan, 'noun') && !isDeliverable(scan, next);
}

/** "Are tested" is a state; in "vi har valt" the words only say that it is over. */
function isStateBefore(scan: Scan, at: number): boolean {
  const begins = hitBefore(scan, at, 'leadIn')?.first ?? at - 1;
  return begins === at - 1 && innerHit(scan, at - 1, 'state') !== undefined;
}

/** "Automated rollback works in production": the participle only says what kind of thing is so. */
function tellsBehind(scan: Scan, { next }: Hit): boolean {
  return scan.all.some((hit) => hit.group === 'state' && hit.first > next && isFiniteVerb(scan, hit));
}

/** "Integracja z KSeF działa": a noun of work, where verbs are told by their endings, and what it does. */
function isName(scan: Scan, { group, first, next, lemma, finish }: Hit): boolean {
  if (scan.lexicon.finiteEndings.length === 0 || finish) return false;
  for (let i = next; i < scan.tokens.length; i++) if (word(scan, i) === ',') return false;
  if (group === 'noun') return true;
  return word(scan, first) === lemma && !scan.lexicon.verbEndings.some((ending) => lemma.endsWith(ending));
}

/** "Retention of nurses fell" speaks of a metric, "cost analysis of the move" of an analysis. */
function opensWithMetric(scan: Scan, verb: Hit): boolean {
  const at = opening(scan);
  const metric = hitAt(scan, at, 'metric') ?? hitAt(scan, at, 'metricHead');
  // "Returns portal live" is no word of returns.
  if (metric === undefined || (scan.lexicon.spaced && hitAt(scan, metric.next, 'deliverable'))) return false;
  if (verb.group !== 'noun' || verb.kind !== 'activity') return true;
  for (let i = 0; i < verb.first; i++) if (hitAt(scan, i, 'stop')) return true;
  return false;
}

/** "Tabletop exercise: region outage". */
function headsWork(scan: Scan): boolean {
  return isDeliverable(scan, 0) && !has(scan, 'metric') && !has(scan, 'metricHead');
}

/** "Better collaboration between design and engineering": what is to be better, not what is to be done. */
function wishes(scan: Scan, { group, done, first }: Hit): boolean {
  const isPraise = hitAt(scan, opening(scan), 'quantifier') !== undefined;
  return isPraise && (group === 'noun' || !done || first === opening(scan));
}

function stateOr({ scan }: Evidence, otherwise: ReadingKind): ReadingKind {
  if (has(scan, 'fact')) return 'yes-no';
  if (has(scan, 'vague') || has(scan, 'quantifier')) return otherwise;
  const tells =
    scan.all.some((hit) => hit.group === 'state' && isFiniteVerb(scan, hit)) || opensWithState(scan);
  return tells ? 'yes-no' : otherwise;
}

/** "We have a second supplier". */
function opensWithState(scan: Scan): boolean {
  const subject = hitAt(scan, 0, 'leadIn');
  if (subject === undefined || subject.next < 2) return false;
  return (
    innerHit(scan, subject.next - 1, 'state') !== undefined &&
    hitAt(scan, subject.next, 'article') !== undefined
  );
}

/** "Audit passed", "certificate in place": a fact told as done, or a participle right behind one. */
function isGrantedBy(scan: Scan, { first }: Hit): boolean {
  // "The authority approves the pilot": the article is no part of what is granted.
  const before = hitBefore(scan, first, 'article')?.first ?? first;
  return (hitAt(scan, first, 'fact') ?? hitBefore(scan, before, 'fact')) !== undefined;
}

/** "Pass the ISO 27001 audit": the verb further in is a noun of the name. */
function opensWithFact(scan: Scan): boolean {
  const fact = hitAt(scan, opening(scan), 'fact');
  return fact !== undefined && !hitAt(scan, fact.first, 'verb')?.done;
}

/** "Sales and marketing have signed off the plan": behind a finite verb a fact is told whatever nouns follow. */
function isGrantedThere(scan: Scan): boolean {
  return scan.all.some(
    (hit) => hit.group === 'fact' && (hitBefore(scan, hit.first, 'state')?.first ?? 0) > 0,
  );
}

/** A fact that others grant is or is not; getting something is work, unless it is "more of it"; all else has no measure. */
function attained(scan: Scan, verb: VerbFound): ReadingKind {
  if (has(scan, 'fact')) return 'yes-no';
  if (verb.hit.gain) return isUncounted(scan, verb.hit.next) ? 'none' : 'activity';
  const gotDone = (hit: Hit) => hit.group === 'verb' && hit.done && hit.first > verb.hit.next;
  if (scan.all.some((hit) => gotDone(hit) && !describes(scan, hit))) return 'activity';
  return isDeliverable(scan, verb.hit.next) ? 'activity' : 'none';
}

/** "Embedded developers": a participle right before the noun that it describes. */
function describes(scan: Scan, { next }: Hit): boolean {
  return scan.lexicon.spaced && scan.tokens[next]?.type === 'word' && hitAt(scan, next, 'stop') === undefined;
}

function isUncountable(scan: Scan): boolean {
  return (['metric', 'metricHead', 'vague', 'quantifier'] as const).some((group) => has(scan, group));
}

/** "More leads", "market share", "great people". */
function isUncounted(scan: Scan, from: number): boolean {
  for (let i = from; i < scan.tokens.length && !isBreak(scan, i); i++) {
    if (hitAt(scan, i, 'metric') || hitAt(scan, i, 'quantifier') || hitAt(scan, i, 'vague')) return true;
    if (i > from && hitAt(scan, i, 'stop')) return false;
  }
  return false;
}

/** "Staff use the tool" is a state, "… to use the tool" is not. */
function isFiniteVerb(scan: Scan, state: Hit): boolean {
  return state.first > 0 && hitBefore(scan, state.first, 'outcomeBeforeVerb') === undefined;
}

/** "Scale the ingestion service", "reduce complexity by removing roles": the verb names a change, the rest names the work. */
function meansWork(scan: Scan, verb: VerbFound): boolean {
  if (has(scan, 'metric')) return false;
  const means = scan.all.some(
    (hit) =>
      hit.group === 'verb' && (hit.kind === 'activity' || hit.gain) && hitBefore(scan, hit.first, 'by'),
  );
  return means || (!has(scan, 'vague') && isDeliverable(scan, verb.hit.next));
}

/** "Backups are tested": what is so, unlike "tests written" or "the app is launched", which only tell that work is over. */
function isState(scan: Scan, verb: VerbFound): boolean {
  // "Runs in production": the state ends inside the word that tells how.
  const before = hitBefore(scan, verb.hit.first, 'state') ?? hitAt(scan, verb.hit.first - 1, 'state');
  return before !== undefined && before.first > 0 && !verb.hit.finish;
}
