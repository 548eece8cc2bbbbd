import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportSchema } from '../../language-server/export/document/schema.ts';
import { json } from '../../language-server/export/json.ts';
import { yaml } from '../../language-server/export/yaml.ts';
import { dataIn } from '../../language-server/import/shapes/data.ts';
import { okrText } from '../support/arbitrary-okr.ts';
import { workspaceOf } from '../support/workspace.ts';
import { hostileTitle, hostileWorkspace } from './hostile.ts';
import { sampleWorkspaces } from './samples.ts';
import { exported } from './support.ts';

const written = readFileSync(new URL('../../docs/okr.export.schema.json', import.meta.url), 'utf8');
const valid = new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(written));

function errorsIn(data: unknown): unknown[] {
  valid(data);
  return valid.errors ?? [];
}

describe('docs/okr.export.schema.json', () => {
  test('is fresh (npm run generate)', () => {
    expect(written).toBe(`${JSON.stringify(exportSchema(), null, 2)}\n`);
  });

  test.each(sampleWorkspaces())('holds for the sample %s', (_, text) => {
    expect(errorsIn(JSON.parse(exported(json, text)))).toEqual([]);
  });

  test('holds for whatever people write', () => {
    fc.assert(
      fc.property(okrText, (text) => {
        const workspace = workspaceOf('');
        workspace.write('file:///okrs/a.okr', `team always "Always"\n${text}`);
        expect(errorsIn(JSON.parse(exported(json, workspace)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('refuses what is none', () => {
    expect(errorsIn({ format: 'okr-export', version: 2, today: '2026-02-16', projects: [{}] })).not.toEqual(
      [],
    );
    const document = JSON.parse(exported(json, 'objective a "A" { kr k "K" from 1 to 2 }'));
    document.projects[0].objectives[0].keyResults[0].metric.kind = 'somehow';
    expect(errorsIn(document)).not.toEqual([]);
  });
});

test('YAML holds the same as JSON, whatever the titles', () => {
  fc.assert(
    fc.property(hostileTitle, (title) => {
      const text = hostileWorkspace(title);
      const read = dataIn(exported(yaml, text), 'yaml');
      expect(read.ok && read.value.data).toEqual(JSON.parse(exported(json, text)));
    }),
    { numRuns: 60 },
  );
});
