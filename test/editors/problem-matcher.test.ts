import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contributes } from '../../package.json';

const root = join(import.meta.dirname, '../..');

/** The command line as the editor's tasks start it: the bundled server. */
function check(...argv: string[]) {
  return spawnSync(process.execPath, [join(root, 'dist/server.cjs'), 'check', ...argv], {
    cwd: join(root, 'samples'),
    encoding: 'utf8',
  });
}

test('the problem matcher takes every line of a finding, and no other', () => {
  const [pattern] = contributes.problemPatterns;
  const regexp = new RegExp(pattern!.regexp);
  const { stdout } = check('--format', 'compact', '--severity', 'hint', '--today', '2026-02-16');
  const lines = stdout.trimEnd().split('\n');
  const matched = lines.flatMap((line) => regexp.exec(line) ?? []);
  expect(lines.filter((line) => !regexp.test(line))).toEqual([expect.stringMatching(/files checked: /)]);
  expect(matched.length).toBeGreaterThan(50);
  const report = JSON.parse(check('--format', 'json', '--today', '2026-02-16').stdout);
  const places = lines.flatMap((line) => {
    const found = regexp.exec(line);
    return found
      ? [`${found[pattern!.file]} ${found[pattern!.line]} ${found[pattern!.column]} ${found[pattern!.code]}`]
      : [];
  });
  for (const { file, range, rule } of report.findings)
    expect(places).toContain(`${file} ${range.start.line + 1} ${range.start.character + 1} ${rule}`);
});

test('the background matcher knows where a round begins and ends', () => {
  const background = contributes.problemMatchers.find(({ name }) => name === 'okr-watch')!.background!;
  expect('Checking again.').toMatch(new RegExp(background.beginsPattern));
  expect('Waiting for changes. Ctrl-C ends it.').toMatch(new RegExp(background.endsPattern));
});

test('the bundled server as command line has nothing but check', () => {
  expect(check('--help').stdout).toContain('Usage: okr check');
  expect(check('nowhere').status).toBe(2);
});
