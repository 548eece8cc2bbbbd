import { add, asShare, scale, shareOfWay, subtract } from '../arithmetic.ts';
import type { IsoDate } from '../dates.ts';
import type { AmbitionKind, KeyResult, Kpi } from '../file.ts';
import type { Period } from '../period.ts';
import type { Quantity, Result } from '../quantity.ts';
import { failed, ok } from '../result.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { addedUp, type Contribution, counting, rolledUp, rolledUpEnd } from './contribution.ts';
import { type Forecast, forecastAt } from './forecast.ts';
import { type Goal, goalOf, type Sentence } from './goal.ts';
import { type Grade, type GradingScheme, gradeOf } from './grade.ts';
import { silenceFor } from './kpi.ts';
import { fromKpi, type Measurement, upTo } from './measurement.ts';
import { paceOf, timeFor } from './pace.ts';
import { clamp, type Progress, pointsOf, progressAt, selfAssessed } from './progress.ts';
import { type Judged, statusOf } from './status.ts';
import type { Point } from './value-at.ts';
import { weightOf } from './weights.ts';

/** Everything that a key result's figures follow from. */
export interface KeyResultFacts {
  readonly keyResult: KeyResult;
  /** What its words say. */
  readonly sentence?: Sentence;
  /** The KPI that it tracks. */
  readonly kpi?: Kpi;
  /** Its check-ins, in any order. */
  readonly checkIns: readonly Measurement[];
  /** What supports it and was not given up. */
  readonly contributions: readonly Contribution[];
  /** Its objective's cycle. */
  readonly cycle?: Period;
  /** Its own, or its objective's. */
  readonly ambition: AmbitionKind;
  readonly scheme: GradingScheme;
  readonly today: IsoDate;
}

/** Where a key result will end. */
export interface Ending {
  readonly day: IsoDate;
  /** Share of the way, without limits; its band holds eight cases of ten. */
  readonly share: Forecast;
  /** The same as a value, where it goes from one to another. */
  readonly value?: Quantity;
}

/** How a key result is going. */
export interface KeyResultScore {
  readonly goal: Goal;
  readonly weight: number;
  readonly ambition: AmbitionKind;
  readonly progress: Result<Progress>;
  /** Share of the way that should be done by today, 0 to 1; missing where no cycle is known. */
  readonly pace?: number;
  readonly confidence?: Confidence;
  readonly status: Judged;
  readonly forecast: Result<Ending>;
  /** Missing where nothing was measured. */
  readonly grade?: Grade;
  /** What was said about it up to today, by date. */
  readonly measurements: readonly Measurement[];
  /** The last day anything was said about it. */
  readonly lastHeard?: IsoDate;
}

/** All of a key result's figures, from one set of facts. The parts say their formulas. */
export function scoreKeyResult(facts: KeyResultFacts): KeyResultScore {
  const { keyResult, kpi, cycle, ambition, scheme, today } = facts;
  const goal = withBaseline(goalOf(keyResult, facts.sentence, kpi), kpi, cycle);
  const measurements = upTo([...facts.checkIns, ...readingsIn(kpi, cycle)], today);
  const scored = scoreClause(keyResult);
  const points = pointsOf(goal, measurements, today);
  const progress = scored !== undefined ? ok(selfAssessed(scored)) : measured(goal, points, facts);
  const period = cycle && timeFor(cycle, keyResult.by?.iso);
  const pace = period && paceOf(goal, period, today);
  const confidence = confidenceOf(measurements, today);
  const lastHeard = lastOf([
    measurements.at(-1)?.date,
    ...counting(facts.contributions).map((one) => one.lastHeard),
  ]);
  const status = statusOf({
    today,
    ambition,
    silence: silenceFor(kpi),
    ...(period && { period }),
    ...(progress.ok && { progress: progress.value.raw }),
    ...(progress.ok && progress.value.kept !== undefined && { kept: progress.value.kept }),
    ...(pace !== undefined && { pace }),
    ...(confidence && { confidence: confidence.value }),
    ...(lastHeard !== undefined && { lastHeard }),
    binary: goal.kind === 'yes-no',
    scored: scored !== undefined,
  });
  return {
    goal,
    weight: weightOf(keyResult),
    ambition,
    progress,
    ...(pace !== undefined && { pace }),
    ...(confidence && { confidence }),
    status,
    forecast: endingOf(goal, points, facts, period),
    ...(progress.ok && { grade: gradeOf(progress.value.value, ambition, scheme) }),
    measurements,
    ...(lastHeard !== undefined && { lastHeard }),
  };
}

