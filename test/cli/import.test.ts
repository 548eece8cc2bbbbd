import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, okr, PEOPLE } from './support.ts';

const SOURCE = `# Bakery OKRs Q1 2026

We bake.

## Objective 1: Become the bread that people cross the town for

**Owner:** Mia

- KR1: Guests who come back within a week from 18% to 30%
`;

const RESULT = `// Imported from okrs.md

team bakery "Bakery"
person mia "Mia"

okrs for bakery in 2026-Q1

// We bake.

objective become-bread-people "Become the bread that people cross the town for" {  // Objective 1
  owner mia
  kr guests-come-back "Guests who come back within a week from 18% to 30%" from 18% to 30%  // KR1
}
`;

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('okr import', () => {
  test('writes beside the source and says what became what', async () => {
    const cwd = folder({ 'okrs.md': SOURCE });
    expect(await okr(['import', 'okrs.md'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: `okrs.md → okrs.okr
  1 objective, 1 key result (1 with numbers in form)
  Teams: Bakery
  People: Mia
  Cycles: 2026-Q1
  Kept as comments, because they fit nowhere (1):
    3: We bake.
`,
    });
    expect(read(cwd, 'okrs.okr')).toBe(RESULT);
    expect(readdirSync(cwd).sort()).toEqual(['okrs.md', 'okrs.okr']);
  });

  test('what it writes is formatted and has no error', async () => {
    const cwd = folder({ 'okrs.md': SOURCE });
    await okr(['import', 'okrs.md'], { cwd });
    expect((await okr(['format', '--check', 'okrs.okr'], { cwd })).code).toBe(0);
    expect((await okr(['check', '--quiet', 'okrs.okr'], { cwd })).code).toBe(0);
  });

  test('writes over nothing', async () => {
    const cwd = folder({ 'okrs.md': SOURCE, 'okrs.okr': 'mine' });
    const { code, err } = await okr(['import', 'okrs.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('okr: okrs.okr: there is a file of this name already; --force writes over it.\n');
    expect(read(cwd, 'okrs.okr')).toBe('mine');
  });

  test('writes over a file with --force', async () => {
    const cwd = folder({ 'okrs.md': SOURCE, 'okrs.okr': 'mine' });
    expect((await okr(['import', 'okrs.md', '--force'], { cwd })).code).toBe(0);
    expect(read(cwd, 'okrs.okr')).toBe(RESULT);
  });

  test('writes onto the standard output', async () => {
    const cwd = folder({ 'okrs.md': SOURCE });
    const { out, code } = await okr(['import', 'okrs.md', '--stdout'], { cwd });
    expect({ out, code }).toEqual({ out: RESULT, code: 0 });
    expect(existsSync(join(cwd, 'okrs.okr'))).toBe(false);
  });

  test('reads the standard input', async () => {
    const { out, code } = await okr(['import', '-'], { stdin: SOURCE });
    expect(code).toBe(0);
    expect(out).toBe(RESULT.replace('// Imported from okrs.md\n\n', ''));
  });

  test('makes one file of several, each name declared once', async () => {
    const cwd = folder({ 'a.md': SOURCE, 'b.md': SOURCE.replace('Become the bread', 'Be the cake') });
    expect((await okr(['import', 'a.md', 'b.md', '--out', 'new/all.okr'], { cwd })).code).toBe(0);
    const text = read(cwd, 'new/all.okr');
    expect(text.match(/^person mia/gm)).toHaveLength(1);
    expect(text.match(/^objective /gm)).toHaveLength(2);
    expect((await okr(['check', '--quiet', 'new'], { cwd })).code).toBe(0);
  });

  test('knows who is declared in the project', async () => {
    const cwd = folder({ 'okr.config.json': '{}', 'people.okr': PEOPLE, '2026/okrs.md': SOURCE });
    await okr(['import', '2026/okrs.md'], { cwd });
    expect(read(cwd, '2026/okrs.okr')).not.toMatch(/^(?:person|team)/m);
    expect((await okr(['check', '--quiet'], { cwd })).code).toBe(0);
  });

  test('takes columns for what it is told', async () => {
    const cwd = folder({ 'a.csv': 'Ziel,Ergebnis,Zielwert,Basis\nWarmes Brot,Wartezeit,3,9\n' });
    const map = [
      '--map',
      'Ziel=objective',
      '-m',
      'Ergebnis=key result',
      '-m',
      'Zielwert=target',
      '-m',
      'Basis=baseline',
    ];
    const { out } = await okr(
      ['import', 'a.csv', '--stdout', ...map, '--cycle', 'Q3 2026', '--team', 'Backstube'],
      { cwd },
    );
    expect(out).toContain('okrs for backstube in 2026-Q3');
    expect(out).toContain('kr wartezeit "Wartezeit" from 9 to 3');
  });

  test('takes the cycle from the file’s name', async () => {
    const cwd = folder({ '2026-Q2_goals.md': '- Warm bread\n  - Queue from 9 to 3 people\n' });
    const { out } = await okr(['import', '2026-Q2_goals.md', '--stdout'], { cwd });
    expect(out).toContain('okrs in 2026-Q2');
  });

  test('says the language when it is told one', async () => {
    const cwd = folder({ 'a.md': '## Mål 1: Varmt bröd\n- Kö från 9 till 3\n' });
    const { out } = await okr(['import', 'a.md', '--stdout', '--lang', 'sv'], { cwd });
    expect(out).toContain('okrs language sv');
  });

  test('writes nothing where nothing looks like an OKR', async () => {
    const cwd = folder({ 'diary.md': 'Dear diary,\n\nit rained.\n', 'okrs.md': SOURCE });
    const { code, err } = await okr(['import', 'diary.md', 'okrs.md'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('okr: diary.md: nothing in it looks like an OKR.\n');
    expect(readdirSync(cwd).sort()).toEqual(['diary.md', 'okrs.md', 'okrs.okr']);
  });

  test.each([
    [['import', 'none.md'], 'okr: none.md: there is no such file or folder.'],
    [['import', 'picture.md'], 'okr: picture.md: this is no text.'],
    [['import', 'broken.json'], 'okr: broken.json: this is no JSON'],
  ])('%j fails and says why', async (argv, reason) => {
    const cwd = folder({
      'picture.md': Uint8Array.from([0x89, 0, 1, 2, 0xff, 0, 0, 3]),
      'broken.json': '{"objectives": [',
    });
    const { code, err } = await okr(argv, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  test.each([
    [['import'], 'missing required argument'],
    [['import', 'a.md', '--map', 'Ziel'], 'write the column, = and what it is'],
    [['import', 'a.md', '--map', 'Ziel=goalpost'], '“goalpost” is nothing that a column can be'],
    [['import', 'a.md', '--cycle', 'spring'], '“spring” is no cycle'],
    [['import', 'a.md', '--format', 'doc'], 'Allowed choices are md, csv, tsv, json, yaml'],
    [['import', 'a.md', '--out', 'b.okr', '--stdout'], 'cannot be used with'],
  ])('%j is wrong use', async (argv, reason) => {
    const { code, err } = await okr(argv, { cwd: folder({ 'a.md': SOURCE }) });
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written to is named', async () => {
    const cwd = folder({ 'a.md': SOURCE, 'shut/x': '' });
    chmodSync(join(cwd, 'shut'), 0o500);
    const { code, err } = await okr(['import', 'a.md', '--out', 'shut/a.okr'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('permission to write there is missing');
  });
});
