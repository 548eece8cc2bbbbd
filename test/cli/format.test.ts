import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, GOOD, okr, PEOPLE } from './support.ts';

const UGLY = GOOD.replace('  owner mia', '      owner    mia').replace('kr waste "', 'kr   waste   "');
const [FORMATTED] = [(await okr(['format', '--stdin'], { stdin: GOOD })).out];

function read(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}

describe('okr format', () => {
  test('writes what the editor would, and names what it has changed', async () => {
    const cwd = folder({ 'team/a.okr': UGLY, 'people.okr': PEOPLE });
    const ran = await okr(['format'], { cwd });
    expect(ran).toEqual({ code: 0, out: 'team/a.okr\n2 files: 1 formatted.\n', err: '' });
    expect(read(cwd, 'team/a.okr')).toBe(FORMATTED);
    expect(await okr(['format'], { cwd })).toEqual({
      code: 0,
      out: '2 files: formatted already.\n',
      err: '',
    });
  });

  test('keeps the byte order mark and the line ends', async () => {
    const cwd = folder({ 'a.okr': `\uFEFF${UGLY.replaceAll('\n', '\r\n')}` });
    await okr(['format', 'a.okr'], { cwd });
    expect(read(cwd, 'a.okr')).toBe(`\uFEFF${FORMATTED!.replaceAll('\n', '\r\n')}`);
  });

  test('--check fails and writes nothing', async () => {
    const cwd = folder({ 'a.okr': UGLY, 'people.okr': PEOPLE });
    expect(await okr(['format', '--check'], { cwd })).toEqual({
      code: 1,
      out: 'a.okr\n2 files: 1 not formatted. Run okr format.\n',
      err: '',
    });
    expect(read(cwd, 'a.okr')).toBe(UGLY);
    expect((await okr(['format', '--check', 'people.okr'], { cwd })).code).toBe(0);
  });

  test('leaves out what is ignored', async () => {
    const cwd = folder({
      'okr.config.json': '{ "ignore": ["old/"] }',
      'old/a.okr': UGLY,
      'people.okr': PEOPLE,
    });
    expect((await okr(['format'], { cwd })).out).toBe('1 file: formatted already.\n');
    expect((await okr(['format', 'old/a.okr'], { cwd })).err).toBe(
      'old/a.okr is left out: the settings ignore it.\n',
    );
    expect(read(cwd, 'old/a.okr')).toBe(UGLY);
  });

  test('names what cannot be read, and formats the rest', async () => {
    const cwd = folder({ 'a.okr': UGLY, 'z.okr': new Uint8Array([0xff, 0xfe]) });
    const { code, err } = await okr(['format', '.', 'gone.okr'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('okr: gone.okr: there is no such file or folder.\n');
    expect(err).toContain('okr: z.okr: it is not UTF-8 text; save it as UTF-8.\n');
    expect(read(cwd, 'a.okr')).toBe(FORMATTED);
  });
});

describe('okr format --stdin', () => {
  test('gives the text back, formatted', async () => {
    expect(await okr(['format', '--stdin'], { stdin: UGLY })).toEqual({ code: 0, out: FORMATTED, err: '' });
  });

  test('gives back what is ignored as it is', async () => {
    const cwd = folder({ '.okrignore': 'a.okr\n' });
    const { out, code } = await okr(['format', '--stdin-filename', 'a.okr'], { cwd, stdin: UGLY });
    expect({ out, code }).toEqual({ out: UGLY, code: 0 });
  });

  test('with --check only says how it is', async () => {
    expect(await okr(['format', '--stdin', '--check'], { stdin: UGLY })).toEqual({
      code: 1,
      out: '',
      err: 'stdin.okr is not formatted.\n',
    });
    expect((await okr(['format', '--stdin', '--check'], { stdin: FORMATTED! })).code).toBe(0);
  });
});
