import type { FileModel, KeyResult, Kpi, Metric, Objective, Value } from '../../model/file.ts';
import { placeBefore } from './around.ts';
import { expects } from './expected.ts';
import { CompletionItemKind, type Proposal, RANK } from './items.ts';
import type { Request } from './request.ts';

/** What is measured in most plans. */
const COMMON = ['%', 'days', 'hours', 'weeks', 'months', 'k', 'M'];

/** Units behind a number: those of the objective, then of the file, then common ones. */
export function unitProposals(request: Request): Proposal[] {
  if (!expects(request.expected, 'UNIT', 'Measure') || request.startsLine) return [];
  const { objective } = placeBefore(request.file, request.written.start);
  const nearby = new Set(objective ? unitsIn(valuesOf(objective), request) : []);
  const inFile = new Set(unitsIn(everyValue(request.file), request));
  return [...new Set([...nearby, ...inFile, ...COMMON])].map((label) => ({
    label,
    kind: CompletionItemKind.Unit,
    detail: nearby.has(label) ? 'unit of this objective' : inFile.has(label) ? 'unit of this file' : 'unit',
    rank: nearby.has(label) ? RANK.expected : RANK.value,
  }));
}

/** Units as they are written, without the value that is being typed. */
function unitsIn(values: Iterable<Value>, { written }: Request): string[] {
  const found: string[] = [];
  for (const { quantity, text, range } of values) {
    if (!quantity || (range[0] <= written.start && written.start <= range[1])) continue;
    const unit = quantity.dimension === 'count' ? quantity.unit : /[\p{L}%][^\s\d]*$/u.exec(text)?.[0];
    if (unit) found.push(unit);
  }
  return found;
}

function* everyValue(file: FileModel): Generator<Value> {
  for (const objective of file.objectives) yield* valuesOf(objective);
  for (const kpi of file.kpis) yield* valuesOfKpi(kpi);
  for (const { lines } of file.checkIns) for (const { value } of lines) if (value) yield value;
}

function* valuesOf({ keyResults }: Objective): Generator<Value> {
  for (const keyResult of keyResults) yield* valuesOfKeyResult(keyResult);
}

/** The values of a key result, baseline first. */
export function valuesOfKeyResult({ metric, stretch }: KeyResult): Value[] {
  return [...valuesOfMetric(metric), ...(stretch ? [stretch] : [])];
}

function valuesOfKpi({ healthy, readings }: Kpi): Value[] {
  return [...valuesOfMetric(healthy), ...readings.map(({ value }) => value)];
}

function valuesOfMetric(metric: Metric | undefined): Value[] {
  if (metric?.kind === 'from-to') return [metric.from, metric.to].filter((value) => value !== undefined);
  if (metric?.kind === 'threshold') return metric.upper ? [metric.value, metric.upper] : [metric.value];
  return [];
}
