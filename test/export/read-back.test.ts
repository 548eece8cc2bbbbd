import { describe, expect, test } from 'vitest';
import { csv } from '../../language-server/export/csv.ts';
import { markdown } from '../../language-server/export/markdown/markdown.ts';
import type { TextExporter } from '../../language-server/export/source.ts';
import { TODAY, workspaceOf } from '../support/workspace.ts';
import { byTitle, called, keptOf } from './kept.ts';
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
