import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '../../language-server/export/json.ts';
import type { TextExporter } from '../../language-server/export/source.ts';
import { yaml } from '../../language-server/export/yaml.ts';
import { okrText } from '../support/arbitrary-okr.ts';
import { workspaceOf } from '../support/workspace.ts';
import { sampleWorkspaces } from './samples.ts';
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
        for (const [i, text] of texts.entries()) workspace.write(`file:///okrs/${i}.okr`, text);
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

  test.each(sampleWorkspaces())('says the same as the sample %s', (_, text) => {
    const workspace = workspaceOf(text);
    const models = workspace.uris.map((uri) => workspace.project.files.get(uri)!);
    const { file } = importedFile(exported(exporter, workspace), { format });
    expect(meaning([file])).toEqual(meaning(models));
  });
});
