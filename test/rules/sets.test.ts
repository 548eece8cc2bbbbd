import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes } from '../support/rules.ts';

describe('kr-all-last-day', () => {
  test('wants something that can be seen earlier', () => {
    expectFindings(
      `okrs for kitchen in 2026-Q1
objective "Calm" {
//         ^^^^ kr-all-last-day(information): 2026-03-31
  kr "Minutes a plate waits" from 9 to 4 by 2026-03-31
  kr "Cooks at every station" from 2 to 6 by 2026-03-31
}
objective "Quiet" in 2026-H1 {
//         ^^^^^ kr-all-last-day: 2026-06-30
  kr "Minutes a plate waits" from 9 to 4 by 2026-06-30
  kr "Plates that break" from 9 to 4 by 2026-06-30
  kr "Cooks at every station" from 2 to 6
}
`,
      'kr-all-last-day',
    );
  });

  test('is content with one earlier date, of a step or an initiative too, and with none at all', () => {
    const two = 'kr "A" from 9 to 4 by 2026-03-31\n  kr "B" from 2 to 6 by 2026-03-31';
    expectFindings(
      `okrs for kitchen in 2026-Q1
objective "A" {
  ${two}
  kr "C" from 1 to 2 by 2026-02-28
}
objective "B" {
  ${two}
  initiative "Knives" due 2026-02-01
}
objective "C" {
  kr "A" from 9 to 4
  kr "B" from 9 to 4 by 2026-03-31
}
objective "D" {
  ${two}
  kr "Stove" milestones {
    50% "Bought" by 2026-02-10
    100% "Lit"
  }
}
objective "No cycle of its own to speak of" in 2026-H1 {
  ${two}
}
`,
      'kr-all-last-day',
    );
  });
});

describe('kr-all-binary', () => {
  test('wants a figure beside yes and no', () => {
    expectFindings(
      `objective "Calm" {
//         ^^^^ kr-all-binary(information): All 3 key results
  kr "Inspection passed" yes/no
  kr "Second stove approved" yes/no
  kr "Third stove approved" yes/no
  kr "Waits" from 9 to 4 dropped
}
`,
      'kr-all-binary',
    );
  });

  test('is content with one figure, and leaves a single one to the count', () => {
    expectFindings(
      `objective "A" {
  kr "Inspection passed" yes/no
  kr "Waits" from 9 to 4
}
objective "B" {
  kr "Inspection passed" yes/no
}
objective "C" {
  kr "Inspection passed" yes/no
  kr "Stove" milestones {
    100% "Lit"
  }
}
`,
      'kr-all-binary',
    );
  });
});

describe('kr-all-lag', () => {
  const KPIS =
    'kpi profit "Profit" {\n  lag\n}\nkpi stars "Stars" {\n  lag\n}\nkpi visits "Visits" {\n  lead\n}\n';

  test('finds objectives that only look back, across files', () => {
    expectFindings(
      `// file: kpis.okr
${KPIS}// file: team.okr
objective "Loved" {
//         ^^^^^ kr-all-lag(information): profit and stars
  kr "Profit" tracks profit from 1 to 2
  kr "Stars" tracks stars from 3 to 4
}
`,
      'kr-all-lag',
    );
  });

  test('is content where others support it from below', () => {
    expectFindings(
      `${KPIS}objective loved "Loved" {
  kr profit "Profit" tracks profit from 1 to 2
  kr stars "Stars" tracks stars from 3 to 4
}
objective "Fresh" {
  supports loved.stars
}
`,
      'kr-all-lag',
    );
  });

  test('is content with a lead measure, or with one that is no KPI', () => {
    expectFindings(
      `${KPIS}objective "A" {
  kr "Profit" tracks profit from 1 to 2
  kr "Visits" tracks visits from 3 to 4
}
objective "B" {
  kr "Profit" tracks profit from 1 to 2
  kr "Waits" from 9 to 4
}
objective "C" {
  kr "Profit" tracks profit from 1 to 2
}
`,
      'kr-all-lag',
    );
  });
});

describe('kr-no-guardrail', () => {
  test('sees growth in form and in words', () => {
    expectFindings(
      `objective "Fill the house" {
//         ^^^^^^^^^^^^^^ kr-no-guardrail(hint)
  kr "Nights sold" from 310 to 420 nights
  kr "Dinners sold" from €12k to €30k
}
objective "Fill the garden" {
//         ^^^^^^^^^^^^^^^ kr-no-guardrail
  kr "Increase the number of guests from 300 to 450"
  kr "Increase the number of dinners from 20 to 45"
}
`,
      'kr-no-guardrail',
    );
  });

  test.each([
    ['a share', 'kr "Guests who come back" from 10% to 20%'],
    ['a bound', 'kr "Complaints" at most 3'],
    ['less of something', 'kr "Waste" from 14 kg to 5 kg'],
    ['a rating', 'kr "Rating" from 3.9/5 to 4.5/5'],
    ['a time', 'kr "Time to the first course" from 20 minutes to 12 minutes'],
    ['a fact', 'kr "Inspection passed" yes/no'],
  ])('is content with %s', (_, guard) => {
    expectFindings(
      `objective "Fill" {\n  kr "Nights sold" from 310 to 420 nights\n  ${guard}\n}\n`,
      'kr-no-guardrail',
    );
  });
});

describe('risk-missing', () => {
  const settings = { rules: { 'risk-missing': { severity: 'default', options: {} } } } as const;
  const on = { settings: { rules: { 'risk-missing': { severity: 'information', options: {} } } } } as const;

  test('is off by itself, and asks aspirational objectives when it is on', () => {
    expectFindings('objective "Fill" {\n}\n', 'risk-missing', { settings });
    expectFindings(
      `objective "Fill" {
//         ^^^^ risk-missing(information)
}
objective "Keep" {
  committed
}
objective "Sing" {
  risk "Rain"
}
`,
      'risk-missing',
      on,
    );
  });

  test('can be mended', () => {
    const fixed = expectFixes('objective "Fill" {\n}\n', 'risk-missing', on);
    expect(fixed.get('Add a risk')).toContain(
      '  risk "What could come between?" mitigation "What would you do then?"\n',
    );
  });
});

describe('owner-overload', () => {
  const settings = {
    rules: { 'owner-overload': { severity: 'default', options: { maxObjectives: 2, maxKeyResults: 2 } } },
  } as const;
  const owned = (team: string, cycle = '2026-Q1'): string =>
    `okrs for ${team} in ${cycle}\nobjective "A" {\n  owner mia\n}\n`;

  test('counts through all files, and speaks once', () => {
    expectFindings(
      `// file: a.okr
person mia "Mia Holm"
${owned('a')}${owned('b')}// file: b.okr
okrs for c in 2026-Q1
objective "A" {
  owner mia
//      ^^^ owner-overload(information): Mia Holm owns 4 objectives of this cycle; with more than 2
}
${owned('d')}`,
      'owner-overload',
      { settings },
    );
  });

  test('counts key results apart', () => {
    expectFindings(
      `objective "A" {
  kr "A" from 1 to 2 owner mia
  kr "B" from 1 to 2 owner mia
  kr "C" from 1 to 2 owner mia
//                         ^^^ owner-overload: mia owns 3 key results
}
`,
      'owner-overload',
      { settings },
    );
  });

  test('is content with a few, and with other cycles', () => {
    expectFindings(`${owned('a')}${owned('b')}${owned('c', '2026-Q2')}`, 'owner-overload', { settings });
    expectFindings(`${owned('a')}${owned('b')}${owned('c')}${owned('d')}${owned('e')}`, 'owner-overload');
  });
});
