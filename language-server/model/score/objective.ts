import type { IsoDate } from '../dates.ts';
import type { AmbitionKind, Objective } from '../file.ts';
import type { Result } from '../quantity.ts';
import { failed, ok } from '../result.ts';
import type { Forecast } from './forecast.ts';
import { ACCEPTABLE, type Grade, type GradingScheme, gradeOf, reaches, SUCCESS } from './grade.ts';
import { type KeyResultScore, lastOf, scoreClause } from './key-result.ts';
import { clamp } from './progress.ts';
import { ended, type Judged, type Status } from './status.ts';
import { rounded, type Weighted, weightedMean } from './weights.ts';

/** A key result's part of its objective's score. */
export interface Part {
  readonly id: string;
  readonly dropped: boolean;
  readonly score: KeyResultScore;
}

/** How an objective is going. */
export interface ObjectiveScore {
  readonly ambition: AmbitionKind;
  /** 0 to 1. */
  readonly score: Result<number>;
  /** True where people scored it themselves. */
  readonly selfAssessed: boolean;
  /** Its key results, the dropped ones too; they count with `score.weight`, the dropped ones with nothing. */
  readonly parts: readonly Part[];
  /** The weighted mean of its key results' pace, 0 to 1. */
  readonly pace?: number;
  /** The weighted mean of the last confidence of those that have any, 0 to 1. */
  readonly confidence?: number;
  /** Where it will end, 0 to 1, with the band's ends. */
  readonly forecast: Result<Forecast>;
  readonly status: Judged;
  readonly grade?: Grade;
  readonly lastHeard?: IsoDate;
}

/**
 * An objective's figures from those of its key results (Google re:Work: the average of their grades; Kalungi and
 * Wodtke weigh them alike, `weight` says otherwise).
 *
 * - score: Σ(weight × progress) ÷ Σ weight over the key results that were not dropped. One that nobody measured
 *   counts as 0 beside others that were measured; without any that was there is no score. A `score` of its own comes
 *   before that
 * - forecast: the same mean of where each will end: its trend, within 0 and 1, or what it has where it has no trend
 * - status: `objectiveStatus`
 */
export function scoreObjective(
  objective: Pick<Objective, 'score' | 'dropped'>,
  parts: readonly Part[],
  ambition: AmbitionKind,
  scheme: GradingScheme,
): ObjectiveScore {
  const counted = parts.filter(({ dropped }) => !dropped).map(({ score }) => score);
  const own = scoreClause(objective);
  const score = own === undefined ? scoreOf(counted) : ok(own);
  const pace = meanOf(counted, ({ pace }) => pace);
  const confidence = meanOf(counted, ({ confidence }) => confidence?.value);
  const lastHeard = lastOf(counted.map((one) => one.lastHeard));
  return {
    ambition,
    score,
    selfAssessed: own !== undefined,
    parts,
    ...(pace !== undefined && { pace }),
    ...(confidence !== undefined && { confidence }),
    forecast: forecastOf(counted),
    status:
      own === undefined
        ? objectiveStatus(counted, objective.dropped !== undefined)
        : ended(own, ambition, 'scored'),
    ...(score.ok && { grade: gradeOf(score.value, ambition, scheme) }),
    ...(lastHeard !== undefined && { lastHeard }),
  };
}

/**
 * An objective's status from those of its key results: *done* where all are, *not started* where none is, *no data*
 * where more than half of the weight has none; else by the weighted mean of done and on track 1, at risk ½, behind
 * and no data 0, over those that have started: from 0.7 *on track*, from 0.4 *at risk*, below *behind*, in Google's
 * three colours.
 */
export function objectiveStatus(counted: readonly StatusPart[], dropped = false): Judged {
  if (dropped) return { status: 'no data', reason: { key: 'dropped' } };
  if (counted.length === 0) return { status: 'no data', reason: { key: 'noKeyResults' } };
  const shares = sharesOf(counted);
  const share = (of: Status): number => shares[of] ?? 0;
  if (reaches(share('done'), 1)) return { status: 'done', reason: { key: 'allDone' } };
  if (reaches(share('not started'), 1)) return { status: 'not started', reason: { key: 'noneStarted' } };
  if (share('no data') > 0.5) return { status: 'no data', reason: { key: 'mostlyUnknown' } };
  const started = 1 - share('not started');
  const mean = (share('done') + share('on track') + share('at risk') / 2) / started;
  const status = reaches(mean, SUCCESS.aspirational)
    ? 'on track'
    : reaches(mean, ACCEPTABLE.aspirational)
      ? 'at risk'
      : 'behind';
  return { status, reason: { key: 'counts', counts: countsOf(counted) } };
}

/** What `objectiveStatus` looks at. */
export type StatusPart = Pick<KeyResultScore, 'weight' | 'status'>;

/** Where a key result will end, within 0 and 1, by its trend; undefined without one. */
export function endOf({ forecast }: Pick<KeyResultScore, 'forecast'>): Forecast | undefined {
  if (!forecast.ok) return undefined;
  const { value, low, high } = forecast.value.share;
  return { value: clamp(value), low: clamp(low), high: clamp(high) };
}

function scoreOf(counted: readonly KeyResultScore[]): Result<number> {
  if (counted.length === 0) return failed('it has no key results');
  if (!counted.some(({ progress }) => progress.ok))
    return failed('none of its key results has been measured');
  return weightedMean(
    counted.map(({ weight, progress }) => ({ weight, value: progress.ok ? progress.value.value : 0 })),
  );
}

function forecastOf(counted: readonly KeyResultScore[]): ObjectiveScore['forecast'] {
  if (!counted.some(({ forecast }) => forecast.ok)) return failed('a trend needs two readings');
  const at = (which: keyof Forecast): number =>
    meanOf(counted, (one) => endOf(one)?.[which] ?? (one.progress.ok ? one.progress.value.value : 0)) ?? 0;
  return ok({ value: at('value'), low: at('low'), high: at('high') });
}

/** What part of the weight has each status, 0 to 1. */
function sharesOf(counted: readonly StatusPart[]): Partial<Record<Status, number>> {
  // In the order of size and against the largest, as for every mean.
  const inOrder = [...counted].sort((a, b) => a.weight - b.weight);
  const largest = inOrder.at(-1)!.weight;
  const sums: Partial<Record<Status, number>> = {};
  let all = 0;
  for (const { weight, status } of inOrder) {
    all += weight / largest;
    sums[status.status] = (sums[status.status] ?? 0) + weight / largest;
  }
  for (const status of Object.keys(sums) as Status[]) sums[status] = rounded(sums[status]! / all);
  return sums;
}

/** The weighted mean of a figure over those that have it. */
function meanOf<T extends { readonly weight: number }>(
  counted: readonly T[],
  figure: (one: T) => number | undefined,
): number | undefined {
  const parts: Weighted[] = [];
  for (const one of counted) {
    const value = figure(one);
    if (value !== undefined) parts.push({ weight: one.weight, value });
  }
  const mean = weightedMean(parts);
  return mean.ok ? mean.value : undefined;
}

function countsOf(counted: readonly StatusPart[]): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of counted) counts[status.status] = (counts[status.status] ?? 0) + 1;
  return counts;
}
