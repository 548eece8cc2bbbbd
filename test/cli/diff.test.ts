import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Repository } from '../git/support.ts';
import { folder, okr } from './support.ts';

const HOUSE = `company inn "Inn"
team kitchen "Kitchen" in inn
objective full "Fill the house" for inn in 2026-H1 {
  kr nights "Nights sold" from 0 to 100
}
`;
const KITCHEN = `okrs for kitchen in 2026-Q1
objective feast "Be worth the journey" {
  supports inn.full
  kr tables "Tables taken" from 0 to 10
  kr waste "Bread thrown away" from 14 kg to 5 kg
}
`;
const CHANGED = `okrs for kitchen in 2026-Q1
objective feast "Be worth the journey" {
  supports inn.full.nights
  kr tables "Tables taken" from 0 to 8
  kr waste "Bread thrown away" from 14 kg to 6 kg note "The *new* oven is late, @mia"
}
objective cakes "Cakes that people order for weddings" {
  kr orders "Orders" from 2 to 9
}
checkin 2026-02-09 on feast by mia { tables: 4 confidence 0.6 }
`;

function repository(): Repository {
  const made = new Repository(folder({}));
  made.commit('2025-12-30', { 'house.okr': HOUSE, 'teams/kitchen.okr': KITCHEN });
  made.commit('2026-02-10', { 'teams/kitchen.okr': CHANGED });
  return made;
}

describe('okr diff', () => {
  test('tells people what changed between two revisions', async () => {
    const { out, err, code } = await okr(['diff', 'HEAD~1..HEAD'], { cwd: repository().folder });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out.replaceAll(/\b[0-9a-f]{9}\b/g, 'HASH')).toBe(
      `Be worth the journey  kitchen.feast@2026-Q1  kitchen · 2026-Q1
  ~ now supports inn.full@2026-H1.nights, no longer supports inn.full@2026-H1
  ~ score: none → 0.25
  ~ Tables taken  target: 10 → 8, and nothing beside it says why
  ~ Tables taken  score: none → 0.50
  ~ Tables taken  confidence: none → 6/10
  ~ Bread thrown away  target: 5 kg → 6 kg, because “The *new* oven is late, @mia”

Cakes that people order for weddings  kitchen.cakes@2026-Q1  kitchen · 2026-Q1
  + objective added

7 changes in meaning between HASH and HASH.
`,
    );
  });

  test('tells a pull request, and calls nobody', async () => {
    const { out } = await okr(['diff', 'HEAD~1..HEAD', '--format', 'markdown'], { cwd: repository().folder });
    expect(out).toContain('### OKRs: 7 changes in meaning');
    expect(out).toContain('**1 moved after the cycle began, with nothing beside it that says why.**');
    expect(out).toContain('- Tables taken — **target: 10 → 8, and nothing beside it says why**');
    expect(out).toContain('because “The \\*new\\* oven is late, &#64;mia”');
    expect(out).not.toContain('@mia');
  });

  test('tells programs, as the documentation says', async () => {
    const { folder: cwd } = repository();
    const { out } = await okr(['diff', 'HEAD~1..HEAD', '--format', 'json'], { cwd });
    const report = JSON.parse(out);
    expect(report).toMatchObject({ today: '2026-02-16', before: expect.stringMatching(/^[0-9a-f]{9}$/) });
    expect(report.changes[2]).toEqual({
      kind: 'target',
      subject: {
        kind: 'key-result',
        id: 'kitchen.feast@2026-Q1.tables',
        title: 'Tables taken',
        objective: 'kitchen.feast@2026-Q1',
        team: 'kitchen',
        cycle: '2026-Q1',
        file: 'teams/kitchen.okr',
      },
      before: '10',
      after: '8',
      reason: null,
    });
    const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
    const section = page.split(/^## /m).find((one) => one.startsWith('`okr diff'))!;
    for (const { kind } of report.changes) expect(section).toContain(`\`${kind}\``);
  });

  test('takes the files as they are, one revision, three dots, and paths', async () => {
    const made = repository();
    const cwd = made.folder;
    expect((await okr(['diff'], { cwd })).out).toMatch(
      /^Nothing has changed in meaning between [0-9a-f]{9} and the working tree\.\n$/,
    );
    made.write('house.okr', HOUSE.replace('100', '120'));
    expect((await okr(['diff'], { cwd })).out).toContain('target: 100 → 120');
    expect((await okr(['diff', 'HEAD~1'], { cwd })).out).toContain('8 changes');
    expect((await okr(['diff', 'HEAD~1', 'house.okr'], { cwd })).out).toContain('1 change in');
    expect((await okr(['diff', 'teams'], { cwd })).out).toContain('Nothing has changed');
    expect((await okr(['diff', 'teams/'], { cwd })).out).toContain('Nothing has changed');
    made.git(['checkout', '-q', '-f', '-b', 'side', 'HEAD~1']);
    made.commit('2026-02-12', { 'house.okr': HOUSE.replace('100', '90') });
    const sides = (await okr(['diff', 'main...side'], { cwd })).out;
    expect(sides).toContain('target: 100 → 90');
    expect(sides).toContain('1 change in');
  });

  test('says what it cannot do', async () => {
    const { folder: cwd } = repository();
    const unknown = await okr(['diff', 'nowhere..HEAD'], { cwd });
    expect(unknown).toMatchObject({
      code: 2,
      out: '',
      err: 'okr: Nothing can be compared: there is no revision “nowhere”.\n',
    });
    expect(await okr(['diff', '--output=x..HEAD'], { cwd })).toMatchObject({ code: 2 });
    const none = await okr(['diff'], { cwd: folder({ 'a.okr': '' }) });
    expect(none.code).toBe(2);
    expect(none.err).toContain('not a git repository');
  });
});
