import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folder, okr } from './support.ts';

const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
const SECTION = page.split(/^## /m).find((one) => one.startsWith('`okr score'))!;
const EXAMPLE = block('okr score');

function block(language: string): string {
  return SECTION.match(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms'))![1]!;
}

/** What the rules say changes with the rules, and is held by their tests. */
function withoutRules(json: string): unknown {
  return JSON.parse(json, (key, value) => (key === 'quality' || key === 'smart' ? typeof value : value));
}

async function json(argv: readonly string[], cwd: string) {
  const { out, err, code } = await okr(['score', '--format', 'json', ...argv], { cwd });
  return { report: JSON.parse(out), err, code };
}

const INN = {
  'okr.config.json': '{}',
  'inn.okr': `company inn "Inn"
team kitchen "Kitchen" in inn
team bakery "Bakery" in kitchen
objective full "Fill the house" for inn in 2026-H1 {
  kr nights "Nights sold" from 0 to 100
  kr guests "Guests | who *return*" from 0 to 10 dropped
}
`,
  'kitchen/okrs.okr': `objective feast "Be worth the journey" for bakery in 2026-Q1 {
  supports full
  kr tables "Tables taken" from 0 to 10
}
`,
  'kitchen/checkins.okr': `checkin 2026-02-09 on bakery.feast by mia { tables: 4 }
checkin 2026-02-09 on inn.full { nights: 30 }
`,
};

describe('okr score', () => {
  test('tells people what its page shows', async () => {
    const cwd = folder({ 'fresh.okr': EXAMPLE, 'okr.config.json': '{}' });
    expect(await okr(['score'], { cwd })).toEqual({ code: 0, out: block('text'), err: '' });
  });

  test('tells programs what its page shows', async () => {
    const cwd = folder({ 'fresh.okr': EXAMPLE, 'okr.config.json': '{}' });
    const { out } = await okr(['score', '--format', 'json'], { cwd });
    expect(withoutRules(out)).toEqual(withoutRules(block('json')));
  });

  test('explains every key of its objectives', async () => {
    const { report } = await json([], folder({ 'fresh.okr': EXAMPLE }));
    const explained = new Set([...SECTION.matchAll(/`(\w+)`/g)].map(([, key]) => key));
    const keys = [report, report.objectives[0], report.objectives[0].keyResults[0]].flatMap(Object.keys);
    const plain = ['keyResults', 'weight', 'dropped'];
    expect(keys.filter((key) => !explained.has(key) && !plain.includes(key))).toEqual([]);
  });

  test('counts check-ins of files that were not asked for', async () => {
    const { report } = await json(['kitchen/okrs.okr'], folder(INN));
    expect(report.objectives).toMatchObject([
      { id: 'bakery.feast@2026-Q1', score: 0.4, supports: ['inn.full@2026-H1'], file: 'kitchen/okrs.okr' },
    ]);
  });

  test('narrows to a cycle, and to a team with those below it', async () => {
    const cwd = folder(INN);
    const ids = async (...argv: string[]) =>
      (await json(argv, cwd)).report.objectives.map(({ id }: { id: string }) => id);
    expect(await ids()).toEqual(['inn.full@2026-H1', 'bakery.feast@2026-Q1']);
    expect(await ids('--team', 'kitchen')).toEqual(['bakery.feast@2026-Q1']);
    expect(await ids('--team', 'inn', '--cycle', '2026-h1')).toEqual(['inn.full@2026-H1']);
    expect(await ids('--cycle', '2026-Q2')).toEqual([]);
  });

  test('names a team and a cycle that nobody knows', async () => {
    const cwd = folder(INN);
    expect(await okr(['score', '--team', 'nobody', '--cycle', 'someday'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'okr: There is no team, company or person “nobody”.\nokr: There is no cycle “someday”.\n',
    });
  });

  test('grades as the settings say', async () => {
    const { report } = await json([], folder({ ...INN, 'okr.config.json': '{ "grading": "zokri" }' }));
    expect(report.objectives.map(({ grade }: { grade: string }) => grade)).toEqual(['below', 'below']);
  });

  test('tells it for another day', async () => {
    const { report } = await json(['--today', '2026-02-08'], folder(INN));
    expect(report).toMatchObject({ today: '2026-02-08', total: { score: null, status: 'no data' } });
  });

  test('writes Markdown in which people’s text stays text', async () => {
    const { out, code } = await okr(['score', '--format', 'markdown'], { cwd: folder(INN) });
    expect(code).toBe(0);
    expect(out).toContain('| ~~Guests \\| who \\*return\\*~~ | – | – | – | dropped | – |\n');
    expect(out).toContain('## Be worth the journey\n\nbakery · 2026-Q1 — **0.40**, pace 0.52, on track\n');
  });

  test('colours where the terminal can, and fits into it', async () => {
    const cwd = folder(INN);
    const { out } = await okr(['score'], { cwd, columns: 80 });
    const start = String.fromCharCode(27);
    expect(out).toContain(`${start}[32m`);
    expect((await okr(['score'], { cwd, columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain(start);
  });

  test('ends with 2 where there is nothing to read', async () => {
    const { code, out } = await okr(['score'], { cwd: folder({ 'note.txt': '' }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
