import type { IsoDate } from '../dates.ts';
import { daysBetween } from '../dates.ts';
import type { AmbitionKind } from '../file.ts';
import type { Period } from '../period.ts';
import { ACCEPTABLE, reaches, SUCCESS } from './grade.ts';

export type Status = 'done' | 'on track' | 'at risk' | 'behind' | 'not started' | 'no data';

/** A status and what led to it, for a person: no capital, no full stop. */
export interface Judged {
  readonly status: Status;
  readonly reason: string;
}

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
  if (scored && progress !== undefined) return ended(progress, ambition, 'its people scored it');
  if (progress !== undefined && kept === undefined && reaches(progress, 1))
    return judged('done', 'the target is reached');
  if (period && today < period.start) return judged('not started', `the cycle begins on ${period.start}`);
  if (progress === undefined) {
    const early = period !== undefined && daysBetween(period.start, today) <= silence && !over;
    if (lastHeard === undefined && early) return judged('not started', 'nobody has measured it yet');
    return judged('no data', 'nothing has been measured');
  }
  const until = over ? period.end : today;
  if (lastHeard !== undefined && daysBetween(lastHeard, until) > silence)
    return judged('no data', `nothing was heard since ${lastHeard}, for more than ${silence} days`);
  if (over) return ended(kept === false ? 0 : progress, ambition, 'its time is over');
  return doubted(running(situation, progress), situation.confidence);
}

function running({ ambition, pace, kept, binary, confidence }: Situation, progress: number): Judged {
  if (kept !== undefined)
    return kept ? judged('on track', 'the bound is kept') : judged('behind', 'the bound is broken');
  if (binary) {
    if (confidence === undefined)
      return judged('no data', 'not reached yet, and nobody says how likely it is');
    const status = reaches(confidence, TRUST)
      ? 'on track'
      : reaches(confidence, DOUBT)
        ? 'at risk'
        : 'behind';
    return judged(status, `not reached yet, with a confidence of ${tenths(confidence)}`);
  }
  if (pace === undefined) return judged('no data', 'no cycle says how far it should be');
  const allowed = progress + SLACK * (1 - pace);
  const reason = `${hundredths(progress)} of the way, where the days that have passed ask for ${hundredths(pace)}`;
  if (reaches(allowed, SUCCESS[ambition] * pace)) return judged('on track', reason);
  return judged(reaches(allowed, ACCEPTABLE[ambition] * pace) ? 'at risk' : 'behind', reason);
}

function doubted(status: Judged, confidence: number | undefined): Judged {
  if (status.status !== 'on track' || confidence === undefined || reaches(confidence, DOUBT)) return status;
  return judged('at risk', `its people give it a confidence of ${tenths(confidence)}`);
}

function ended(score: number, ambition: AmbitionKind, why: string): Judged {
  const success = reaches(score, SUCCESS[ambition]);
  return judged(success ? 'done' : 'behind', `${why}: ${hundredths(score)} of ${SUCCESS[ambition]}`);
}

function judged(status: Status, reason: string): Judged {
  return { status, reason };
}

function hundredths(share: number): string {
  return String(Math.round(share * 100) / 100);
}

function tenths(confidence: number): string {
  return `${Math.round(confidence * 100) / 10} of 10`;
}
