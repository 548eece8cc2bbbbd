import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes } from '../support/rules.ts';

describe('kpi-not-smart', () => {
  test('says what is missing', () => {
    expectFindings(
      `kpi guests "Guests a week"
//          ^^^^^^^^^^^^^ kpi-not-smart(information): has no owner (owner …), target (healthy at least …), and rhythm
kpi stars "Stars" {
//         ^^^^^ kpi-not-smart: “Stars” has no rhythm (every month).
  owner mia
  healthy at least 4
}
kpi waste {
//  ^^^^^ kpi-not-smart: “waste” has no owner
  healthy at most 3 kg
  every week
}
`,
      'kpi-not-smart',
    );
  });

  test('is content with all three', () => {
    expectFindings(
      'kpi waste "Waste" {\n  owner mia\n  healthy at most 3 kg\n  every week\n}\nkpi guests "Guests" {\n  owner mia\n  healthy between 30 and 60\n  every quarter\n}\n',
      'kpi-not-smart',
    );
  });

  test('can be mended with the owner of another KPI', () => {
    const text = `person mia "Mia"
kpi waste "Waste" {
  owner mia
  healthy at most 3 kg
  every week
}
kpi guests "Guests" {
  every week
}
`;
    const fixed = expectFixes(text, 'kpi-not-smart');
    expect(fixed.get('Insert what is missing, with mia as owner')).toContain(
      'kpi guests "Guests" {\n  every week\n  owner mia\n  healthy at least ?\n}\n',
    );
    const alone = expectFixes(
      'person mia "Mia"\nkpi g "Guests" {\n  owner mia\n  healthy at least 4\n}\n',
      'kpi-not-smart',
    );
    expect(alone.get('Insert what is missing')).toContain('  every month\n}');
  });
});

describe('kpi-stale', () => {
  test('counts from the last reading, wherever it stands', () => {
    expectFindings(
      `kpi a "Guests a week" {
//     ^^^^^^^^^^^^^ kpi-stale(warning): last read on 2026-01-20, and is to be read every week
  every week
  2026-01-20: 4
  2026-01-13: 4
}
kpi b "Stars" {
//     ^^^^^ kpi-stale: every month
  every month
  2025-11-30: 4
}
`,
      'kpi-stale',
    );
  });

  test('gives grace, and needs a rhythm and a first reading', () => {
    expectFindings(
      `kpi a "A" {
  every week
  2026-02-01: 4
}
kpi b "B" {
  every month
  2025-12-31: 4
}
kpi c "C" {
  2024-12-31: 4
}
kpi d "D" {
  every week
}
kpi e "E" {
  every quarter
  2025-12-31: 4
}
`,
      'kpi-stale',
    );
  });

  test('takes the grace from the settings', () => {
    const settings = { rules: { 'kpi-stale': { severity: 'default', options: { grace: 0 } } } } as const;
    expectFindings('kpi a "A" {\n//     ^ kpi-stale\n  every week\n  2026-02-01: 4\n}\n', 'kpi-stale', {
      settings,
    });
  });
});

