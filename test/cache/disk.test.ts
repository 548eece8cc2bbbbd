import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CacheFolder } from '../../language-server/cache/disk.ts';
import { folder } from '../cli/support.ts';

const BYTES = new Uint8Array([1, 2, 3]);
const DAY = 24 * 60 * 60;

test('what is written is read, by the user alone', () => {
  const path = join(folder({}), 'deep', 'cache');
  const cache = new CacheFolder(path);
  expect(cache.read('a.okr-cache')).toBeUndefined();
  cache.write('a.okr-cache', BYTES);
  expect([...cache.read('a.okr-cache')!]).toEqual([1, 2, 3]);
  if (process.platform !== 'win32') expect(statSync(join(path, 'a.okr-cache')).mode & 0o077).toBe(0);
});

test('what nobody has opened for months goes, and what was left half written; nothing else does', () => {
  const path = folder({
    'old.okr-cache': '1',
    'new.okr-cache': '1',
    'old.okr-cache.4.tmp': '1',
    'somebody.txt': '1',
  });
  const long = Date.now() / 1000 - 90 * DAY;
  for (const name of readdirSync(path)) if (!name.startsWith('new')) utimesSync(join(path, name), long, long);
  new CacheFolder(path).write('a.okr-cache', BYTES);
  expect(readdirSync(path).sort()).toEqual(['a.okr-cache', 'new.okr-cache', 'somebody.txt']);
});

test('there are at most some fifty projects', () => {
  const path = folder({});
  for (let i = 0; i < 60; i++) {
    writeFileSync(join(path, `${i}.okr-cache`), '1');
    utimesSync(join(path, `${i}.okr-cache`), Date.now() / 1000 - DAY, Date.now() / 1000 - DAY - i);
  }
  new CacheFolder(path).write('last.okr-cache', BYTES);
  const left = readdirSync(path);
  expect(left.length).toBeLessThan(53);
  expect(left).toContain('last.okr-cache');
  expect(left).toContain('0.okr-cache');
});

test('a folder where the file should be is no harm', () => {
  const path = folder({});
  mkdirSync(join(path, 'a.okr-cache'));
  const cache = new CacheFolder(path);
  cache.write('a.okr-cache', BYTES);
  expect(cache.read('a.okr-cache')).toBeUndefined();
  expect(readdirSync(path)).toEqual(['a.okr-cache']);
});
