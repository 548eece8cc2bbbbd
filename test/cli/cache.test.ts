import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { BAD, folder, PEOPLE } from './support.ts';

const TODAY = '2026-02-10';

/** Runs the bundled program; it ends with 1 where it finds errors. */
function check(cwd: string, ...more: string[]): string {
  try {
    return execFileSync(process.execPath, args(...more), { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    expect(status).toBe(1);
    return stdout;
  }
}

function args(...more: string[]): string[] {
  return [`${process.cwd()}/dist/okr.cjs`, 'check', '--today', TODAY, '--format', 'json', ...more];
}

function project(): string {
  return folder({ 'okr.config.json': '{}', 'people.okr': PEOPLE, 'a.okr': BAD, 'b.okr': 'kr' });
}

describe('okr check', () => {
  test('says the same with what was kept as without', () => {
    const cwd = project();
    const cache = folder({});
    const kept = ['--cache-location', cache];
    const first = check(cwd, ...kept);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(first).toBe(check(cwd, '--no-cache'));
    expect(check(cwd, ...kept)).toBe(first);
    writeFileSync(join(cwd, 'b.okr'), PEOPLE);
    const second = check(cwd, ...kept);
    expect(second).toBe(check(cwd, '--no-cache'));
    expect(second).not.toBe(first);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('keeps nothing with --no-cache, and for a text on the standard input', () => {
    const cwd = project();
    const cache = folder({});
    check(cwd, '--no-cache', '--cache-location', cache);
    const input = { cwd, input: 'team spare "Spare"\n', encoding: 'utf8' as const };
    execFileSync(process.execPath, args('--cache-location', cache, '--stdin'), input);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('goes on without a folder that it can write to', () => {
    const cwd = project();
    expect(check(cwd, '--cache-location', join(cwd, 'a.okr', 'cache'))).toBe(check(cwd, '--no-cache'));
  });

  test('does not mind what somebody did to the file', () => {
    const cwd = project();
    const cache = folder({});
    const first = check(cwd, '--cache-location', cache);
    const path = join(cache, readdirSync(cache)[0]!);
    const bytes = readFileSync(path);
    for (const broken of [
      bytes.subarray(0, bytes.length / 2),
      bytes.map((byte) => byte ^ 1),
      Buffer.alloc(9),
    ]) {
      writeFileSync(path, broken);
      expect(check(cwd, '--cache-location', cache)).toBe(first);
      // It is written anew.
      expect(readFileSync(path).length).toBe(bytes.length);
    }
  });

  test('may run twice at once', async () => {
    const cwd = project();
    const cache = folder({});
    const run = promisify(execFile);
    const both = await Promise.all(
      ['a', 'b', 'c'].map(() =>
        run(process.execPath, args('--cache-location', cache), { cwd }).catch((error) => error),
      ),
    );
    expect(new Set(both.map(({ stdout }) => stdout)).size).toBe(1);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(check(cwd, '--cache-location', cache)).toBe(both[0].stdout);
  });
});
