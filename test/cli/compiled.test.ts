import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from './process.ts';
import { folder } from './support.ts';

/** Runs the program for a user whose caches are in a folder. */
function version(caches: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(process.execPath, [bundle, '--version'], {
    encoding: 'utf8',
    env: { ...process.env, HOME: caches, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches, ...env },
  });
}

/** What was kept of the program, absolute paths. */
function kept(caches: string): string[] {
  return readdirSync(caches, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('program'))
    .map((path) => join(caches, path))
    .filter((path) => statSync(path).isFile());
}

test.runIf('enableCompileCache' in (await import('node:module')))(
  'what Node has compiled of the program is kept for the next start, damaged or not',
  () => {
    const caches = folder({});
    const first = version(caches);
    const files = kept(caches);
    expect(files.length).toBeGreaterThan(0);
    const before = files.map((path) => statSync(path).mtimeMs);
    expect(version(caches)).toBe(first);
    expect(kept(caches)).toEqual(files);
    expect(files.map((path) => statSync(path).mtimeMs)).toEqual(before);
    for (const path of files) writeFileSync(path, 'nothing of the kind');
    expect(version(caches)).toBe(first);
  },
);

test('it is not where Node is told to keep nothing', () => {
  const caches = folder({});
  expect(version(caches, { NODE_DISABLE_COMPILE_CACHE: '1' })).toMatch(/^\d/);
  expect(kept(caches)).toEqual([]);
});

test('it works where nothing can be kept', () => {
  const caches = folder({ okr: 'a file where the folder should be' });
  expect(version(join(caches, 'okr'))).toMatch(/^\d/);
});
