import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes } from '../support/rules.ts';

/** Objectives with these titles, each with two key results that can be measured. */
function objectives(...lines: string[]): string {
  return lines
    .map((line) =>
      line.trimStart().startsWith('//')
        ? line
        : `objective ${line} {\n  kr "Guests a week" from 300 to 450\n  kr "Waste a day" from 14 kg to 5 kg\n}`,
    )
    .join('\n')
    .replace(/ \{\n(.*\n.*\n)\}\n(\/\/.*)/g, '\n$2\n{\n$1}');
}

describe('objective-vague', () => {
  test('is only a hint of work to do while the key results can be measured', () => {
    expectFindings(
      objectives(
        '"Improve web visibility"',
        '//                     ^^^^^^^^^^ objective-vague(information)',
      ),
      'objective-vague',
    );
  });

  test('is a warning where nothing below can be measured', () => {
    expectFindings(
      `objective "Improve web visibility" {
//                     ^^^^^^^^^^ objective-vague(warning): no key result below can be measured
  kr "Better content"
}
`,
      'objective-vague',
    );
  });

  test('keeps quiet about what can be pictured', () => {
    expectFindings(
      objectives(
        '"Bread that people cross the town for"',
        '"Nobody waits at the counter"',
        '"Open the valley’s first night bakery"',
        '"Become the place where young bakers want to learn"',
        '"Win back the guests we lost to the supermarket"',
      ),
      'objective-vague',
    );
  });
});

describe('objective-has-metric', () => {
  test('finds targets', () => {
    expectFindings(
      objectives(
        '"Increase revenue by 20% this year"',
        '//                             ^^^ objective-has-metric(warning)',
        '"Get 500 new subscribers"',
        '//             ^^^^^^^^^^^^^^^^^^^ objective-has-metric',
      ),
      'objective-has-metric',
    );
  });

  test('knows numbers that are no targets', () => {
    expectFindings(
      objectives(
        '"Become number 1 for sourdough in the valley"',
        '"Be the #1 bakery of the valley in 2026"',
        '"Bake like it is 1926"',
        '"Get ready for ISO 22000"',
        '"Win the B2B market in Q3"',
        '"Move the office to Office 365"',
        '"Serve guests 3x as fast"',
        '"A 360° view of every guest"',
      ),
      'objective-has-metric',
    );
  });

  test('moves the number into a key result', () => {
    const fixed = expectFixes(
      'objective "Get 500 new subscribers" {\n  kr "Guests" from 1 to 2\n}\n',
      'objective-has-metric',
    );
    expect([...fixed.values()][0]).toBe(
      'objective "What is this good for?" {\n  kr "Guests" from 1 to 2\n  kr "Get 500 new subscribers"\n}\n',
    );
  });
});

describe('objective-no-action', () => {
  test('finds topics', () => {
    expectFindings(
      objectives(
        '"Market research"',
        '//         ^^^^^^^^^^^^^^^ objective-no-action(warning): is a topic',
        '"Supplier management"',
        '//         ^^^^^^^^^^^^^^^^^^^ objective-no-action',
      ),
      'objective-no-action',
    );
  });

  test('knows verbs, noun forms of verbs and described states', () => {
    expectFindings(
      objectives(
        '"Delight every guest"',
        '"Growing with our suppliers"',
        '"Bread that people cross the town for"',
        '"Nobody waits"',
        '"Launch of the night bakery"',
        '"Our guests are our best sales people"',
      ),
      'objective-no-action',
    );
  });
});

