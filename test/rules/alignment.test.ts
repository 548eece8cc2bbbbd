import { describe, test } from 'vitest';
import { expectFindings } from '../support/rules.ts';

describe('metric-conflict', () => {
  const WORLD = 'team shop "The Shop"\nteam bakery "Bakery"\nkpi price "Price of a loaf"\n';

  test('shows both sides', () => {
    expectFindings(
      `// file: a.okr
${WORLD}okrs for shop in 2026-Q1
objective "Sell more" {
  kr "Price" tracks price from $4 to $3
//                  ^^^^^ metric-conflict(warning): wants “Price of a loaf” lower, and “Bakery” wants it higher
}
// file: b.okr
okrs for bakery in 2026-H1
objective "Better flour" {
  kr "Price" tracks price from $4 to $5
//                  ^^^^^ metric-conflict: “The Shop” wants it lower
}
`,
      'metric-conflict',
    );
  });

  test('is content with one direction, one team, another time and bounds', () => {
    const shop = `${WORLD}okrs for shop in 2026-Q1\nobjective "A" {\n  kr "Price" tracks price from $4 to $3\n}\n`;
    const other = (head: string, metric: string): string =>
      `okrs ${head}\nobjective "B" {\n  kr "Price" tracks price ${metric}\n}\n`;
    expectFindings(shop + other('for bakery in 2026-Q1', 'from $4 to $2'), 'metric-conflict');
    expectFindings(shop + other('for shop in 2026-Q1', 'from $4 to $5'), 'metric-conflict');
    expectFindings(shop + other('for bakery in 2026-Q2', 'from $3 to $5'), 'metric-conflict');
    expectFindings(shop + other('for bakery in 2026-Q1', 'at least $3'), 'metric-conflict');
  });
});

describe('alignment-time', () => {
  const mill = (cycle: string): string =>
    `team mill "Mill"\nokrs for mill in ${cycle}\nobjective loved "Loved" {\n  kr stars "Stars" from 3 to 4\n}\n`;

  test('finds what is over, and what has not begun', () => {
    expectFindings(
      `${mill('2025-Q4')}${mill('2026-Q3').replace('team mill "Mill"\n', '').replace('loved', 'bigger')}okrs for bakery in 2026-Q1
objective "A" {
  supports loved@2025-Q4
//         ^^^^^^^^^^^^^ alignment-time(warning): ends on 2025-12-31, before 2026-Q1 begins
  kr "B" from 1 to 2 contributes to mill.bigger.stars@2026-Q3
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ alignment-time: begins on 2026-07-01
}
`,
      'alignment-time',
    );
  });

  test('is content with what runs at the same time, or at none', () => {
    for (const cycle of ['2026', '2026-H1', '2026-Q1', '2026-02'])
      expectFindings(
        `${mill(cycle)}okrs for bakery in 2026-Q1\nobjective "A" {\n  supports loved@${cycle}\n}\n`,
        'alignment-time',
      );
    expectFindings(
      `${mill('2025-Q4')}objective "A" {\n  supports loved@2025-Q4, nothing\n}\n`,
      'alignment-time',
    );
  });
});

const COMPANY = 'company mill "The Mill"\nteam bakery "Bakery" in mill\nteam ovens "Ovens" in bakery\n';

describe('alignment-level-skip', () => {
  const mill = `${COMPANY}okrs for mill in 2026\nobjective loved "Loved" {\n  kr stars "Stars" from 3 to 4\n}\n`;
  const bakery = 'okrs for bakery in 2026-Q1\nobjective fresh "Fresh"\n';

  test('finds who passes over the level above', () => {
    expectFindings(
      `${mill}${bakery}okrs for ovens in 2026-Q1
objective hot "Hot" {
  supports mill.loved
//         ^^^^^^^^^^ alignment-level-skip(hint): passes over “Bakery”
  kr "Heat" from 1 to 2 contributes to mill.loved.stars
//                                     ^^^^^^^^^^^^^^^^ alignment-level-skip
}
`,
      'alignment-level-skip',
    );
  });

  test('is content where the level above has nothing, or is supported too', () => {
    const hot = (refs: string): string =>
      `okrs for ovens in 2026-Q1\nobjective hot "Hot" {\n  supports ${refs}\n}\n`;
    expectFindings(`${mill}${hot('mill.loved')}`, 'alignment-level-skip');
    expectFindings(`${mill}${bakery}${hot('fresh, mill.loved')}`, 'alignment-level-skip');
    expectFindings(`${mill}${bakery.replace('Q1', 'Q3')}${hot('mill.loved')}`, 'alignment-level-skip');
    expectFindings(
      `${mill}${bakery.replace('"Fresh"', '"Fresh" {\n  supports mill.loved\n}')}`,
      'alignment-level-skip',
    );
  });
});

