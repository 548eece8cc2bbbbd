import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCycle } from '../../language-server/cli/init/default-cycle.ts';
import { firstFiles, type NewFile } from '../../language-server/cli/init/files.ts';
import { INIT_LANGUAGES } from '../../language-server/cli/init/languages.ts';
import type { Finding } from '../../language-server/rules/finding.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';
import { folder, okr } from './support.ts';

function read(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}

describe('okr init', () => {
  test('writes settings, first files and a workflow, and says the next step', async () => {
    const cwd = folder({});
    const { code, out, err } = await okr(['init', '--company', 'Acme', '--team', 'Care & Repair'], {
      cwd,
      env: { USER: 'ana' },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`wrote  okr.config.json  (the settings)
wrote  company.okr  (who there is)
wrote  2026-Q2/care-repair.okr  (a first objective, to be changed)
wrote  .github/workflows/okr.yml  (checks every pull request on GitHub)

Open 2026-Q2/care-repair.okr, put your own objective in the place of the example, and run okr check.
`);
    expect(read(cwd, 'company.okr')).toContain('team care-repair "Care & Repair" in acme\nperson ana "ana"');
    expect(readdirSync(cwd).sort()).toEqual(['.github', '2026-Q2', 'company.okr', 'okr.config.json']);
    expect((await okr(['check', '--max-warnings', '0', '-s', 'warning'], { cwd })).code).toBe(0);
    expect((await okr(['format', '--check'], { cwd })).code).toBe(0);
  });

  test('writes over nothing', async () => {
    const cwd = folder({ 'okr.config.json': '// mine\n{}', '.github/workflows/okr.yml': 'mine' });
    const { out, code } = await okr(['init'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('kept   okr.config.json  (it was there already)\n');
    expect(read(cwd, 'okr.config.json')).toBe('// mine\n{}');
    expect(read(cwd, '.github/workflows/okr.yml')).toBe('mine');
    const again = await okr(['init'], { cwd });
    expect(again.out).toContain('Everything was there already. Run okr check.');
  });

  test('adds no example to a folder that has OKRs', async () => {
    const cwd = folder({ 'team/a.okr': '' });
    await okr(['init', '--no-workflow'], { cwd });
    expect(readdirSync(cwd).sort()).toEqual(['okr.config.json', 'team']);
  });

  test('makes the folder, and puts the workflow at the top of the repository', async () => {
    const cwd = folder({ '.git/HEAD': '' });
    await okr(['init', 'plans/okrs'], { cwd });
    expect(existsSync(join(cwd, 'plans/okrs/okr.config.json'))).toBe(true);
    expect(read(cwd, '.github/workflows/okr.yml')).toContain('paths: "plans/okrs"');
  });

  test('says what cannot be written', async () => {
    const cwd = folder({ taken: 'a file' });
    const { code, err } = await okr(['init', 'taken/okrs', '--no-workflow'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('okr: taken/okrs/okr.config.json: a file stands where a folder is needed.\n');
  });

  test.each([
    [['--cycle', 'soon'], "option '-c, --cycle <name>' argument 'soon' is invalid"],
    [['--language', 'de'], 'Allowed choices are en, pl, zh, sv, ru'],
  ])('%j is wrong use', async (argv, message) => {
    const { code, err } = await okr(['init', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

const parser = createParser();

/** Errors and warnings under the standard rules. */
function findingsIn(files: readonly NewFile[], today: string): Finding[] {
  const workspace = new Workspace({ parser, rules: allRules, today: () => today });
  workspace.setFolders(['file:///plans']);
  workspace.update(files.map(({ path, text }) => ({ uri: `file:///plans/${encodeURI(path)}`, text })));
  return [...workspace.files.keys()]
    .flatMap((uri) => workspace.findingsOf(uri))
    .filter(({ severity }) => severity === 'error' || severity === 'warning');
}

describe('the first files', () => {
  const DAYS = ['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-16', '2026-03-31', '2026-12-31'];

  test.each(INIT_LANGUAGES)(
    'are free of findings in %s, on any day, with and without an owner',
    (language) => {
      for (const today of DAYS)
        for (const owner of ['', 'Ana']) {
          const { cycle, begun } = defaultCycle(today);
          const checkIn = begun ? { checkIn: today } : {};
          const files = firstFiles({ language, company: '', team: '', owner, cycle, ...checkIn });
          const found = findingsIn(files, today).map(
            ({ uri, rule, message }) => `${today} ${decodeURI(uri)} ${rule}: ${message}`,
          );
          expect(owner ? found : found.filter((one) => !one.includes('owner-missing'))).toEqual([]);
        }
    },
  );

  test('hold any names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (company, team, owner) => {
        const files = firstFiles({ language: 'en', company, team, owner, cycle: '2026-Q2' });
        expect(findingsIn(files, '2026-02-16').filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['2026-01-01', '2026-Q1', true],
  ['2026-01-31', '2026-Q1', true],
  ['2026-02-01', '2026-Q2', false],
  ['2026-12-31', '2027-Q1', false],
  ['2026-10-05', '2026-Q4', true],
])('on %s one begins with %s', (today, cycle, begun) =>
  expect(defaultCycle(today)).toEqual({ cycle, begun }),
);
