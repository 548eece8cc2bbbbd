import { add, subtract } from '../arithmetic.ts';
import type { IsoDate } from '../dates.ts';
import type { Quantity, Result } from '../quantity.ts';
import { failed, ok } from '../result.ts';
import type { Forecast } from './forecast.ts';
import { clamp, type Progress } from './progress.ts';
import { weightedMean } from './weights.ts';

/** What an objective or key result that supports a key result brings to it. */
export interface Contribution {
  readonly weight: number;
  /** 0 to 1. */
  readonly progress: Result<number>;
  /** 0 to 1: where it is expected to end; missing where it has no trend. */
  readonly end?: Forecast;
  /** True for `contributes to`, whose numbers are a part of the target's; false for plain support. */
  readonly contributes: boolean;
  /** Where its number began and where it is; for `contributes to` alone. */
  readonly from?: Quantity;
  readonly current?: Quantity;
  /** The last day anything was said about it. */
  readonly lastHeard?: IsoDate;
}

/**
 * Who counts for a key result that rolls up: those that *contribute*, where there are any, else those that support
 * it. Plain support says that the work helps, not that its number is part of this one.
 */
export function counting<T extends Pick<Contribution, 'contributes'>>(
  contributions: readonly T[],
): readonly T[] {
  const parts = contributions.filter(({ contributes }) => contributes);
  return parts.length > 0 ? parts : contributions;
}

/**
 * The progress of a key result that rolls up: Σ(weight × progress) ÷ Σ weight of what counts for it. What nobody
 * measured counts as 0 beside what was; fails where nothing was measured at all (Fox: team objectives contribute to
 * the company's).
 */
export function rolledUp(contributions: readonly Contribution[]): Result<Progress> {
  const parts = counting(contributions);
  if (parts.length === 0) return failed('nothing supports it yet');
  const known = parts.filter(({ progress }) => progress.ok);
  if (known.length === 0) return failed('nothing that supports it has been measured');
  const mean = weightedMean(
    parts.map(({ weight, progress }) => ({ weight, value: progress.ok ? progress.value : 0 })),
  );
  if (!mean.ok) return mean;
  const value = clamp(mean.value);
  return ok({ value, raw: value, reason: `the mean of ${parts.length} that support it` });
}

/**
 * Where a key result that rolls up will end: the same mean of where each part will, or of what it has where it has
 * no trend.
 */
export function rolledUpEnd(contributions: readonly Contribution[]): Result<Forecast> {
  const parts = counting(contributions);
  if (!parts.some(({ end }) => end)) return failed('nothing that supports it has a trend');
  const at = (which: keyof Forecast): Result<number> =>
    weightedMean(
      parts.map(({ weight, progress, end }) => ({
        weight,
        value: end ? end[which] : progress.ok ? progress.value : 0,
      })),
    );
  const [value, low, high] = [at('value'), at('low'), at('high')];
  if (!value.ok || !low.ok || !high.ok) return failed('nothing that supports it has a trend');
  return ok({ value: value.value, low: low.value, high: high.value });
}

/**
 * What contributions add up to, for a key result from X to Y that nobody measures by itself: X + Σ(current − from).
 * Undefined where nothing was contributed in numbers; fails where they do not convert.
 */
export function addedUp(
  from: Quantity,
  contributions: readonly Contribution[],
): Result<Quantity> | undefined {
  const parts = contributions.filter(({ contributes, current }) => contributes && current);
  if (parts.length === 0) return undefined;
  return parts.reduce<Result<Quantity>>((total, { from: start, current }) => {
    const change = start ? subtract(current!, start) : ok(current!);
    if (!total.ok || !change.ok) return total.ok ? change : total;
    return add(total.value, change.value);
  }, ok(from));
}
