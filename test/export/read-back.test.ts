import { describe, expect, test } from 'vitest';
import { csv } from '../../language-server/export/csv.ts';
import { markdown } from '../../language-server/export/markdown/markdown.ts';
import type { TextExporter } from '../../language-server/export/source.ts';
import type { FileModel, Metric } from '../../language-server/model/file.ts';
import { cycleOf, lastName, unitsOf } from '../../language-server/model/names.ts';
import { TODAY, workspaceOf } from '../support/workspace.ts';
import { sampleWorkspaces } from './samples.ts';
import { exported, importedFile } from './support.ts';

const FORMATS: readonly (readonly [format: 'md' | 'csv', TextExporter])[] = [
  ['md', markdown],
  ['csv', csv],
];

const REPORTS = ['pl', 'zh', 'sv', 'ru'].map((language): (typeof FORMATS)[number] => [
  'md',
  (source) => markdown(source, language),
]);

describe.each([...FORMATS, ...REPORTS])(
  'what was exported as %s and is imported again',
  (format, exporter) => {
    test.each(sampleWorkspaces())(
      'keeps titles, names, owners, metrics, cycles and teams of %s',
      (_, text) => {
        const workspace = workspaceOf(text);
        const { project } = workspace;
        const source = exported(exporter, workspace);
        const { file, text: again } = importedFile(source, { format, today: TODAY });
        expect(file.problems, again).toEqual([]);
        const wanted = workspace.uris.flatMap((uri) =>
          keptOf(project.files.get(uri)!, called(project.files)),
        );
        const found = keptOf(file, called(new Map([['', file]])));
        expect(found.sort(byTitle)).toMatchObject(wanted.sort(byTitle));
      },
    );
  },
);

const byTitle = (a: { title?: string | undefined }, b: { title?: string | undefined }): number =>
  `${a.title}` < `${b.title}` ? -1 : 1;

/** What companies, teams and people are called. */
function called(files: ReadonlyMap<string, FileModel>): ReadonlyMap<string, string> {
  return new Map(
    [...files.values()].flatMap(({ companies, teams, people }) =>
      [...companies, ...teams, ...people].map(({ name, title }) => [name!, title?.value ?? name!]),
    ),
  );
}

function keptOf(file: FileModel, names: ReadonlyMap<string, string>) {
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
