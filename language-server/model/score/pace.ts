import type { IsoDate } from '../dates.ts';
import { elapsedShare, type Period } from '../period.ts';
import type { Goal } from './goal.ts';

/**
 * The share of the way, 0 to 1, that should be done by the end of `today`.
 *
 * The share of the days that have passed, from the period's first to its last, both counted (Simply: halfway through
 * the month 0.60 shows a key result on its way). Milestones with days of their own are expected by those: the
 * largest share due by today, and all of it on the last day. A bound is to be kept all the time: 1 from the first
 * day on.
 *
 * @param period from the cycle's first day to the key result's deadline
 */
export function paceOf(goal: Goal, period: Period, today: IsoDate): number {
  if (today < period.start) return 0;
  if (goal.kind === 'bound') return 1;
  if (goal.kind === 'milestones' && goal.steps.some(({ by }) => by !== undefined)) {
    if (today >= period.end) return 1;
    return Math.max(0, ...goal.steps.flatMap(({ share, by }) => (by && by <= today ? [share] : [])));
  }
  return elapsedShare(period, today);
}

/** The days a key result has: its cycle, ending on its own deadline where that is within. */
export function timeFor(cycle: Period, by: IsoDate | undefined): Period {
  return by && by >= cycle.start && by < cycle.end ? { start: cycle.start, end: by } : cycle;
}
