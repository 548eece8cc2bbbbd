import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes, findingsOf, judged } from '../support/rules.ts';

const BAKERY = `team bakery "Bakery"
okrs for bakery in 2026-Q1
`;

describe('kr-at-risk', () => {
  test('tells bounds, promises, doubts and slow ones apart', () => {
    expectFindings(
      `${BAKERY}objective fresh "Fresh" {
  kr guests "Guests" from 300 to 450
//           ^^^^^^ kr-at-risk(information): is at risk: 0.2 of the way
  kr waste "Waste" at most 5 kg
//          ^^^^^ kr-at-risk: is behind: the bound is broken
  kr permit "A permit for the terrace" yes/no
//           ^^^^^^^^^^^^^^^^^^^^^^^^ kr-at-risk: a confidence of 3 of 10
  kr hall "Hall rented out" from 0 to 10 evenings committed
//         ^^^^^^^^^^^^^^^ kr-at-risk: is behind
}
checkin 2026-02-09 on fresh {
  guests: 330
  waste: 6 kg
  permit: no confidence 0.3
  hall: 1 evening
}
`,
      'kr-at-risk',
    );
  });

  test('keeps quiet before, after, in silence, and when all is well', () => {
    expectFindings(
      `${BAKERY}objective fresh "Fresh" {
  kr guests "Guests" from 300 to 450
  kr waste "Waste" at most 5 kg
  kr unheard "Loaves" from 1 to 9
  kr gone "Pies" from 1 to 9 dropped "Too much work"
  kr scored "Cakes" from 1 to 9 score 0.1
}
checkin 2026-02-09 on fresh {
  guests: 380 confidence 0.5
  waste: 4 kg
  gone: 1
}
objective old "Old" in 2025-Q4 {
  kr guests "Guests" from 300 to 450
}
checkin 2025-12-20 on old {
  guests: 300
}
objective next "Next" in 2026-Q2 {
  kr guests "Guests" from 300 to 450
}
`.replace('  kr scored "Cakes" from 1 to 9 score 0.1\n', ''),
      'kr-at-risk',
    );
  });

  test.each([
    ['pl', 'opóźnione: za nami 0 drogi'],
    ['zh', '落后'],
    ['sv', 'efter'],
    ['ru', 'отстаёт'],
  ])('speaks %s', (language, words) => {
    const workspace = judged(
      `okrs in 2026-Q1 language ${language}\nobjective o "O" {\n kr k "K" from 9 to 4\n}\ncheckin 2026-02-09 on o { k: 9 }\n`,
      { settings: { messages: 'text' } },
    );
    expect(findingsOf(workspace, 'kr-at-risk').map(({ message }) => message)).toEqual([
      expect.stringContaining(words),
    ]);
  });

  test('hears of a check-in in another file', () => {
    const workspace = judged(`// file: a.okr
${BAKERY}objective fresh "Fresh" {
  kr guests "Guests" from 300 to 450
}
// file: b.okr
okrs for bakery in 2026-Q1
checkin 2026-02-09 on fresh {
  guests: 310
}
`);
    expect(findingsOf(workspace, 'kr-at-risk')).toHaveLength(1);
    workspace.write(workspace.uris[1]!, workspace.text(workspace.uris[1]!).replace('310', '390'));
    expect(findingsOf(workspace, 'kr-at-risk')).toHaveLength(0);
    workspace.write(workspace.uris[1]!, workspace.text(workspace.uris[1]!).replace('390', '312'));
    expect(findingsOf(workspace, 'kr-at-risk')).toHaveLength(1);
  });
});

describe('confidence-contradicts', () => {
  test('looks at the last word alone, and not at the start', () => {
    expectFindings(
      `${BAKERY}objective fresh "Fresh" {
  kr guests "Guests" from 300 to 450
  kr waste "Waste" from 14 kg to 5 kg
}
checkin 2026-02-02 on fresh {
  guests: 300 confidence 0.9
}
checkin 2026-02-09 on fresh {
  guests: 310 confidence 9/10
//                       ^^^^ confidence-contradicts(hint): 7 % of the way with 46 % of the time over
  waste: 5 kg confidence 0.1
}
objective year "Year" in 2026 {
  kr guests "Guests" from 300 to 450
}
checkin 2026-02-09 on year {
  guests: 300 confidence 0.9
}
`,
      'confidence-contradicts',
    );
  });
});

