import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../language-server/features/hover/hover.ts';
import { escaped } from '../../language-server/features/hover/markdown.ts';
import { cursorOf, placed, workspaceOf } from '../support/workspace.ts';

const FILES = `// file: company.okr
company acme "Acme" {
  mission "Data for everyone"
  pillar reach "Reach everyone"
}
team marketing "Marketing" in acme lead ana
person ana "Ana Kowalska" in marketing
cycle spring "Spring push" from 2026-02-01 to 2026-06-30
kpi nps "Net promoter score" {
  owner ana
  perspective customer
  lag
  every month
  definition "Promoters less detractors"
  healthy at least 40
  2026-02-28: 35 "Panel changed"
  2026-01-31: 33
}
// file: team.okr
okrs for marketing in 2026-Q1
objective search "Own <search>" {
  owner ana
  serves reach
  because "Paid channels are *saturated*"
  kr visits "Visits" tracks nps from 1 to 2 weight 2 owner ana
  kr "Increase trials"
  initiative seo "Better pages" for visits due 2026-03-01 doing
}
checkin 2026-02-02 on marketing.search by ana { visits: 3 }
`;

function hover(before: string): { value: string; over: string } {
  const workspace = workspaceOf(FILES.replace(before, `${before}<|>`), { eol: '\r\n' });
  const { uri, offset } = cursorOf(workspace);
  const { contents, range } = hoverAt(workspace.project, uri, offset)!;
  return { value: (contents as { value: string }).value, over: placed(workspace, uri, range!) };
}

describe('hover shows', () => {
  test('an objective with its team, cycle, owner, reason and key results', () => {
    expect(hover('on marketing.sea')).toEqual({
      over: 'team.okr:10 search',
      value: String.raw`**Own \<search\>**${'  '}
objective · search

**Score** ▰▰▰▰▰▰▰▱▱▱ 0\.67 · pace 0\.46 · at risk${'  '}
1 done\, 1 no data

[Go there](file:///okrs/team.okr#L2,11)

**Key results** \(2 × 1 \+ 0\) ÷ 3 \= 0\.6667
- 1 · weight 2 \(67\%\) · done · [Visits](file:///okrs/team.okr#L6,6) — *from 1 to 2 · tracks nps*
- – · 33\% · no data · [Increase trials](file:///okrs/team.okr#L7,6)

**Forecast** 0\.00${'  '}
**Last check\-in** 2026\-02\-02 · by Ana Kowalska

**Quality** 100 of 100${'  '}
40\% × wording 100\% \+ 60\% × key results 100\%

**For** Marketing${'  '}
**Cycle** 2026\-Q1 · 2026\-01\-01 – 2026\-03\-31 · 90 days · 49 days left${'  '}
**Owner** Ana Kowalska${'  '}
**Serves** reach

Paid channels are \*saturated\*`,
    });
  });

  test('a key result with its objective and the last reading of its KPI', () => {
    expect(hover('{ vis').value).toBe(String.raw`**Visits**${'  '}
key result · visits

**Score** ▰▰▰▰▰▰▰▰▰▰ 1\.00 · pace 0\.46 · done${'  '}
the target is reached

[Go there](file:///okrs/team.okr#L6,6)

\(3 − 1\) ÷ \(2 − 1\) \= 2\, counts as 1 · weight 2 \(67\%\)

**Forecast** \-853\.00 · that is \-852 · likely \-1641\.77 to \-64\.23 · 2026\-03\-31${'  '}
**Last check\-in** 2026\-02\-02 · by Ana Kowalska · 3

**SMART** S✓ M✓ A✓ R✓ T✓

from 1 to 2 · tracks nps · weight 2

**Of** Own \<search\>${'  '}
**For** Marketing${'  '}
**Cycle** 2026\-Q1${'  '}
**Owner** Ana Kowalska${'  '}
**KPI** Net promoter score · 35 on 2026\-02\-28 · Panel changed`);
  });

  test('a KPI', () => {
    expect(hover('tracks n').value).toBe(String.raw`**Net promoter score**${'  '}
KPI · nps · customer · lag · every month

**Health** unhealthy${'  '}
**Next reading** by 2026\-03\-13 at the latest${'  '}
**Moved by**
- 0\.67 · at risk · [Own \<search\>](file:///okrs/team.okr#L2,11)

Promoters less detractors

**Last reading** 35 on 2026\-02\-28 · Panel changed${'  '}
**Healthy** at least 40${'  '}
**Owner** Ana Kowalska`);
  });

  test('companies, teams, people, pillars, initiatives', () => {
    expect(hover('in ac').value).toContain('**Mission** Data for everyone');
    expect(hover('okrs for mark').value).toBe(
      String.raw`**Marketing**${'  '}
team · marketing

**2026\-Q1** ▰▰▰▰▰▰▰▱▱▱ 0\.67 · pace 0\.46 · at risk · 1 objective${'  '}
**Accountable for** 1 objective and 2 key results

**In** Acme${'  '}
**Lead** Ana Kowalska`,
    );
    expect(hover('by a').value).toBe(String.raw`**Ana Kowalska**${'  '}
person · ana

**Accountable for** 1 objective and 1 key result
- 0\.67 · at risk · [Own \<search\>](file:///okrs/team.okr#L2,11)

**In** Marketing`);
    expect(hover('serves r').value).toBe(String.raw`**Reach everyone**${'  '}
pillar of Acme

**Score** ▰▰▰▰▰▰▰▱▱▱ 0\.67 · pace 0\.46 · at risk · 1 objective${'  '}
**Served by**
- 0\.67 · at risk · [Own \<search\>](file:///okrs/team.okr#L2,11)`);
    expect(hover('perspective cust').value).toBe(String.raw`**customer**${'  '}
perspective of the balanced scorecard

0 of 1 KPI healthy

- unhealthy · 33 on 2026\-01\-31 · [Net promoter score](file:///okrs/company.okr#L8,5)`);
    expect(hover('initiative s').value).toContain('initiative · doing · due 2026\\-03\\-01');
  });

  test('cycles, declared and built in, with their days', () => {
    expect(hover('in 2026-Q').value).toBe(
      String.raw`**2026\-Q1**${'  '}
cycle

**Score** ▰▰▰▰▰▰▰▱▱▱ 0\.67 · pace 0\.46 · at risk · 1 objective${'  '}
**In all** 1 objective and 2 key results

2026\-01\-01 – 2026\-03\-31 · 90 days · 49 days left`,
    );
    expect(hover('cycle spr').value).toBe(String.raw`**Spring push**${'  '}
cycle · spring

2026\-02\-01 – 2026\-06\-30 · 150 days · 140 days left`);
  });
});

