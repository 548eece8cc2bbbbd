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
