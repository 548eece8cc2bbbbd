import type { FileModel, Metric } from '../../language-server/model/file.ts';
import { cycleOf, lastName, unitsOf } from '../../language-server/model/names.ts';

/** Orders what is kept. */
export const byTitle = (a: { title?: string | undefined }, b: { title?: string | undefined }): number =>
  `${a.title}` < `${b.title}` ? -1 : 1;

/** What companies, teams and people are called. */
export function called(files: ReadonlyMap<string, FileModel>): ReadonlyMap<string, string> {
  return new Map(
    [...files.values()].flatMap(({ companies, teams, people }) =>
      [...companies, ...teams, ...people].map(({ name, title }) => [name!, title?.value ?? name!]),
    ),
  );
}

/** What tables and reports keep of a file: who, when, and how each key result is measured. */
export function keptOf(file: FileModel, names: ReadonlyMap<string, string>) {
  return file.objectives.map((one) => ({
    title: one.title?.value,
    name: one.name,
    teams: unitsOf(one, file.headers).map((ref) => names.get(lastName(ref))),
    cycle: cycleOf(one, file.headers),
    because: one.because?.value,
    ...(one.owners.length > 0 && { owners: one.owners.map((ref) => names.get(lastName(ref))) }),
    keyResults: one.keyResults.map((keyResult) => ({
      title: keyResult.title?.value,
      // What had no name gets one, and what only its sentence said is in form now.
      ...(keyResult.name && { name: keyResult.name }),
      owners: keyResult.owners.map((ref) => names.get(lastName(ref))),
      ...(plainMetric(keyResult.metric) && { metric: plainMetric(keyResult.metric) }),
      weight: keyResult.weight?.text,
      by: keyResult.by?.iso,
    })),
  }));
}

/** The ends of a metric; milestones and what rolls up have no place in a table. */
function plainMetric(metric: Metric | undefined) {
  if (metric?.kind === 'from-to') {
    const [from, to] = [metric.from?.quantity, metric.to?.quantity];
    // “22” beside “60 trials” counts trials.
    return [from && to && from.unit === '' ? { ...from, unit: to.unit } : from, to];
  }
  if (metric?.kind === 'threshold') return [metric.comparator, metric.value.quantity];
  return metric?.kind === 'yes-no' ? 'yes/no' : undefined;
}
