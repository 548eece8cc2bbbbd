import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { File } from '../../grammar/generated/ast.ts';
import { buildFile } from '../../language-server/syntax/build/file.ts';
import { createSyntaxServices } from '../../language-server/syntax/parser.ts';
import { quickReaderOf } from '../../language-server/syntax/quick/reader.ts';
import { text } from '../fuzz/texts.ts';

const services = createSyntaxServices();
const quick = quickReaderOf(services);

const SAMPLES = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.okr'))
  .map((path) => join('samples', path));

function parsed(source: string) {
  return services.parser.LangiumParser.parse<File>(source);
}

function expectSame(source: string): void {
  const read = quick(source);
  const { lexerErrors, parserErrors } = parsed(source);
  expect(read !== undefined).toBe(lexerErrors.length + parserErrors.length === 0);
  if (read) expect(buildFile('a.okr', source, read)).toEqual(buildFile('a.okr', source, parsed(source)));
}

describe('What is read quickly is what Langium reads', () => {
  test.each(SAMPLES)('%s', (path) => {
    expectSame(readFileSync(path, 'utf8'));
  });

  test('each line of the samples left out', () => {
    for (const path of SAMPLES.slice(0, 20)) {
      const lines = readFileSync(path, 'utf8').split('\n');
      for (const i of lines.keys()) expectSame(lines.filter((_, at) => at !== i).join('\n'));
    }
  });

  test('whatever is written', () => {
    fc.assert(
      fc.property(text, (source) => expectSame(source)),
      { numRuns: 300 },
    );
  });

  test.each([
    '',
    '// nothing but a comment',
    'okrs for a, b in 2026-Q1\nobjective "x" {\n owner a, b,\n kr "y" from $ -1.5k to 2 M USD, at least 3\n}',
    'checkin 2026-01-01 on a . b @ 2026-Q1 {\n c: 5/6 confidence 60 % "so"\n d: yes\n}',
    'kpi a "A" { healthy between 1 and 2 km / h, 2026-01-01: 5％ "n" 2026-01-02: 6 }',
    'company c { mission "m" pillar p } team t in c, c lead p, person q in t',
    'objective "x" ｛ kr "y" tracks a supports b.c, d.e contributes to f ｝ // okr-disable-line kr-vague -- so it is',
  ])('%j', expectSame);
});