describe('kpi-unhealthy', () => {
  test.each([
    ['at least 40', '39'],
    ['above 40', '40'],
    ['at most 40', '41'],
    ['below 40', '40'],
    ['between 30 and 40', '41'],
    ['between 30 and 40', '29'],
    ['at most 2 hours', '150 minutes'],
  ])('healthy %s is not %s', (bound, value) => {
    const carets = '^'.repeat(value.length);
    expectFindings(
      `kpi nps "NPS" {\n  healthy ${bound}\n  2026-01-31: ${value}\n//            ${carets} kpi-unhealthy(information): stands at ${value} and is healthy ${bound}\n  2025-12-31: 40\n}\n`,
      'kpi-unhealthy',
    );
  });

  test.each([
    ['at least 40', '40'],
    ['above 40', '41'],
    ['at most 40', '40'],
    ['between 30 and 40', '30'],
    ['at most 2 hours', '90 minutes'],
    ['at most 2 hours', '9 apples'],
  ])('healthy %s is %s, or cannot be told', (bound, value) => {
    expectFindings(`kpi nps "NPS" {\n  healthy ${bound}\n  2026-01-31: ${value}\n}\n`, 'kpi-unhealthy');
  });

  test('is quiet while a running key result works on it', () => {
    const kpi = 'kpi nps "NPS" {\n  healthy at least 40\n  2026-01-31: 30\n}\n';
    expectFindings(
      `${kpi}objective "Loved" in 2026-Q1 {\n  kr "NPS" tracks nps from 30 to 45\n}\n`,
      'kpi-unhealthy',
    );
    expectFindings(
      `kpi nps "NPS" {\n  healthy at least 40\n  2026-01-31: 30\n//            ^^ kpi-unhealthy\n}\nobjective "Loved" in 2025-Q1 {\n  kr "NPS" tracks nps from 30 to 45\n}\n`,
      'kpi-unhealthy',
    );
    expectFindings(
      `kpi nps "NPS" {\n  healthy at least 40\n  2026-01-31: 30\n//            ^^ kpi-unhealthy\n}\nobjective "Loved" in 2026-Q1 {\n  kr "NPS" tracks nps from 30 to 45 dropped\n}\n`,
      'kpi-unhealthy',
    );
  });

  test('can be mended with an objective', () => {
    const fixed = expectFixes(
      'kpi nps "NPS" {\n  healthy at least 40\n  2026-01-31: 30\n}\n',
      'kpi-unhealthy',
    );
    expect([...fixed.values()][0]).toContain(
      'objective "Bring “NPS” back to where it is healthy" {\n  kr "NPS" tracks nps from 30 to 40\n}\n',
    );
  });
});

describe('kpi-unused', () => {
  test('finds those that neither warn nor are moved', () => {
    expectFindings(
      `kpi nps "Net promoter score" {
//       ^^^^^^^^^^^^^^^^^^ kpi-unused(hint): tracks nps
  every month
}
`,
      'kpi-unused',
    );
  });

  test('is content with a range, or with one key result in another file', () => {
    expectFindings(
      '// file: a.okr\nkpi a "A" {\n  healthy at least 4\n}\nkpi b "B"\n// file: b.okr\nobjective "O" {\n  kr "B" tracks b to 4\n}\n',
      'kpi-unused',
    );
  });
});

describe('kpi-all-lag', () => {
  const lag = (name: string): string => `kpi ${name} "${name}" {\n  lag\n}\n`;

  test('speaks once, at the first', () => {
    expectFindings(
      `// file: a.okr\nkpi x "X"\nkpi a "A" {\n//     ^ kpi-all-lag(hint): All 3 KPIs\n  lag\n}\n${lag('b')}// file: b.okr\n${lag('c')}`,
      'kpi-all-lag',
    );
  });

  test('is content with one that leads, and with few', () => {
    expectFindings(`${lag('a')}${lag('b')}`, 'kpi-all-lag');
    expectFindings(`${lag('a')}${lag('b')}${lag('c')}kpi d "D" {\n  lead\n}\n`, 'kpi-all-lag');
    expectFindings('kpi a "A"\nkpi b "B"\nkpi c "C"\nkpi d "D"\n', 'kpi-all-lag');
  });
});

describe('kpi-count', () => {
  const settings = { rules: { 'kpi-count': { severity: 'default', options: { max: 2 } } } } as const;
  const kpi = (name: string, owner: string): string => `kpi ${name} "${name}" {\n  owner ${owner}\n}\n`;
  const people =
    'team bakery "The Bakery"\nperson mia "Mia" in bakery\nperson tom "Tom" in bakery\nperson eva "Eva"\n';

  test('counts those of one team together, and speaks once', () => {
    expectFindings(
      `// file: a.okr\n${people}${kpi('a', 'mia')}${kpi('b', 'tom')}${kpi('x', 'eva')}// file: b.okr\nkpi c "Crumbs" {\n//     ^^^^^^ kpi-count(information): “The Bakery” looks after 4 KPIs; with more than 2\n  owner bakery\n}\n${kpi('d', 'mia')}`,
      'kpi-count',
      { settings },
    );
  });

  test('is content where each team has few', () => {
    expectFindings(
      `${people}${kpi('a', 'mia')}${kpi('b', 'tom')}${kpi('c', 'eva')}${kpi('d', 'eva')}kpi e "E"\n`,
      'kpi-count',
      { settings },
    );
    expectFindings(
      `${people}${['a', 'b', 'c', 'd', 'e', 'f'].map((name) => kpi(name, 'mia')).join('')}`,
      'kpi-count',
    );
  });
});
