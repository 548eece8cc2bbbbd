import { describe, expect, test } from 'vitest';
import { BAD, folder, okr, PEOPLE } from './support.ts';

async function errorsIn(cwd: string, ...argv: string[]) {
  const ran = await okr(['check', '--format', 'json', ...argv], { cwd });
  const { findings, files } = JSON.parse(ran.out);
  const places = findings
    .filter(({ severity }: { severity: string }) => severity === 'error')
    .map(({ file, rule }: { file: string; rule: string }) => `${file}: ${rule}`);
  return { files, places, err: ran.err, code: ran.code };
}

describe('.okrignore', () => {
  test('leaves files out, as the settings do', async () => {
    const cwd = folder({ '.okrignore': 'old/\n', 'old/a.okr': BAD, 'people.okr': PEOPLE });
    expect(await errorsIn(cwd)).toEqual({ files: 1, places: [], err: '', code: 0 });
    expect((await errorsIn(cwd, 'old/a.okr')).code).toBe(1);
  });

  test('counts from its own folder, below settings and beside them', async () => {
    const cwd = folder({
      'okr.config.json': '{}',
      '.okrignore': '/a.okr\n',
      'a.okr': BAD,
      'team/.okrignore': '/b.okr\n',
      'team/a.okr': BAD,
      'team/b.okr': BAD,
      'people.okr': PEOPLE,
    });
    expect(await errorsIn(cwd)).toMatchObject({ files: 2, places: ['team/a.okr: unknown-reference'] });
    expect(await errorsIn(cwd, 'team/b.okr')).toMatchObject({
      files: 0,
      err: 'team/b.okr is left out: the settings ignore it.\n',
    });
  });

  test('says no more than that: it does not begin a project', async () => {
    const cwd = folder({
      'okr.config.json': '{}',
      'people.okr': PEOPLE,
      'team/.okrignore': '',
      'team/a.okr': BAD,
    });
    const { places } = await errorsIn(cwd, 'team/a.okr');
    expect(places).toEqual(['team/a.okr: unknown-reference']);
  });

  test('a pattern that cannot be used is told where it stands', async () => {
    const cwd = folder({ '.okrignore': 'x\n[a\n', 'people.okr': PEOPLE });
    expect((await errorsIn(cwd)).places).toEqual(['.okrignore: bad-config']);
  });

  test('okr config names it as the origin', async () => {
    const cwd = folder({ 'okr.config.json': '{}', '.okrignore': '# old\narchive/\n', 'a.okr': '' });
    const { out } = await okr(['config', '--changed'], { cwd });
    expect(out).toMatch(/ignore.*archive\/.*\.okrignore:2/);
  });
});
