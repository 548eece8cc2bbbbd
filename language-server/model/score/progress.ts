import type { IsoDate } from '../dates.ts';
import type { Quantity, Result } from '../quantity.ts';
import { failed, ok } from '../result.ts';
import type { Goal } from './goal.ts';
import { lastOfEachDay, type Measurement, upTo } from './measurement.ts';
import { type Point, shareAt } from './value-at.ts';

/** How far a key result has come. */
export interface Progress {
  /** 0 to 1. */
  readonly value: number;
  /** The same without limits: above 1 beyond the target, below 0 on the wrong side of the baseline. */
  readonly raw: number;
  /** The day it is from; missing where nobody measured it on a day: a score that people gave, a roll-up. */
  readonly date?: IsoDate;
  /** The last value measured. */
  readonly current?: Quantity;
  /** Bounds alone: whether the last measurement keeps it. */
  readonly kept?: boolean;
  /** How it came about, for a person: no capital, no full stop. */
  readonly reason: string;
}

/**
 * Progress from measurements, 0 to 1; fails, with the reason, where there is none.
 *
 * - from X to Y: (current − X) ÷ (Y − X), whichever way it goes (Zokri: from X to Y; Simply: a score on the spectrum);
 *   without X the first measurement stands in for it
 * - bound: measurements that keep it ÷ all measurements (Zokri: kept above or below a bound)
 * - milestones: the share that the step reached has, as stated (Zokri: 5 % region proposed … 100 % up and running)
 * - yes/no: 0 or 1 (Simply: binary)
 * - share: as people say
 *
 * The last measurement that can be read counts; measurements after `today` do not exist yet.
 */
export function progressOf(
  goal: Goal,
  measurements: readonly Measurement[],
  today: IsoDate,
): Result<Progress> {
  return progressAt(goal, pointsOf(goal, measurements, today));
}

/** The same from what `pointsOf` has read. */
export function progressAt(goal: Goal, read: Result<readonly Point[]>): Result<Progress> {
  if (goal.kind === 'none') return failed(goal.reason);
  if (goal.kind === 'rolls-up') return failed('it is the mean of what supports it');
  if (!read.ok) return read;
  const points = read.value;
  const last = points.at(-1)!;
  const from = { date: last.date, ...(last.quantity && { current: last.quantity }) };
  if (goal.kind === 'bound') {
    const kept = points.filter(({ share }) => share === 1).length;
    const raw = kept / points.length;
    const reason = `kept in ${kept} of ${points.length} readings`;
    return ok({ value: raw, raw, ...from, kept: last.share === 1, reason });
  }
  return ok({ value: clamp(last.share), raw: last.share, ...from, reason: REASONS[goal.kind] });
}

/**
 * A score that people gave: it counts before all readings (Google: people grade at the end, and the numbers inform
 * them).
 */
export function selfAssessed(score: number): Progress {
  return { value: clamp(score), raw: score, reason: 'as its people scored it' };
}

/**
 * What each day's last measurement says, in the order of the days. Fails where none can be read, with the last
 * one's reason.
 */
export function pointsOf(
  goal: Goal,
  measurements: readonly Measurement[],
  today: IsoDate,
): Result<readonly Point[]> {
  const inOrder = upTo(measurements, today);
  const first = inOrder.find(({ quantity }) => quantity)?.quantity;
  const points: Point[] = [];
  let reason = 'nobody has measured it yet';
  for (const measurement of inOrder) {
    const share = shareAt(goal, measurement, first);
    if (!share) continue;
    if (!share.ok) reason = share.reason;
    else if (Number.isFinite(share.value)) {
      const { date, quantity } = measurement;
      points.push({ date, share: share.value, ...(quantity && { quantity }) });
    }
  }
  return points.length > 0 ? ok(lastOfEachDay(points)) : failed(reason);
}

/** Within 0 and 1. */
export function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

const REASONS = {
  way: 'share of the way from its baseline to its target',
  milestones: 'share of the milestone reached',
  'yes-no': 'reached or not',
  share: 'as its check-ins say',
} as const;