describe('annual-without-quarters', () => {
  const year = (title: string, mark = ''): string =>
    `objective ${title} "${title}" {\n${mark}  kr stars "Stars" from 3 to 4\n}\n`;

  test('is told once for a company', () => {
    expectFindings(
      `${COMPANY}okrs for mill in 2026\n${year('loved', '//               ^^^^^ annual-without-quarters(information): No quarter’s objective supports this one and one more of 2026\n')}${year('warm')}`,
      'annual-without-quarters',
    );
    expectFindings(
      `${COMPANY}okrs for mill in 2026\n${year('loved', '//               ^^^^^ annual-without-quarters: this one of 2026\n')}okrs for bakery in 2026\nobjective "A" {\n  supports mill.loved\n//\n}\nokrs for bakery in 2026-Q1\nobjective "B" {\n  supports mill.loved dropped\n}\n`
        .replace('  supports mill.loved dropped\n', '  supports mill.loved\n  dropped\n')
        .replace(
          'objective "A" {\n  supports mill.loved\n//\n}',
          'objective "A" {\n//         ^ annual-without-quarters\n  supports mill.loved\n}',
        ),
      'annual-without-quarters',
    );
  });

  test('is content with a quarter’s, of whatever team, and in the first weeks', () => {
    const mill = `${COMPANY}okrs for mill in 2026\n${year('loved')}`;
    expectFindings(
      `${mill}okrs for ovens in 2026-Q1\nobjective "A" {\n  kr "B" from 1 to 2 supports mill.loved.stars\n}\n`,
      'annual-without-quarters',
    );
    expectFindings(mill, 'annual-without-quarters', { today: '2026-01-28' });
    expectFindings(mill, 'annual-without-quarters', { today: '2027-02-28' });
    expectFindings(mill.replace('2026', '2026-H1'), 'annual-without-quarters');
  });

  test('asks again when the quarter is long over', () => {
    const text = `${COMPANY}okrs for mill in 2026\n${year('loved', '//               ^^^^^ annual-without-quarters\n')}okrs for ovens in 2026-Q1\nobjective "A" {\n  supports mill.loved\n}\n`;
    expectFindings(text, 'annual-without-quarters', { today: '2026-06-10' });
  });
});

describe('parent-unsupported', () => {
  const mill = (lines: string, cycle = '2026-H1'): string =>
    `${COMPANY}okrs for mill in ${cycle}\nobjective loved "Loved" {\n${lines}}\n`;
  const bakery = (refs: string): string =>
    `okrs for bakery in 2026-Q1\nobjective fresh "Fresh" {\n  supports ${refs}\n}\n`;
  const KRS =
    '  kr stars "Stars" from 3 to 4\n  kr guests "Guests" from 300 to 450\n  kr waste "Waste" from 14 kg to 5 kg\n';

  test('names the key results that nobody takes on', () => {
    expectFindings(
      mill(
        KRS.replace(
          '  kr waste',
          '//           ^^^^^^ parent-unsupported(information): Nobody supports Guests and Waste\n  kr waste',
        ),
      ) + bakery('mill.loved.stars'),
      'parent-unsupported',
    );
  });

  test('names the objective that nobody takes on while the teams are at work', () => {
    const marked = mill(KRS).replace(
      '{\n',
      '{\n//               ^^^^^ parent-unsupported: none supports this one\n',
    );
    expectFindings(`${marked}okrs for ovens in 2026-Q1\nobjective "Hot"\n`, 'parent-unsupported');
  });

  test.each([
    ['the objective is supported as a whole', mill(KRS) + bakery('mill.loved')],
    [
      'the company has somebody at it',
      mill(
        '  kr stars "Stars" from 3 to 4\n  kr guests "Guests" from 3 to 4 owner mia\n  kr waste "Waste" from 2 to 1\n  initiative "Bins" for waste\n',
      ) + bakery('mill.loved.stars'),
    ],
    ['no team has objectives yet', mill(KRS)],
    ['it is a team’s', mill(KRS).replace('okrs for mill', 'okrs for bakery')],
    ['the cycle has not begun', mill(KRS, '2026-H2') + bakery('mill.loved')],
    [
      'nothing supports a year’s, of which is asked elsewhere',
      `${mill(KRS, '2026')}okrs for ovens in 2026-Q1\nobjective "Hot"\n`,
    ],
  ])('is content where %s', (_, text) => {
    expectFindings(text, 'parent-unsupported');
  });
});

