import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { layOutNpm } from '../../scripts/package-npm.ts';

const temporary = mkdtempSync(join(tmpdir(), 'okr-npm-'));
const folder = join(temporary, 'package');

beforeAll(() => layOutNpm(folder));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function okr(...args: string[]): string {
  return execFileSync(process.execPath, [join(folder, 'okr.cjs'), ...args], {
    cwd: temporary,
    encoding: 'utf8',
  });
}

describe('the npm package', () => {
  test('has the program, its licences and nothing else', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--offline'], { cwd: folder, encoding: 'utf8' }),
    );
    expect(packed.name).toBe('okr-as-code');
    expect(packed.version).toBe(manifest.version);
    const files = (packed.files as { path: string; mode: number }[]).map(({ path }) => path);
    expect(files.filter((path) => !/^okr\/[\w-]+\.mjs$/.test(path)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-LICENCES.txt',
      'okr.cjs',
      'package.json',
      'preview.css',
      'preview.js',
    ]);
    expect(files).toContain('okr/main.mjs');
  });

  test('runs by itself, away from the sources', () => {
    expect(okr('--version').trim()).toContain(manifest.version);
    writeFileSync(
      join(temporary, 'a.okr'),
      'okrs for bakery in 2026-Q1\nobjective fresh "Bread worth a detour" {\n  kr guests "Guests a week" from 300 to 450\n}\n',
    );
    okr('export', '--format', 'html', '-o', 'a.html', 'a.okr');
    expect(readFileSync(join(temporary, 'a.html'), 'utf8')).toContain('Bread worth a detour');
  });

  test('asks for nothing to be installed or run with it', () => {
    const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(own).not.toHaveProperty('dependencies');
    expect(own).not.toHaveProperty('scripts');
    expect(own).not.toHaveProperty('private');
    expect(own.description).not.toContain('%');
  });
});
