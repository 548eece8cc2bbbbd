import type { ReadingKind } from '../reading.ts';
import { hitAt, type Scan } from '../scan/scan.ts';
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
  readonly blanks: { readonly from: boolean; readonly to: boolean; readonly change: boolean };
}

/**
 * Names the kind of key result as a careful reader would.
 *
 * A number decides first. Without one, an effort is an activity, even where it is told as done ("new website launched");
 * a sentence about a state ("backups are encrypted") or about something others grant ("ISO 27001 certificate granted")
 * is yes or no; all else cannot be measured.
 */
export function readKind(evidence: Evidence): ReadingKind {
  const { target, verb, blanks, steps, whole } = evidence;
  if (target.from && target.to) return 'from-to';
  if (target.change) return 'relative';
  if (target.to) return withTarget(evidence);
  if (blanks.from && blanks.to) return 'from-to';
  if (blanks.change) return 'relative';
  if (blanks.to) return 'to';
  if (steps) return 'milestone';
  if (whole) return 'to';
  return verb === undefined ? stateOr(evidence, 'none') : withoutNumber(evidence, verb);
}

function withTarget({ scan, target, verb, window }: Evidence): ReadingKind {
  const { dimension } = target.to!.read.quantity;
  const countable = dimension === 'count' || dimension === 'ratio' || dimension === 'rank';
  if (verb?.leads && target.to!.first > verb.hit.first) {
    const named = hitAt(scan, target.to!.first - 1, 'to') !== undefined;
    if (verb.hit.kind === 'activity' && dimension === 'count') return 'count';
    if (verb.hit.gain && !named && (dimension === 'count' || dimension === 'money')) {
      return window || (measuresFlow(scan, target) && !isFresh(scan, target)) ? bounded(target) : 'count';
    }
    return bounded(target);
  }
  if (countable && dimension === 'count' && !window && target.to!.first <= 1 && !measuresFlow(scan, target)) {
    return verb?.hit.done || isFresh(scan, target) ? 'count' : bounded(target);
  }
  return bounded(target);
}

function bounded(target: Target): ReadingKind {
  return target.comparator === undefined ? 'to' : 'threshold';
}

function isFresh(scan: Scan, target: Target): boolean {
  for (let i = target.to!.first; i < target.to!.next; i++) if (hitAt(scan, i, 'fresh')) return true;
  return false;
}

/** "Generate 1,200 MQLs": a metric that flows all the time, so its last value is a baseline worth telling. */
function measuresFlow(scan: Scan, target: Target): boolean {
  for (let i = target.to!.first; i < target.to!.next; i++) if (hitAt(scan, i, 'metric')) return true;
  return false;
}

function withoutNumber(evidence: Evidence, verb: VerbFound): ReadingKind {
  const { scan } = evidence;
  switch (verb.hit.kind) {
    case 'activity':
      return 'activity';
    case 'weak':
      return stateOr(evidence, 'activity');
    case 'reach':
      return scan.all.some((hit) => hit.group === 'fact') ? 'yes-no' : verb.hit.gain ? 'activity' : 'none';
    case 'raise':
    case 'lower':
      return verb.hit.improve && scan.all.some((hit) => hit.group === 'deliverable') ? 'activity' : 'none';
    default:
      return 'none';
  }
}

function stateOr({ scan }: Evidence, otherwise: ReadingKind): ReadingKind {
  const vague = scan.all.some((hit) => hit.group === 'vague' || hit.group === 'quantifier');
  if (scan.all.some((hit) => hit.group === 'fact')) return 'yes-no';
  return !vague && scan.all.some((hit) => hit.group === 'state' && hit.first > 0) ? 'yes-no' : otherwise;
}
