import type { Metric, Value } from './file.ts';

/** Every value of a metric that is there, in the order of the text; of milestones their shares. */
export function valuesOfMetric(metric: Metric | undefined): readonly Value[] {
  switch (metric?.kind) {
    case 'from-to':
      return present(metric.from, metric.to);
    case 'threshold':
      return present(metric.value, metric.upper);
    case 'milestones':
      return metric.steps.map(({ share }) => share);
    default:
      return [];
  }
}

/** Those of some values that are there. */
export function present(...values: readonly (Value | undefined)[]): readonly Value[] {
  return values.filter((value) => value !== undefined);
}