describe('top-down-only', () => {
  const mill = `${COMPANY}okrs for mill in 2026\nobjective loved "Loved"\nokrs for bakery in 2026-Q1\n`;
  const handed = (title: string): string => `objective "${title}" {\n  supports mill.loved\n}\n`;

  test('is told once, at the first', () => {
    expectFindings(
      `${mill}objective "A" {\n//         ^ top-down-only(hint): All 4 objectives of “Bakery”\n  supports mill.loved\n}\n${handed('B')}${handed('C')}${handed('D')}`,
      'top-down-only',
    );
  });

  test('is content with one of the team’s own, and with few', () => {
    expectFindings(`${mill}${handed('A')}${handed('B')}${handed('C')}`, 'top-down-only');
    expectFindings(`${mill}${handed('A')}${handed('B')}${handed('C')}objective "D"\n`, 'top-down-only');
    expectFindings(
      `${mill}${handed('A')}${handed('B')}${handed('C')}objective "D" {\n  supports cold\n}\nokrs for cellar in 2026-Q1\nobjective cold "Cold"\n`,
      'top-down-only',
    );
  });
});

describe('cascade-arithmetic', () => {
  const mill = (kr: string, mark = '', cycle = '2026-Q1'): string =>
    `${COMPANY}okrs for mill in ${cycle}\nobjective loved "Loved" {\n  kr guests ${kr}\n${mark}}\n`;
  const part = (team: string, kr: string, cycle = '2026-Q1'): string =>
    `okrs for ${team} in ${cycle}\nobjective "O" {\n  kr ${kr} contributes to mill.loved.guests\n}\n`;
  const MARK = '//           ^^^^^^ cascade-arithmetic';

  test('adds up, in one unit', () => {
    expectFindings(
      mill(
        '"Guests" from 300 to 450 guests',
        `${MARK}(information): 40 guests + 60 guests = 100 guests of the 150 guests it is to gain: 50 guests less\n`,
      ) +
        part('bakery', '"Guests" from 0 to 40 guests') +
        part('ovens', '"Guests" from 20 to 80 guests'),
      'cascade-arithmetic',
    );
  });

  test('knows that 500 a month are 1,500 a quarter', () => {
    const goal = (mark = ''): string => mill('"Guests" from 0 to 1600 guests', mark);
    expectFindings(
      goal(`${MARK}: 1500 guests = 1500 guests of the 1600 guests\n`) +
        part('bakery', '"Guests a month" from 0 to 500 guests'),
      'cascade-arithmetic',
    );
    expectFindings(goal() + part('bakery', '"Guests a month" from 0 to 540 guests'), 'cascade-arithmetic');
  });

  test.each([
    [
      'it is enough',
      mill('"Guests" from 300 to 450') +
        part('bakery', '"Guests" from 0 to 100') +
        part('ovens', '"Guests" from 0 to 60'),
    ],
    [
      'later quarters may bring the rest',
      mill('"Guests" from 300 to 450', '', '2026-H1') + part('bakery', '"Guests" from 0 to 100'),
    ],
    [
      'shares are not added',
      mill('"Guests who return" from 30% to 45%') + part('bakery', '"Guests who return" from 30% to 35%'),
    ],
    [
      'units differ',
      mill('"Guests" from 300 to 450 guests') + part('bakery', '"Turnover" from $100 to $120'),
    ],
    ['a part has no start', mill('"Guests" from 300 to 450') + part('bakery', '"Guests" to 320')],
    ['it goes down', mill('"Complaints" from 30 to 10') + part('bakery', '"Complaints" from 8 to 4')],
    [
      'it only supports',
      mill('"Guests" from 300 to 450') +
        part('bakery', '"Guests" from 0 to 1').replace('contributes to', 'supports'),
    ],
  ])('is content where %s', (_, text) => {
    expectFindings(text, 'cascade-arithmetic');
  });
});