/** The score that people gave at the end, 0 to 1; undefined where they gave none that is one. */
export function scoreClause({ score }: Pick<KeyResult, 'score'>): number | undefined {
  const share = score?.quantity && asShare(score.quantity);
  return share?.ok && share.value >= 0 && share.value <= 1 ? share.value : undefined;
}

/** The latest of some days. */
export function lastOf(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

function measured(
  goal: Goal,
  points: Result<readonly Point[]>,
  { contributions }: KeyResultFacts,
): Result<Progress> {
  if (goal.kind === 'rolls-up') return rolledUp(contributions);
  const own = progressAt(goal, points);
  if (own.ok || goal.kind !== 'way' || !goal.from) return own;
  const sum = addedUp(goal.from, contributions);
  if (!sum?.ok) return own;
  const share = shareOfWay(goal.from, goal.to, sum.value);
  if (!share.ok) return share;
  const reason = 'its baseline and what was contributed to it';
  return ok({ value: clamp(share.value), raw: share.value, current: sum.value, reason });
}

/** A KPI goes on when the cycle is over, and was there before it began: the score is of the cycle's own readings. */
function readingsIn(kpi: Kpi | undefined, cycle: Period | undefined): Measurement[] {
  const readings = kpi ? fromKpi(kpi.readings) : [];
  return cycle ? readings.filter(({ date }) => date >= cycle.start && date <= cycle.end) : readings;
}

/** Where nothing says what a tracked KPI starts from, its last reading before the cycle does. */
function withBaseline(goal: Goal, kpi: Kpi | undefined, cycle: Period | undefined): Goal {
  if (goal.kind !== 'way' || goal.from || !kpi || !cycle) return goal;
  const before = upTo(fromKpi(kpi.readings), cycle.start).filter(({ date }) => date < cycle.start);
  const from = before.at(-1)?.quantity;
  return from ? { ...goal, from } : goal;
}

function endingOf(
  goal: Goal,
  points: Result<readonly Point[]>,
  { contributions, today }: KeyResultFacts,
  period: Period | undefined,
): Result<Ending> {
  if (!period) return failed('no cycle says when it ends');
  if (today > period.end) return failed('its time is over');
  if (goal.kind === 'rolls-up') {
    const end = rolledUpEnd(contributions);
    return end.ok ? ok({ day: period.end, share: end.value }) : end;
  }
  if (goal.kind === 'yes-no') return failed('its confidence is the forecast');
  if (goal.kind === 'bound') return failed('a bound is kept or broken');
  if (!points.ok) return points;
  const share = forecastAt(
    points.value.map((point) => ({ date: point.date, value: point.share })),
    period.end,
  );
  if (!share.ok) return share;
  const value = goal.kind === 'way' && goal.from && valueAt(goal.from, goal.to, share.value.value);
  return ok({ day: period.end, share: share.value, ...(value && { value }) });
}

/** from + share × (to − from). */
function valueAt(from: Quantity, to: Quantity, share: number): Quantity | undefined {
  const way = subtract(to, from);
  const done = way.ok ? scale(way.value, share) : way;
  const value = done.ok ? add(from, done.value) : done;
  return value.ok ? value.value : undefined;
}