test.each([
  ['from <|>20k MQLs to ?', '**20\\,000 MQLs**  \na number of MQLs', '20k MQLs'],
  ['from $1<|>.2M to ?', '**\\$1\\,200\\,000**  \nan amount of money', '$1.2M'],
  ['at most 3 ho<|>urs', '**3 hours**  \na duration', '3 hours'],
  ['from 1 to <|>?', '**Not known yet**  \nWrite the number here as soon as you have measured it\\.', '?'],
])('how a value is read: %s', (metric, value, over) => {
  const workspace = workspaceOf(`objective o "O" {\n  kr k "🚀" ${metric}\n}`, { eol: '\r\n' });
  const { uri, offset } = cursorOf(workspace);
  const { contents, range } = hoverAt(workspace.project, uri, offset)!;
  expect(contents).toEqual({ kind: 'markdown', value });
  expect(placed(workspace, uri, range!)).toBe(`a.okr:2 ${over}`);
});

test('no hover over keywords, other texts and names that lead nowhere', () => {
  for (const marked of [
    'objective o "T" { because "Be<|>cause" }',
    'objec<|>tive o "T" {}',
    'okrs for no<|>body',
  ]) {
    const workspace = workspaceOf(marked);
    const { uri, offset } = cursorOf(workspace);
    expect(hoverAt(workspace.project, uri, offset)).toBeUndefined();
  }
});

test('no text of a user is Markdown or HTML', () => {
  expect(escaped('<b onclick="x">[a](command:b) https://x.example')).toBe(
    String.raw`\<b onclick\=\"x\"\>\[a\]\(command\:b\) https\:\/\/x\.example`,
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escaped(text).replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[!-/:-@[-`{-~\n]/);
    }),
  );
});
