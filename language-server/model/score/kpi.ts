import { compare } from '../arithmetic.ts';
import { addDays, type IsoDate } from '../dates.ts';
import type { Kpi, Metric, Rhythm } from '../file.ts';
import type { Quantity } from '../quantity.ts';
import { keepsTo } from '../threshold.ts';
import { fromKpi, lastOfEachDay, upTo } from './measurement.ts';
import { SILENCE_DAYS } from './status.ts';

/** A running measure as it is today. */
export interface KpiState {
  /** By date, one a day, up to today. */
  readonly readings: readonly KpiPoint[];
  readonly last?: KpiPoint;
  /** `unknown` without a reading, without a healthy range, or where the two do not convert. */
  readonly health: 'healthy' | 'unhealthy' | 'unknown';
  /** The last reading held against the one before; missing before there are two. */
  readonly trend?: 'rising' | 'falling' | 'steady';
  /** Whether that is towards the healthy side; missing where no range says which side that is. */
  readonly better?: boolean;
  /** The last day on which the next reading is not late; missing without a rhythm or a reading. */
  readonly due?: IsoDate;
  /** True where the next reading is late by more than the grace. */
  readonly stale: boolean;
}

export interface KpiPoint {
  readonly date: IsoDate;
  readonly quantity: Quantity;
}

/** The most days that each rhythm has. */
export const RHYTHM_DAYS: Readonly<Record<Rhythm, number>> = { week: 7, month: 31, quarter: 92, year: 366 };
/** How many days a reading may be late before it says something. */
export const GRACE_DAYS = 10;

/**
 * How a KPI is doing: its last reading against its healthy range (Fox, Simply: a measure with a target, read at regular
 * intervals), its trend, and whether the reading that its rhythm asks for is late by more than ten days.
 */
export function kpiState({ readings, healthy, every }: Kpi, today: IsoDate): KpiState {
  const points = lastOfEachDay(upTo(fromKpi(readings), today)).flatMap(({ date, quantity }) =>
    quantity ? [{ date, quantity }] : [],
  );
  const [before, last] = [points.at(-2), points.at(-1)];
  const trend = before && last && trendOf(before.quantity, last.quantity);
  const wanted = healthy && wantedTrend(healthy);
  const due = last && every && addDays(last.date, RHYTHM_DAYS[every.value] + GRACE_DAYS);
  return {
    readings: points,
    ...(last && { last }),
    health: healthOf(last?.quantity, healthy),
    ...(trend && { trend }),
    ...(trend && trend !== 'steady' && wanted && { better: trend === wanted }),
    ...(due?.ok && { due: due.value }),
    stale: due?.ok === true && today > due.value,
  };
}

/**
 * Days of silence after which nothing is known: a KPI's own rhythm, a month where it says none, and ten days; without a
 * KPI two weekly check-ins.
 */
export function silenceFor(kpi: Pick<Kpi, 'every'> | undefined): number {
  return kpi ? RHYTHM_DAYS[kpi.every?.value ?? 'month'] + GRACE_DAYS : SILENCE_DAYS;
}

type Healthy = Extract<Metric, { kind: 'threshold' }>;

function healthOf(last: Quantity | undefined, healthy: Healthy | undefined): KpiState['health'] {
  const kept = last && healthy && keepsTo(last, healthy);
  return kept === undefined ? 'unknown' : kept ? 'healthy' : 'unhealthy';
}

function trendOf(before: Quantity, last: Quantity): KpiState['trend'] {
  const order = compare(last, before);
  if (!order.ok) return undefined;
  return order.value > 0 ? 'rising' : order.value < 0 ? 'falling' : 'steady';
}

function wantedTrend({ comparator }: Healthy): 'rising' | 'falling' | undefined {
  if (comparator === 'between') return undefined;
  return comparator === 'at least' || comparator === 'above' ? 'rising' : 'falling';
}
