import { isBare, type Measure } from './convert.ts';
import type { Kpi, Metric, Value } from './file.ts';

/** What a metric's values are given in: the first one with a unit; undefined where none has one. */
export function measureOf(metric: Metric): Measure | undefined {
  if (metric.kind === 'from-to') return firstOf([metric.to, metric.from]);
  return metric.kind === 'threshold' ? firstOf([metric.value, metric.upper]) : undefined;
}

/** What a KPI is measured in: as its bound says, else as its readings do. */
export function measureOfKpi({ healthy, readings }: Kpi): Measure | undefined {
  return firstOf([healthy?.value, healthy?.upper, ...readings.map(({ value }) => value)]);
}

function firstOf(values: readonly (Value | undefined)[]): Measure | undefined {
  const quantity = values.find((value) => value?.quantity && !isBare(value.quantity))?.quantity;
  if (!quantity) return undefined;
  const { dimension, unit, outOf } = quantity;
  return { dimension, unit, ...(outOf !== undefined && { outOf }) };
}