describe('sandbagging', () => {
  test('waits until it is nearly reached, and early', () => {
    const at = (today: string, value: number): number =>
      findingsOf(
        judged(
          `${BAKERY}objective fresh "Fresh" {\n  kr guests "Guests" from 300 to 400\n}\ncheckin 2026-02-09 on fresh { guests: ${value} }\n`,
          { today },
        ),
        'sandbagging',
      ).length;
    expect(at('2026-02-10', 390)).toBe(1);
    expect(at('2026-02-10', 380)).toBe(0);
    expect(at('2026-03-20', 400)).toBe(0);
    expect(at('2026-04-20', 400)).toBe(0);
  });

  test('tells a team once, after two cycles in a row', () => {
    const cycles = (third: number, fourth: number): number =>
      findingsOf(
        judged(`team bakery "Bakery"
objective a "A" for bakery in 2025-Q3 { kr one "One" score ${third} }
objective b "B" for bakery in 2025-Q4 { kr one "One" score ${fourth} }
objective c "C" for bakery in 2026-Q1 { kr one "One" from 1 to 9 }
objective d "D" for bakery in 2026-Q1 { kr one "One" from 1 to 9 }
checkin 2026-02-09 on bakery.c { one: 3 }
checkin 2026-02-09 on bakery.d { one: 3 }
`),
        'sandbagging',
      ).length;
    expect(cycles(0.9, 0.8)).toBe(1);
    expect(cycles(0.9, 0.6)).toBe(0);
    expect(cycles(0.6, 0.9)).toBe(0);
  });
});

describe('goalpost-moved', () => {
  const then = (keyResult: string): string =>
    `// file: a.okr on 2026-01-15\n${BAKERY}objective fresh "Fresh" {\n  ${keyResult}\n}\n// file: a.okr\n`;
  const now = (keyResult: string): string => `${BAKERY}objective fresh "Fresh" {\n  ${keyResult}\n}\n`;

  test.each([
    ['kr guests "Guests" from 300 to 450', 'kr guests "Guests" from 300 to 400'],
    ['kr guests "Guests" from 300 to 450', 'kr guests "Guests of ours" from 320 to 400'],
    ['kr "Guests" from 300 to 450', 'kr "Guests" from 300 to 500'],
    ['kr waste "Waste" at most 5 kg', 'kr waste "Waste" at most 7 kg'],
    ['kr g "Increase guests a week from 300 to 450"', 'kr g "Increase guests a week from 300 to 400"'],
    ['kr guests "Guests" from 300 to 450 note "Old"', 'kr guests "Guests" from 300 to 400 note "Old"'],
  ])('finds %s, now %s', (before, after) => {
    const workspace = judged(then(before) + now(after));
    expect(findingsOf(workspace, 'goalpost-moved')).toHaveLength(1);
    for (const [, text] of expectFixes(then(before) + now(after), 'goalpost-moved'))
      expect(text).toMatch(/ (note|because) "It was /);
  });

  test.each([
    ['kr guests "Guests" from 300 to 450', 'kr guests "Guests" from 300 to 400 note "The fair is off"'],
    ['kr guests "Guests" from 300 to 450', 'kr guests "Guests" from 310 to 450'],
    ['kr guests "Guests" from $1,000 to $2,000', 'kr guests "Guests" from $1k to $2k'],
    ['kr guests "Guests" from 300 to ?', 'kr guests "Guests" from 300 to 400'],
    ['kr other "Others" from 300 to 500', 'kr guests "Guests" from 300 to 400'],
    ['kr guests "Guests" from 300 to 450', 'kr guests "Guests" from 300 to 400 dropped'],
    ['kr guests "Guests"', 'kr guests "Guests" from 300 to 400'],
  ])('is content with %s, now %s', (before, after) => {
    expect(findingsOf(judged(then(before) + now(after)), 'goalpost-moved')).toEqual([]);
  });

  test('keeps quiet while targets are talked over, after the cycle, and without a past', () => {
    const text = then('kr guests "Guests" from 300 to 450') + now('kr guests "Guests" from 300 to 400');
    const on = (today: string): number => findingsOf(judged(text, { today }), 'goalpost-moved').length;
    expect([on('2026-01-15'), on('2026-01-16'), on('2026-03-31'), on('2026-04-01')]).toEqual([0, 1, 1, 0]);
    expect(findingsOf(judged(now('kr guests "Guests" from 300 to 400')), 'goalpost-moved')).toEqual([]);
  });
});
