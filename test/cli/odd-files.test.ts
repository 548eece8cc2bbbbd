import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Running } from './process.ts';
import { folder, GOOD, okr } from './support.ts';

const KNOWN = 'team bakery "Bakery"\nperson mia "Mia" in bakery\n';

/** Folders and files of all kinds beside sound ones. */
function odd(): string {
  const cwd = folder({ 'good.okr': GOOD, 'known.okr': KNOWN });
  execFileSync('mkfifo', [join(cwd, 'pipe.okr')]);
  symlinkSync('/dev/zero', join(cwd, 'zero.okr'));
  symlinkSync('self.okr', join(cwd, 'self.okr'));
  symlinkSync('..', join(cwd, 'up'));
  symlinkSync('nowhere.okr', join(cwd, 'broken.okr'));
  mkdirSync(join(cwd, 'folder.okr'));
  writeFileSync(join(cwd, 'folder.okr', 'inner.okr'), 'team inner "Inner" in nobody\n');
  return cwd;
}

test.skipIf(process.platform === 'win32')(
  'pipes, devices and links in a folder are passed over, and a folder that is called like a file is a folder',
  async () => {
    const running = new Running(['check', '--format', 'compact'], { cwd: odd() });
    expect(await running.ended).toEqual({ code: 1, signal: null });
    expect(running.out).toContain('folder.okr/inner.okr');
    expect(running.out).not.toMatch(/zero|pipe|self|up\//);
    expect(running.err).toBe('');
  },
  20_000,
);

test.skipIf(process.platform === 'win32').each([
  ['pipe.okr', 'it is a pipe and no file'],
  ['zero.okr', 'it is a device and no file'],
  ['self.okr', 'its symbolic links lead in a circle'],
  ['broken.okr', 'there is no such file or folder'],
])(
  '%s, given by its name, is told of, and the others are checked',
  async (path, reason) => {
    const cwd = odd();
    for (const command of [['check'], ['format', '--check']]) {
      const running = new Running([...command, path, 'good.okr'], { cwd });
      expect((await running.ended).code).toBe(2);
      expect(running.err).toContain(`${path}: ${reason}`);
    }
  },
  40_000,
);

test.skipIf(process.platform === 'win32')('nothing is imported from a device', async () => {
  const { code, err } = await okr(['import', '/dev/zero', '--format', 'md']);
  expect(code).toBe(2);
  expect(err).toContain('it is a device and no file');
});

test.skipIf(process.platform === 'win32')(
  'settings that are a pipe or a folder are no settings',
  async () => {
    const cwd = folder({ 'good.okr': GOOD, 'known.okr': KNOWN, 'deep/good.okr': GOOD });
    execFileSync('mkfifo', [join(cwd, 'okr.config.json')]);
    mkdirSync(join(cwd, 'deep', 'okr.config.json'));
    const running = new Running(['check'], { cwd });
    await running.ended;
    expect(running.out).toContain('checked');
  },
  20_000,
);

test.skipIf(process.getuid?.() === 0)(
  'what may not be read is told of, and the others are checked',
  async () => {
    const cwd = folder({ 'good.okr': GOOD, 'secret.okr': GOOD, 'locked/a.okr': GOOD });
    chmodSync(join(cwd, 'secret.okr'), 0);
    chmodSync(join(cwd, 'locked'), 0);
    const { code, err, out } = await okr(['check'], { cwd });
    chmodSync(join(cwd, 'locked'), 0o700);
    expect(code).toBe(2);
    expect(err).toContain('secret.okr: permission to read it is missing');
    expect(err).toContain('locked: permission to read it is missing');
    expect(out).toContain('1 file checked');
  },
);

test('a file that is gone or a folder at the second look is no trouble', async () => {
  const cwd = folder({ 'good.okr': GOOD, 'known.okr': KNOWN, 'other.okr': 'team other "Other"\n' });
  const running = new Running(['check', '--watch'], { cwd });
  await running.until('the first check', () => running.err.includes('Waiting for changes'));
  rmSync(join(cwd, 'other.okr'));
  mkdirSync(join(cwd, 'other.okr'));
  renameSync(join(cwd, 'known.okr'), join(cwd, 'other.okr', 'known.okr'));
  await running.until('the second check', () => /Checking again[\s\S]*Waiting for changes/.test(running.err));
  expect(running.err).not.toContain('okr:');
}, 30_000);
