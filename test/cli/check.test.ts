import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { BAD, folder, GOOD, okr, PEOPLE, type Ran, type RunOptions } from './support.ts';

interface Json {
  readonly version: string;
  readonly today: string;
  readonly files: number;
  readonly counts: Record<string, number>;
  readonly findings: readonly {
    readonly file: string;
    readonly rule: string;
    readonly severity: string;
    readonly range: unknown;
    readonly fixes: readonly string[];
  }[];
}

/** Checks, and answers the report for programs as well as the exit code. */
async function check(argv: readonly string[], options: RunOptions): Promise<Ran & { json: Json }> {
  const ran = await okr(['check', '--format', 'json', ...argv], options);
  return { ...ran, json: JSON.parse(ran.out) };
}

/** What is reported at a level, as `file: rule`. */
function at(level: string, { findings }: Json): string[] {
  return findings.filter(({ severity }) => severity === level).map(({ file, rule }) => `${file}: ${rule}`);
}

describe('the exit code', () => {
  test('0 when nothing fails', async () => {
    const cwd = folder({ 'a.okr': GOOD, 'people.okr': PEOPLE });
    const { code, err, json } = await check([], { cwd });
    expect({ code, err, errors: at('error', json) }).toEqual({ code: 0, err: '', errors: [] });
    expect(json.files).toBe(2);
  });

  test('1 for an error, and the finding says where', async () => {
    const cwd = folder({ 'a.okr': BAD, 'people.okr': PEOPLE });
    const { code, json } = await check([], { cwd });
    expect(code).toBe(1);
    expect(json.findings.find(({ severity }) => severity === 'error')).toMatchObject({
      file: 'a.okr',
      rule: 'unknown-reference',
      range: { start: { line: 1, character: 8 }, end: { line: 1, character: 14 } },
    });
  });

  test('0 for warnings, 1 beyond --max-warnings', async () => {
    const text = 'objective a "Become the place where bread is understood" {\n}\n';
    const cwd = folder({ 'a.okr': text });
    const { code, json } = await check([], { cwd });
    const warnings = json.counts.warning!;
    expect(code).toBe(0);
    expect(warnings).toBeGreaterThan(0);
    expect((await check(['--max-warnings', String(warnings)], { cwd })).code).toBe(0);
    const beyond = await check(['--max-warnings', String(warnings - 1)], { cwd });
    expect(beyond.code).toBe(1);
    expect(beyond.err).toContain(
      `Too many warnings: ${warnings}, and --max-warnings allows ${warnings - 1}.`,
    );
    const hidden = await check(['--max-warnings', '0', '--severity', 'error'], { cwd });
    expect(hidden).toMatchObject({ code: 1, json: { counts: { warning: 0 }, findings: [] } });
  });

  test.each([
    [['check', '--format', 'xml']],
    [['check', '--today', 'yesterday']],
    [['check', '--today', '2026-02-30']],
    [['check', '--max-warnings', '-1']],
    [['check', '--severity', 'grave']],
    [['check', '--colour']],
    [['chekc']],
    [[]],
  ])('2 for wrong use: %j', async (argv) => {
    const { code, out, err } = await okr(argv, { cwd: folder({ 'a.okr': GOOD }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });
});

describe('input that cannot be read is named, and the rest is checked', () => {
  const files = { 'a.okr': BAD, 'people.okr': PEOPLE };

  test('a path that is not there', async () => {
    const { code, err, json } = await check(['nowhere', 'gone.okr', 'a.okr'], { cwd: folder(files) });
    expect(code).toBe(2);
    expect(err).toBe(
      'okr: nowhere: there is no such file or folder.\nokr: gone.okr: there is no such file or folder.\n',
    );
    expect(at('error', json)).toEqual(['a.okr: unknown-reference']);
  });

  test('a file of another kind', async () => {
    const { code, err } = await check(['notes.txt'], { cwd: folder({ ...files, 'notes.txt': 'x' }) });
    expect(code).toBe(2);
    expect(err).toBe('okr: notes.txt: this is neither an .okr file nor okr.config.json.\n');
  });

  test('a file that is no text', async () => {
    const cwd = folder({ ...files, 'z.okr': new Uint8Array([0xff, 0xfe, 0x6f, 0x00]) });
    const { code, err, json } = await check([], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('okr: z.okr: it is not UTF-8 text; save it as UTF-8.\n');
    expect(json.files).toBe(2);
    expect(at('error', json)).toEqual(['a.okr: unknown-reference']);
  });

  test('a folder without any .okr file', async () => {
    const cwd = folder({ 'docs/readme.md': '' });
    expect(await okr(['check', 'docs'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'okr: docs: there is no .okr file in this folder.\n',
    });
  });

  test('a link that leads to itself', async () => {
    const cwd = folder(files);
    symlinkSync('loop.okr', join(cwd, 'loop.okr'));
    const { code, err } = await check(['loop.okr', 'a.okr'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('okr: loop.okr: its symbolic links lead in a circle.\n');
  });
});

describe('the files', () => {
  test('folders are searched but for hidden ones and node_modules; links are not followed', async () => {
    const cwd = folder({
      'people.okr': PEOPLE,
      'teams/a.okr': BAD,
      '.git/b.okr': BAD,
      'node_modules/x/c.okr': BAD,
      'teams/.d.okr': BAD,
    });
    symlinkSync(cwd, join(cwd, 'teams/loop'));
    const { json } = await check([], { cwd });
    expect(json.files).toBe(2);
    expect(at('error', json)).toEqual(['teams/a.okr: unknown-reference']);
  });

  test('a hidden folder that is asked for is searched', async () => {
    const cwd = folder({ '.plans/a.okr': BAD, '.plans/people.okr': PEOPLE });
    expect((await check(['.plans'], { cwd })).json.files).toBe(2);
  });

  test('one file is judged with the names of its whole project, and reported alone', async () => {
    const cwd = folder({
      'okr.config.json': '{}',
      'people.okr': PEOPLE,
      'teams/a.okr': GOOD,
      'teams/b.okr': BAD.replace('fresh', 'other'),
    });
    const { code, json } = await check(['a.okr'], { cwd: join(cwd, 'teams') });
    expect(code).toBe(0);
    expect(json.files).toBe(1);
    expect(at('error', json)).toEqual([]);
    expect((await check(['teams'], { cwd })).json.files).toBe(2);
  });

  test('without settings, a folder that is asked for is the project', async () => {
    const cwd = folder({ 'people.okr': PEOPLE, 'teams/a.okr': GOOD });
    const { err, json } = await check(['teams'], { cwd });
    expect(new Set(at('error', json))).toEqual(new Set(['teams/a.okr: unknown-reference']));
    expect(err).toBe(
      'Names were looked for in teams alone. If the project begins further up, put an okr.config.json there; {} is enough.\n',
    );
    expect((await check([], { cwd: join(cwd, 'teams') })).err).toBe('');
    expect((await check([], { cwd })).json.counts.error).toBe(0);
  });

  test('a folder whose settings say root knows nothing of the files around it', async () => {
    const cwd = folder({
      'okr.config.json': '{}',
      'people.okr': PEOPLE,
      'lab/okr.config.json': '{ "root": true }',
      'lab/a.okr': GOOD,
    });
    expect(new Set(at('error', (await check([], { cwd })).json))).toEqual(
      new Set(['lab/a.okr: unknown-reference']),
    );
    expect((await check(['lab'], { cwd })).code).toBe(1);
  });

  test('a folder of several projects is searched, and each judged for itself', async () => {
    const files = { 'one/okr.config.json': '{ "root": true }', 'one/people.okr': PEOPLE, 'one/a.okr': GOOD };
    const cwd = folder({ ...files, 'two/okr.config.json': '{ "root": true }', 'two/a.okr': GOOD });
    const { err, json } = await check([cwd], { cwd: tmpdir() });
    expect(err).toBe('');
    expect([...new Set(at('error', json))].map((told) => told.replace(/^.*\/(?=two)/, ''))).toEqual([
      'two/a.okr: unknown-reference',
    ]);
  });

  test('two paths of one project know each other, however they overlap', async () => {
    const cwd = folder({ 'people.okr': PEOPLE, 'teams/a.okr': GOOD });
    const { json } = await check(['teams', '.', './teams/a.okr'], { cwd });
    expect(json.files).toBe(2);
    expect(at('error', json)).toEqual([]);
  });

  test('paths are told from the current folder, with slashes, in order', async () => {
    const cwd = folder({ 'b.okr': BAD, 'a/x.okr': BAD.replace('fresh', 'x'), 'here/c.okr': PEOPLE });
    const { json } = await check(['..'], { cwd: join(cwd, 'here') });
    expect([...new Set(json.findings.map(({ file }) => file))]).toEqual(['../a/x.okr', '../b.okr']);
  });

  test('a byte order mark and Windows line ends leave places as editors count them', async () => {
    const cwd = folder({ 'a.okr': `\uFEFF${BAD.replaceAll('\n', '\r\n')}`, 'people.okr': PEOPLE });
    const { json } = await check([], { cwd });
    expect(json.findings.find(({ severity }) => severity === 'error')!.range).toEqual({
      start: { line: 1, character: 8 },
      end: { line: 1, character: 14 },
    });
  });

  test('an empty file is a file', async () => {
    expect(await check(['a.okr'], { cwd: folder({ 'a.okr': '' }) })).toMatchObject({
      code: 0,
      json: { files: 1 },
    });
  });

  test('hundreds of files', async () => {
    const files = Array.from({ length: 400 }, (_, i) => [
      `t${i % 20}/f${i}.okr`,
      GOOD.replace('fresh', `fresh${i}`),
    ]);
    const cwd = folder({ ...Object.fromEntries(files), 'people.okr': PEOPLE });
    const { json } = await check([], { cwd });
    expect(json.files).toBe(401);
    expect(at('error', json)).toEqual([]);
  });
});

describe('settings', () => {
  test('decide how grave a finding is', async () => {
    const cwd = folder({
      'okr.config.json': '{ "rules": { "unknown-reference": "hint" } }',
      'a.okr': BAD,
      'people.okr': PEOPLE,
    });
    const { code, json } = await check([], { cwd });
    expect(code).toBe(0);
    expect(at('hint', json)).toContain('a.okr: unknown-reference');
  });

  test('with a mistake are reported with the files that they hold for', async () => {
    const cwd = folder({ 'okr.config.json': '{ "ambition": 1 }', 'team/a.okr': '' });
    const { code, json } = await check(['team/a.okr'], { cwd });
    expect(code).toBe(1);
    expect(json).toMatchObject({ files: 1, findings: [{ file: 'okr.config.json', rule: 'bad-config' }] });
  });

  test('can be checked by themselves', async () => {
    const cwd = folder({ 'okr.config.json': '{ "rules": { "kr-cuont": "off" } }' });
    const { code, json } = await check(['okr.config.json'], { cwd });
    expect(code).toBe(0);
    expect(json.findings[0]!.fixes).toEqual(['Change to “kr-count”']);
  });

  test('leave files out, also one that is named', async () => {
    const cwd = folder({ 'okr.config.json': '{ "ignore": ["old/"] }', 'old/a.okr': BAD });
    expect(await check(['old/a.okr'], { cwd })).toMatchObject({
      code: 0,
      err: 'old/a.okr is left out: the settings ignore it.\n',
      json: { files: 0, findings: [] },
    });
  });
});

describe('today', () => {
  test.each([
    ['the clock’s', '{}', [], '2026-02-16'],
    ['the settings’', '{ "today": "2026-03-01" }', [], '2026-03-01'],
    ['the one that is given', '{ "today": "2026-03-01" }', ['--today', '2027-01-01'], '2027-01-01'],
  ])('is %s', async (_, config, argv, today) => {
    const { json } = await check(argv, { cwd: folder({ 'okr.config.json': config, 'a.okr': '' }) });
    expect(json.today).toBe(today);
  });
});

test('the report for programs has exactly the shape that is documented', async () => {
  const cwd = folder({ 'okr.config.json': '{ "ambitoin": "committed" }', 'a.okr': '' });
  const { json } = await check([], { cwd });
  expect(json).toEqual({
    version,
    today: '2026-02-16',
    files: 1,
    counts: { error: 0, warning: 1, information: 0, hint: 0 },
    findings: [
      {
        file: 'okr.config.json',
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 12 } },
        rule: 'bad-config',
        severity: 'warning',
        message: 'There is no setting “ambitoin”. Did you mean “ambition”?',
        fixes: ['Change to “ambition”'],
      },
    ],
  });
});

test('help and version answer on stdout', async () => {
  expect(await okr(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  for (const argv of [['--help'], ['help', 'check'], ['check', '--help']]) {
    const { code, out, err } = await okr(argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Usage: okr');
  }
});
