import type { CheckIn, FileModel, KeyResult, Kpi, Objective, Value } from '../model/file.ts';
import { present, valuesOfMetric } from '../model/values.ts';

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
  // A milestone's share is no measured value, but how far one is.
  const values = metric?.kind === 'milestones' ? [] : valuesOfMetric(metric);
  return [...values, ...present(stretch)];
}

function valuesOfKpi({ healthy, readings }: Kpi): Value[] {
  return [...valuesOfMetric(healthy), ...readings.map(({ value }) => value)];
}

function valuesOfCheckIn({ lines }: CheckIn): Value[] {
  return lines.flatMap(({ value }) => value ?? []);
}
