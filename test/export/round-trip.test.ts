import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '../../language-server/export/json.ts';
import type { TextExporter } from '../../language-server/export/source.ts';
import { yaml } from '../../language-server/export/yaml.ts';
import { okrText } from '../support/arbitrary-okr.ts';
import { workspaceOf } from '../support/workspace.ts';
import { exported, importedFile, meaning } from './support.ts';

const FORMATS: readonly (readonly [format: 'json' | 'yaml', TextExporter])[] = [
  ['json', json],
  ['yaml', yaml],
];

describe.each(FORMATS)('what was exported as %s and is imported again', (format, exporter) => {
  test('says the same as the files that people wrote, whatever they wrote', () => {
    fc.assert(
      fc.property(fc.array(okrText, { minLength: 1, maxLength: 2 }), (texts) => {
        const workspace = workspaceOf('// file: empty.okr\n');
        texts.forEach((text, i) => workspace.write(`file:///okrs/${i}.okr`, text));
        const files = [...workspace.project.files.values()];
        fc.pre(
          files.some(({ objectives, kpis, teams }) => objectives.length + kpis.length + teams.length > 0),
        );
        const { file, text } = importedFile(exported(exporter, workspace), { format });
        expect(file.problems, text).toEqual([]);
        expect(meaning([file])).toEqual(meaning(files));
      }),
      { numRuns: 150 },
    );
  });

  test.each(samples())('says the same as the sample %s', (_, files) => {
    const workspace = workspaceOf(files.map(([name, text]) => `// file: ${name}\n${text}`).join('\n'));
    const models = workspace.uris.map((uri) => workspace.project.files.get(uri)!);
    const { file } = importedFile(exported(exporter, workspace), { format });
    expect(meaning([file])).toEqual(meaning(models));
  });
});

/** The files of each workspace among the samples; findings show mistakes, a file each. */
function samples(): [name: string, files: [name: string, text: string][]][] {
  const folder = new URL('../../samples/', import.meta.url).pathname;
  const filesIn = (name: string): [string, string][] =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.okr'))
      .sort()
      .map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);
  return readdirSync(folder)
    .filter((name) => name !== 'findings')
    .map((name) => [name, filesIn(name)]);
}
