import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { BAD, folder, GOOD, PEOPLE } from './support.ts';

const root = join(import.meta.dirname, '../..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const [step] = action.runs.steps;

/** Runs the action's step as GitHub does, with these inputs. */
function run(cwd: string, inputs: Record<string, string> = {}) {
  const given = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => inputs[name] ?? action.inputs[name].default);
  const env = Object.fromEntries(
    Object.entries<string>(step.env).map(([name, value]) => [name, given(value)]),
  );
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run],
    {
      cwd: join(cwd, given(step['working-directory'])),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GITHUB_ACTION_PATH: root, GITHUB_WORKSPACE: cwd, CI: 'true', ...env },
    },
  );
  return { status, stdout, stderr };
}

describe('the action', { timeout: 120_000 }, () => {
  test('passes the samples of the company', () => {
    const { status, stdout } = run(root, { paths: 'samples/company', today: '2026-02-16' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ files checked: /m);
  });

  test('notes errors at their lines and fails', () => {
    const cwd = folder({
      'plans/my okrs/a.okr': BAD,
      'plans/people.okr': PEOPLE,
      'plans/okr.config.json': '{}',
    });
    const { status, stdout } = run(cwd, { 'working-directory': 'plans', paths: 'my okrs\npeople.okr\n' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=plans/my okrs/a.okr,line=2,');
  });

  test('writes a report into a file, and fails all the same', () => {
    const cwd = folder({ 'a.okr': BAD, 'people.okr': PEOPLE });
    const { status, stdout } = run(cwd, { format: 'sarif', output: 'okr.sarif' });
    expect([status, stdout]).toEqual([1, 'The report is in okr.sarif.\n']);
    expect(JSON.parse(readFileSync(join(cwd, 'okr.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test('hands every input on', () => {
    const cwd = folder({ 'a.okr': GOOD.replace('"Bread', '"Good bread'), 'people.okr': PEOPLE });
    const handed = Object.keys(action.inputs).filter((name) => name !== 'working-directory');
    expect(Object.values<string>(step.env).map((text) => text.slice(11, -3))).toEqual(
      expect.arrayContaining(handed),
    );
    expect(run(cwd, { 'max-warnings': 'x' }).stderr).toContain("argument 'x' is invalid");
    expect(run(cwd, { severity: 'x' }).stderr).toContain("argument 'x' is invalid");
    expect(run(cwd, { today: 'x' }).stderr).toContain("argument 'x' is invalid");
  });

  test('no input is run as a command or taken for an option', () => {
    const cwd = folder({ 'a.okr': GOOD, 'people.okr': PEOPLE });
    const { status, stderr } = run(cwd, { paths: '$(touch ran)\n`touch ran`\n--fix\n"; touch ran; "' });
    expect(status).toBe(2);
    expect(stderr.match(/there is no such file or folder/g)).toHaveLength(4);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });

  test('is documented, input by input', () => {
    const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
    const section = page.split(/^### /m).find((one) => one.startsWith('GitHub'))!;
    const described = [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    expect(described.sort()).toEqual(Object.keys(action.inputs).sort());
    expect(section).toContain(`okr-as-code/okr@v${version}`);
  });
});

describe('the hooks of pre-commit', { timeout: 120_000 }, () => {
  const hooks: { id: string; entry: string; files: string }[] = parse(
    readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
  );

  test('take the files of the language and of its settings', () => {
    const takes = (id: string, path: string): boolean =>
      new RegExp(hooks.find((hook) => hook.id === id)!.files).test(path);
    for (const path of ['a.okr', 'x/b.okr', 'okr.config.json', 'x/.okrignore'])
      expect(takes('okr-check', path)).toBe(true);
    for (const path of ['a.okra', 'my-okr.config.json', 'okr.md'])
      expect(takes('okr-check', path)).toBe(false);
    expect(takes('okr-format', 'okr.config.json')).toBe(false);
  });

  test('check and format the files that they are given', () => {
    const cwd = folder({ 'a.okr': BAD.replace('  owner', '      owner'), 'people.okr': PEOPLE });
    const run = (id: string) => {
      const [script, ...argv] = hooks.find((hook) => hook.id === id)!.entry.split(' ');
      return spawnSync(join(root, script!), [...argv, 'a.okr'], { cwd, encoding: 'utf8' });
    };
    expect(run('okr-check')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('unknown-reference'),
    });
    expect(run('okr-format').status).toBe(0);
    expect(readFileSync(join(cwd, 'a.okr'), 'utf8')).toContain('\n  owner nobody\n');
  });
});
