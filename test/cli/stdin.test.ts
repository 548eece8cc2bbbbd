import { describe, expect, test } from 'vitest';
import { BAD, folder, GOOD, okr, PEOPLE } from './support.ts';

describe('okr check --stdin', () => {
  const files = { 'okr.config.json': '{}', 'people.okr': PEOPLE, 'team/a.okr': GOOD };

  test('checks the text in the place of the file, with the names of the project', async () => {
    const cwd = folder(files);
    const { out, code, err } = await okr(['check', '--format', 'json', '--stdin-filename', 'team/a.okr'], {
      cwd,
      stdin: BAD,
    });
    const errors = JSON.parse(out).findings.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(errors).toMatchObject([{ file: 'team/a.okr', rule: 'unknown-reference' }]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect((await okr(['check', 'team/a.okr'], { cwd })).code).toBe(0);
  });

  test('the file need not be there, nor be named', async () => {
    const cwd = folder(files);
    const named = await okr(['check', '--stdin', '--stdin-filename', 'team/new.okr', '-q'], {
      cwd,
      stdin: BAD,
    });
    expect(named.out).toMatch(/^team\/new\.okr\n/);
    const unnamed = await okr(['check', '--stdin', '-q'], { cwd, stdin: BAD });
    expect(unnamed.out).toMatch(/^stdin\.okr\n/);
  });

  test('what the settings ignore stays so', async () => {
    const cwd = folder({ ...files, '.okrignore': 'team/\n' });
    const { code, err } = await okr(['check', '--stdin-filename', 'team/a.okr'], { cwd, stdin: BAD });
    expect({ code, err }).toEqual({ code: 0, err: 'team/a.okr is left out: the settings ignore it.\n' });
  });

  test('bytes may come in any pieces; what is no text is said', async () => {
    const bytes = Buffer.from(`\uFEFF${BAD.replace('fresh', 'świeży')}`);
    const stdin = Array.from(bytes, (byte) => new Uint8Array([byte]));
    const { out } = await okr(['check', '--stdin', '-q'], { cwd: folder(files), stdin });
    expect(out).toMatch(/2:9 {2}error/);
    expect(await okr(['check', '--stdin'], { stdin: [new Uint8Array([0xff, 0xfe])] })).toEqual({
      code: 2,
      out: '',
      err: 'okr: the standard input: it is not UTF-8 text; save it as UTF-8.\n',
    });
  });

  test.each([
    [['--stdin', 'a.okr'], '--stdin takes no paths'],
    [['--stdin', '--fix'], 'cannot be used with'],
    [['--stdin-filename', 'a.okr', '--watch'], 'cannot be used with'],
    [['--stdin-filename', 'a.txt'], 'a.txt: this is neither an .okr file'],
  ])('%j is wrong use', async (argv, message) => {
    const { code, err } = await okr(['check', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