describe('owner-missing', () => {
  test('asks for one person', () => {
    expectFindings(
      'objective fresh "Bread that people cross the town for"\n//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ owner-missing(warning)\n',
      'owner-missing',
    );
  });

  test('knows leads, personal objectives and owners of every key result', () => {
    expectFindings(
      `team bakery "Bakery" lead mia
person mia "Mia" in bakery
okrs for bakery in 2026
objective one "Bread for all"
objective two "Cake for all" for mia
objective three "Tea for all" for tea {
  kr "A" from 1 to 2 owner mia
  kr "B" from 1 to 2 owner mia
}
team tea "Tea"
`,
      'owner-missing',
    );
  });

  test('offers the people of the team', () => {
    const text =
      'team bakery "Bakery"\nperson mia "Mia" in bakery\nperson tom "Tom" in bakery\nokrs for bakery in 2026\nobjective one "Bread for all" {\n  kr "A" from 1 to 2\n}\n';
    const fixed = expectFixes(text, 'owner-missing');
    expect([...fixed.keys()]).toEqual(['Add the owner Mia', 'Add the owner Tom']);
    expect(fixed.get('Add the owner Tom')).toContain('{\n  owner tom\n  kr "A"');
  });
});

describe('objective-count', () => {
  test('counts a team’s objectives of one cycle over all files', () => {
    const file = (name: string, count: number): string =>
      `// file: ${name}.okr\nteam t${name} "T"\nokrs for bakery in 2026-Q1\n${Array.from({ length: count }, (_, i) => `objective ${name}${i} "Bread number ${i} for all"\n`).join('')}`;
    expectFindings(
      `${file('a', 3)}${file('b', 2)}// file: c.okr
team bakery "The Bakery"
objective six "Bread for all" for bakery in 2026-Q1
//             ^^^^^^^^^^^^^ objective-count(warning): “The Bakery” has 6 objectives in 2026-Q1
objective next "Bread for all" for bakery in 2026-Q2
`,
      'objective-count',
    );
  });
});

describe('objective-unaligned', () => {
  const COMPANY = `// file: company.okr
company mill "The Mill"
team bakery "Bakery" in mill
okrs for mill in 2026
objective loved "Bread worth a detour"
`;

  test('asks which objective of the company a team’s helps', () => {
    expectFindings(
      `${COMPANY}// file: team.okr
okrs for bakery in 2026-Q1
objective fresh "Bread that people cross the town for"
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ objective-unaligned(information): supports mill.loved
`,
      'objective-unaligned',
    );
  });

  test('keeps quiet where there is nothing to support, and about what is aligned', () => {
    expectFindings(
      `${COMPANY}// file: team.okr
okrs for bakery in 2027-Q1
objective later "Bread that people cross the town for"
okrs for bakery in 2026-Q1
objective fresh "Bread that people cross the town for" {
  supports mill.loved
}
objective quick "Nobody waits" {
  kr "Longest queue" at most 4 people contributes to mill.loved
}
`,
      'objective-unaligned',
    );
  });

  test('offers the candidates', () => {
    const fixed = expectFixes(
      `${COMPANY}objective fresh "Bread for the town" for bakery in 2026-Q1 {\n  kr "A" from 1 to 2\n}\n`,
      'objective-unaligned',
    );
    expect(fixed.get('Support mill.loved')).toContain('  kr "A" from 1 to 2\n  supports mill.loved\n}');
  });
});

describe('alignment-cycle', () => {
  test('follows support through files', () => {
    expectFindings(
      `// file: a.okr
okrs for t in 2026
objective a "A" {
  supports b
//         ^ alignment-cycle(error): through b and c
}
// file: b.okr
okrs for t in 2026
objective b "B" {
  kr "One" from 1 to 2 supports c
//                              ^ alignment-cycle: through c and a
}
objective c "C" {
  supports a, d
//         ^ alignment-cycle: through a and b
}
objective d "D" {
  supports d
//         ^ alignment-cycle: supports itself. Remove
}
`,
      'alignment-cycle',
    );
  });

  test('lets several supporters meet again above', () => {
    expectFindings(
      'okrs for t in 2026\nobjective top "T"\nobjective l "L" {\n  supports top\n}\nobjective r "R" {\n  supports top\n}\nobjective x "X" {\n  supports l, r\n}\n',
      'alignment-cycle',
    );
  });
});
