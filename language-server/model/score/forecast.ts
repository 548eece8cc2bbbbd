import { daysBetween, type IsoDate } from '../dates.ts';
import type { Result } from '../quantity.ts';
import { failed, ok } from '../result.ts';

/** Where something will end if it goes on as it went. */
export interface Forecast {
  /** In the unit of the points. */
  readonly value: number;
  /** The band in which it ends in eight of ten cases, if what is left about the trend is chance. */
  readonly low: number;
  readonly high: number;
}

/** So many standard deviations hold 80 % of a normal distribution. */
const EIGHT_IN_TEN = 1.2816;
/** Slopes are taken between pairs: more readings than this say nothing new, and would take long. */
const MOST_POINTS = 200;

/**
 * The value on a day by a robust linear trend: the slope is the median of the slopes between all pairs of points, the
 * intercept the median of what is left (Theil 1950, Sen 1968), so that one odd reading does not turn it.
 *
 * The band is ± 1.28 s √(1 + 1/n + (t − t̄)² ÷ Σ(tᵢ − t̄)²), with s² = Σ rᵢ² ÷ (n − 2) from the distances r of the
 * points from the line: the prediction interval of a linear trend. Of two points no distance is known: half of what
 * lies between them stands in for s.
 *
 * @param points one a day, by date; the last 200 count
 * @returns fails with fewer than two points
 */
export function forecastAt(
  points: readonly { readonly date: IsoDate; readonly value: number }[],
  day: IsoDate,
): Result<Forecast> {
  const first = points.at(-MOST_POINTS) ?? points[0];
  if (!first || points.length < 2) return failed('a trend needs two readings');
  const known = points
    .slice(-MOST_POINTS)
    .map(({ date, value }) => ({ x: daysBetween(first.date, date), y: value }));
  const slope = median(slopes(known));
  if (slope === undefined) return failed('a trend needs readings of two days');
  const intercept = median(known.map(({ x, y }) => y - slope * x)) ?? 0;
  const at = daysBetween(first.date, day);
  const value = intercept + slope * at;
  const half = EIGHT_IN_TEN * spread(known, slope, intercept) * reach(known, at);
  const forecast = { value, low: value - half, high: value + half };
  return Object.values(forecast).every(Number.isFinite) ? ok(forecast) : failed('the numbers are too large');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function slopes(points: readonly Point[]): number[] {
  return points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
  );
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 || low === undefined || high === undefined ? high : (low + high) / 2;
}

function spread(points: readonly Point[], slope: number, intercept: number): number {
  if (points.length === 2) return Math.abs(points[1]!.y - points[0]!.y) / 2;
  const squares = points.reduce((sum, { x, y }) => sum + (y - intercept - slope * x) ** 2, 0);
  return Math.sqrt(squares / (points.length - 2));
}

function reach(points: readonly Point[], at: number): number {
  const n = points.length;
  const mean = points.reduce((sum, { x }) => sum + x, 0) / n;
  const wide = points.reduce((sum, { x }) => sum + (x - mean) ** 2, 0);
  return Math.sqrt(1 + 1 / n + (at - mean) ** 2 / wide);
}
