import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Running } from './process.ts';
import { BAD, folder, GOOD, PEOPLE } from './support.ts';

const FRAME = '\u001b[2J';

function watching(cwd: string, ...argv: string[]) {
  const running = new Running(['check', '--watch', '--format', 'compact', ...argv], { cwd });
  /** Waits until one of the next rounds has reported this; what came before is forgotten. */
  const told = async (report: RegExp): Promise<void> => {
    await running.until(String(report), () => report.test(running.out));
    running.out = '';
  };
  return { running, told };
}

describe('okr check --watch', { timeout: 120_000 }, () => {
  test('checks again after every change, and Ctrl-C ends it with 0', async () => {
    const cwd = folder({ 'okr.config.json': '{}', 'a.okr': GOOD, 'people.okr': PEOPLE });
    const { running, told } = watching(cwd, '--severity', 'error');
    await told(/^2 files checked: nothing to report\.\n/m);

    writeFileSync(join(cwd, 'a.okr'), BAD);
    await told(/^a\.okr:2:9: error: .*\n2 files checked: 1 error\.\n$/m);

    mkdirSync(join(cwd, 'team'));
    renameSync(join(cwd, 'a.okr'), join(cwd, 'team/b.okr'));
    await told(/^team\/b\.okr:2:9: error: .*\n2 files checked: 1 error\.\n$/m);

    writeFileSync(join(cwd, '.okrignore'), 'team/\n');
    await told(/^1 file checked: nothing to report\.\n/m);

    rmSync(join(cwd, '.okrignore'));
    await told(/^2 files checked: 1 error\.\n/m);

    expect(running.out + running.err).not.toContain(FRAME);
    running.send('SIGINT');
    expect(await running.ended).toEqual({ code: 0, signal: null });
  });

  test('mends as it goes', async () => {
    const unused = '// okr-disable-next-line kr-count\n';
    const cwd = folder({ 'a.okr': GOOD, 'people.okr': PEOPLE });
    const { told } = watching(cwd, '--fix', '-s', 'error');
    await told(/nothing to report\.\n/);
    writeFileSync(join(cwd, 'a.okr'), GOOD.replace('objective', `${unused}objective`));
    await told(/^2 files checked, 1 finding mended: nothing to report\.\n/m);
  });

  test('a path that is not there ends it at once', async () => {
    const running = new Running(['check', '--watch', 'nowhere'], { cwd: folder({}) });
    expect(await running.ended).toEqual({ code: 2, signal: null });
    expect(running.err).toBe('okr: nowhere: there is no such file or folder.\n');
  });
});
