import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Running } from './process.ts';
import { BAD, folder, GOOD, PEOPLE } from './support.ts';

const FRAME = '\u001b[2J';

function watching(cwd: string, ...argv: string[]) {
  const running = new Running(['check', '--watch', '--format', 'compact', ...argv], { cwd });
  let rounds = 0;
  return {
    running,
    /** What the next round has reported. */
    next: async (): Promise<string> => {
      rounds++;
      await running.until(`round ${rounds}`, () => running.err.split('Waiting for changes').length > rounds);
      const told = running.out;
      running.out = '';
      return told;
    },
  };
}

describe('okr check --watch', () => {
  test('checks again after every change, and Ctrl-C ends it with 0', async () => {
    const cwd = folder({ 'okr.config.json': '{}', 'a.okr': GOOD, 'people.okr': PEOPLE });
    const { running, next } = watching(cwd, '--severity', 'error');
    expect(await next()).toBe('2 files checked: nothing to report.\n');

    writeFileSync(join(cwd, 'a.okr'), BAD);
    expect(await next()).toMatch(/^a\.okr:2:9: error: .*\n2 files checked: 1 error\.\n$/);

    mkdirSync(join(cwd, 'team'));
    renameSync(join(cwd, 'a.okr'), join(cwd, 'team/b.okr'));
    expect(await next()).toMatch(/^team\/b\.okr:2:9: error: /);

    writeFileSync(join(cwd, '.okrignore'), 'team/\n');
    expect(await next()).toBe('1 file checked: nothing to report.\n');

    rmSync(join(cwd, '.okrignore'));
    expect(await next()).toMatch(/2 files checked: 1 error/);

    expect(running.out + running.err).not.toContain(FRAME);
    running.send('SIGINT');
    expect(await running.ended).toEqual({ code: 0, signal: null });
  });

  test('mends as it goes', async () => {
    const unused = '// okr-disable-next-line kr-count\n';
    const cwd = folder({ 'a.okr': GOOD, 'people.okr': PEOPLE });
    const { next } = watching(cwd, '--fix', '-s', 'error');
    expect(await next()).toContain('nothing to report');
    writeFileSync(join(cwd, 'a.okr'), GOOD.replace('objective', `${unused}objective`));
    expect(await next()).toBe('2 files checked, 1 finding mended: nothing to report.\n');
  });

  test('a path that is not there ends it at once', async () => {
    const running = new Running(['check', '--watch', 'nowhere'], { cwd: folder({}) });
    expect(await running.ended).toEqual({ code: 2, signal: null });
    expect(running.err).toBe('okr: nowhere: there is no such file or folder.\n');
  });
});
