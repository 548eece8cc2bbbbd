import type { CheckIn, FileModel, KeyResult, Kpi, Metric, Objective, Value } from '../model/file.ts';

/** Every measured value of a file: baselines, targets, bounds, readings and reports. */
export function* valuesIn(file: FileModel): Generator<Value> {
  for (const objective of file.objectives) yield* valuesOfObjective(objective);
  for (const kpi of file.kpis) yield* valuesOfKpi(kpi);
  for (const checkIn of file.checkIns) yield* valuesOfCheckIn(checkIn);
}

/** The values of an objective's key results, in the order of the text. */
export function* valuesOfObjective({ keyResults }: Objective): Generator<Value> {
  for (const keyResult of keyResults) yield* valuesOfKeyResult(keyResult);
}

function valuesOfKeyResult({ metric, stretch }: KeyResult): Value[] {
  return [...valuesOfMetric(metric), ...(stretch ? [stretch] : [])];
}

function valuesOfKpi({ healthy, readings }: Kpi): Value[] {
  return [...valuesOfMetric(healthy), ...readings.map(({ value }) => value)];
}

function valuesOfCheckIn({ lines }: CheckIn): Value[] {
  return lines.flatMap(({ value }) => value ?? []);
}

function valuesOfMetric(metric: Metric | undefined): Value[] {
  if (metric?.kind === 'from-to') return [metric.from, metric.to].filter((value) => value !== undefined);
  if (metric?.kind === 'threshold') return metric.upper ? [metric.value, metric.upper] : [metric.value];
  return [];
}
