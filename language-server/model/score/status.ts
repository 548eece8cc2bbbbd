import type { IsoDate } from '../dates.ts';
import { daysBetween } from '../dates.ts';
import type { AmbitionKind } from '../file.ts';
import type { Period } from '../period.ts';
import { ACCEPTABLE, reaches, SUCCESS } from './grade.ts';

export type Status = 'done' | 'on track' | 'at risk' | 'behind' | 'not started' | 'no data';

/** A status and what led to it. */
export interface Judged {
  readonly status: Status;
  readonly reason: Reason;
}

/** What led to a status, without words: `rules/status-words.ts` says it in people's languages. */
export type Reason =
  | { readonly key: PlainReason }
  | { readonly key: 'begins'; readonly values: { readonly date: IsoDate } }
  | { readonly key: 'silent'; readonly values: { readonly since: IsoDate; readonly days: number } }
  /** How far it came, and what its ambition calls a success. */
  | { readonly key: 'scored' | 'over'; readonly values: { readonly score: string; readonly success: string } }
  | { readonly key: 'pace'; readonly values: { readonly progress: string; readonly pace: string } }
  /** `tenths` from 0 to 10. */
  | { readonly key: 'binary' | 'doubted'; readonly values: { readonly tenths: string } }
  /** How many key results, or objectives, stand how. */
  | { readonly key: 'counts'; readonly counts: Readonly<Partial<Record<Status, number>>> };

/** Reasons with nothing to fill in. */
export type PlainReason =
  | 'reached'
  | 'unheard'
  | 'unmeasured'
  | 'boundKept'
  | 'boundBroken'
  | 'binaryUnsaid'
  | 'noCycle'
  | 'dropped'
  | 'noKeyResults'
  | 'allDone'
  | 'noneStarted'
  | 'mostlyUnknown';

/** What a status is judged by. */
export interface Situation {
  readonly today: IsoDate;
  /** From the cycle's first day to the deadline; missing where no cycle is known. */
  readonly period?: Period;
  readonly ambition: AmbitionKind;
  /** Unclamped; missing where nothing was measured. */
  readonly progress?: number;
  /** 0 to 1; missing where time says nothing about it, as for yes or no. */
  readonly pace?: number;
  /** The last confidence, 0 to 1. */
  readonly confidence?: number;
  /** Bounds: whether the last measurement keeps it. */
  readonly kept?: boolean;
  /** Yes or no: confidence stands in for progress. */
  readonly binary?: boolean;
  /** The last day anything was said. */
  readonly lastHeard?: IsoDate;
  /** Days of silence after which nothing is known any more. */
  readonly silence: number;
  /** People have scored it themselves: that ends the matter. */
  readonly scored?: boolean;
}

/** Two weekly check-ins missed (Zokri: check in by the week). */
export const SILENCE_DAYS = 14;

/** How far behind its pace a goal may be when its cycle begins; the allowance shrinks with the days that are left. */
const SLACK = 0.1;
/** Below this its own people doubt it more than they believe in it (Wodtke: five of ten is a good stretch). */
const DOUBT = 0.4;
/** From here its people believe in a yes-or-no result; Google's green. */
const TRUST = 0.7;

/**
 * How it is going; the first that holds. Where people gave a score, that alone says *done* or *behind*.
 *
 * 1. *done*: the target is reached (a bound: its time is over, and it is a success)
 * 2. *not started*: the cycle has not begun, or it has and nobody said anything within the first days of it
 * 3. *no data*: nothing was measured, or nothing was heard for more than `silence` days while the cycle ran. Silence
 *    is never green
 * 4. after the last day: *done* where the score is what its ambition calls a success, else *behind*
 * 5. a bound: *on track* while the last measurement keeps it, else *behind*
 * 6. yes or no: by confidence, from 0.7 *on track*, from 0.4 *at risk*, below *behind* (Zokri: confidence says more
 *    than progress for binary key results)
 * 7. else by pace: with g = 0.7 (committed: 1.0) and a = 0.4 (committed: 0.7), *on track* where progress + 0.1 × (1
 *    − pace) ≥ g × pace, *at risk* where it is ≥ a × pace, else *behind*: it would end green, yellow or red (Google
 *    re:Work)
 * 8. *on track* with a confidence below 0.4 is *at risk*
 */
export function statusOf(situation: Situation): Judged {
  const { today, period, progress, kept, scored, ambition, lastHeard, silence } = situation;
  const over = period !== undefined && today > period.end;
  if (scored && progress !== undefined) return ended(progress, ambition, 'scored');
  if (progress !== undefined && kept === undefined && reaches(progress, 1))
    return judged('done', { key: 'reached' });
  if (period && today < period.start)
    return judged('not started', { key: 'begins', values: { date: period.start } });
  if (progress === undefined) {
    const early = period !== undefined && daysBetween(period.start, today) <= silence && !over;
    if (lastHeard === undefined && early) return judged('not started', { key: 'unheard' });
    return judged('no data', { key: 'unmeasured' });
  }
  const until = over ? period.end : today;
  if (lastHeard !== undefined && daysBetween(lastHeard, until) > silence)
    return judged('no data', { key: 'silent', values: { since: lastHeard, days: silence } });
  if (over) return ended(kept === false ? 0 : progress, ambition, 'over');
  return doubted(running(situation, progress), situation.confidence);
}

function running({ ambition, pace, kept, binary, confidence }: Situation, progress: number): Judged {
  if (kept !== undefined)
    return kept ? judged('on track', { key: 'boundKept' }) : judged('behind', { key: 'boundBroken' });
  if (binary) {
    if (confidence === undefined) return judged('no data', { key: 'binaryUnsaid' });
    const status = reaches(confidence, TRUST)
      ? 'on track'
      : reaches(confidence, DOUBT)
        ? 'at risk'
        : 'behind';
    return judged(status, { key: 'binary', values: { tenths: tenths(confidence) } });
  }
  if (pace === undefined) return judged('no data', { key: 'noCycle' });
  const allowed = progress + SLACK * (1 - pace);
  const values = { progress: hundredths(progress), pace: hundredths(pace) };
  const reason: Reason = { key: 'pace', values };
  if (reaches(allowed, SUCCESS[ambition] * pace)) return judged('on track', reason);
  return judged(reaches(allowed, ACCEPTABLE[ambition] * pace) ? 'at risk' : 'behind', reason);
}

function doubted(status: Judged, confidence: number | undefined): Judged {
  if (status.status !== 'on track' || confidence === undefined || reaches(confidence, DOUBT)) return status;
  return judged('at risk', { key: 'doubted', values: { tenths: tenths(confidence) } });
}

/** The end of the matter, at a score from 0 to 1: *done* where its ambition calls that a success, else *behind*. */
export function ended(score: number, ambition: AmbitionKind, key: 'scored' | 'over'): Judged {
  const values = { score: hundredths(score), success: String(SUCCESS[ambition]) };
  return judged(reaches(score, SUCCESS[ambition]) ? 'done' : 'behind', { key, values });
}

function judged(status: Status, reason: Reason): Judged {
  return { status, reason };
}

function hundredths(share: number): string {
  return String(Math.round(share * 100) / 100);
}

function tenths(confidence: number): string {
  return String(Math.round(confidence * 100) / 10);
}
