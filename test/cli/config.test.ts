import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { version } from '../../package.json';
import { folder, okr } from './support.ts';

interface Json {
  readonly version: string;
  readonly path: string;
  readonly project: string;
  readonly files: readonly string[];
  readonly ignored: boolean;
  readonly values: readonly { key: string; value: unknown; from: { kind: string; file?: string } }[];
}

async function json(argv: readonly string[], cwd: string): Promise<Json> {
  const { out } = await okr(['config', '--format', 'json', ...argv], { cwd });
  return JSON.parse(out);
}

const FILES = {
  'okr.config.json':
    '{ "ambition": "committed", "glossary": { "MRR": "monthly" }, "ignore": ["old/"], "rules": { "kr-count": { "min": 3 } } }',
  'shop/okr.config.json':
    '{ "extends": "standard", "ambition": "aspirational", "rules": { "kr-count": "error" } }',
  'shop/a.okr': '',
  'old/b.okr': '',
};

describe('okr config', () => {
  test('prints every value there is, each once, with its default', async () => {
    const { values, files } = await json([], folder({}));
    const keys = values.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(allRules.map(({ meta }) => `rules.${meta.id}.severity`)));
    expect(keys).toEqual(expect.arrayContaining(['extends', 'ambition', 'today', 'rules.kr-count.max']));
    expect(values.every(({ from }) => from.kind === 'default')).toBe(true);
    expect(values).toContainEqual({ key: 'extends', value: ['standard'], from: { kind: 'default' } });
    expect(files).toEqual([]);
  });

  test('says where each changed value comes from: the inner file wins', async () => {
    const found = await json(['shop/a.okr', '--changed'], folder(FILES));
    expect(found).toMatchObject({
      version,
      path: 'shop/a.okr',
      project: '.',
      files: ['okr.config.json', 'shop/okr.config.json'],
      ignored: false,
    });
    expect(found.values.map(({ key, value, from }) => [key, value, from.file])).toEqual([
      ['extends', ['standard'], 'shop/okr.config.json'],
      ['ambition', 'aspirational', 'shop/okr.config.json'],
      ['glossary.MRR', 'monthly', 'okr.config.json'],
      ['ignore.old/', true, 'okr.config.json'],
      ['rules.kr-count.severity', 'error', 'shop/okr.config.json'],
      ['rules.kr-count.min', 3, 'okr.config.json'],
    ]);
  });

  test('a folder has the settings of the files in it, from wherever one asks', async () => {
    const cwd = folder(FILES);
    const outside = await json([], cwd);
    const inside = await json(['.'], join(cwd, 'shop'));
    const ambition = ({ values }: Json) => values.find(({ key }) => key === 'ambition')?.value;
    expect([ambition(outside), ambition(inside)]).toEqual(['committed', 'aspirational']);
    expect([inside.project, inside.files]).toEqual(['..', ['../okr.config.json', 'okr.config.json']]);
  });

  test('says that a file is left out', async () => {
    const cwd = folder(FILES);
    expect((await json(['old/b.okr'], cwd)).ignored).toBe(true);
    expect((await okr(['config', 'old/b.okr'], { cwd })).out).toContain('leave this file out');
  });

  test('a file with mistakes is in force as far as it goes', async () => {
    const cwd = folder({ 'okr.config.json': '{ "ambition": "committed", "messages": "loud" }' });
    const { code, out, err } = await okr(['config', '-c'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('ambition  committed  okr.config.json:1');
    expect(out).not.toContain('loud');
    expect(err).toContain('okr.config.json has mistakes');
  });

  test('what cannot be read ends with 2', async () => {
    const cwd = folder({ 'okr.config.json': new Uint8Array([0x7b, 0xff]) });
    expect(await okr(['config', 'nowhere'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'okr: nowhere: there is no such file or folder.\n',
    });
    expect(await okr(['config'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('UTF-8') });
  });

  test('nothing in a settings file reaches the terminal as a control character', async () => {
    const cwd = folder({ 'okr.config.json': '{ "glossary": { "A\\u001b[2J": "b\\u001b[31m" } }' });
    const { out } = await okr(['config'], { cwd });
    expect(out).not.toContain('\u001b');
    expect(out).toContain('glossary.A\uFFFD[2J');
  });
});
