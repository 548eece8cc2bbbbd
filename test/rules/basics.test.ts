import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes } from '../support/rules.ts';

const WORLD = `// file: world.okr
company mill "The Mill" {
  pillar craft "Craft"
}
team bakery "Bakery" in mill
person mia "Mia" in bakery
kpi nps "Net promoter score" {
  every month
}
okrs for mill in 2026
objective loved "Bread worth a detour" {
  kr stars "Stars" from 3 to 4
}
okrs for bakery in 2025-Q4
objective old "An old one"
`;

describe('unknown-reference', () => {
  test('says what was looked for, and what may have been meant', () => {
    expectFindings(
      `${WORLD}// file: team.okr
okrs for bakry in 2026-Q5
//       ^^^^^ unknown-reference(error): There is no team, company or person “bakry”. Did you mean “bakery”?
//                ^^^^^^^ unknown-reference: There is no cycle “2026-Q5”. Cycles are written
okrs for bakery in 2026-Q1
objective fresh "Fresh" {
  owner mi
//      ^^ unknown-reference: Did you mean “mia”?
  supports mill.lovd, mill.loved.start, old, mill.loved@2026
//              ^^^^ unknown-reference: There is no objective “lovd”. Did you mean “loved”?
//                               ^^^^^ unknown-reference: has no key result “start”. Did you mean “stars”?
//                                      ^^^ unknown-reference: “old” is an objective of 2025-Q4
  serves crft, mill.craft
//       ^^^^ unknown-reference: Did you mean “craft”?
  kr "NPS" tracks csat to 45
//                ^^^^ unknown-reference: There is no KPI “csat”. Declare it
  initiative "X" for nothing
//                   ^^^^^^^ unknown-reference: no key result “nothing”
}
checkin 2026-01-19 on bakery.fresh by tom {
//                                    ^^^ unknown-reference: There is no person or team “tom”
  gone: 4
//^^^^ unknown-reference
}
`,
      'unknown-reference',
    );
  });

  test('can be mended', () => {
    const fixed = expectFixes(
      `${WORLD}// file: team.okr\nokrs for bakery in 2026-Q1\nobjective fresh "Fresh" {\n  owner mi\n  supports old\n  kr "NPS" tracks csat to 45\n}\n`,
      'unknown-reference',
    );
    expect([...fixed.keys()]).toEqual([
      'Change to mia',
      'Declare the person mi',
      'Mean the one of 2025-Q4',
      'Declare the KPI csat',
    ]);
    expect(fixed.get('Mean the one of 2025-Q4')).toContain('supports old@2025-Q4');
  });
});

describe('ambiguous-reference', () => {
  const TEXT = `team a "A"
team b "B"
okrs for a in 2026
objective same "Same"
okrs for b in 2026
objective same "Same"
okrs for c in 2026-Q1
objective other "Other" {
  supports same
//         ^^^^ ambiguous-reference(error): “same” could be a.same or b.same
}
team c "C"
`;

  test('lists the candidates', () => {
    expectFindings(TEXT, ['ambiguous-reference', 'unknown-reference']);
  });

  test('prefers the own team, and the own cycle to those around it', () => {
    expectFindings(
      'team a "A"\nokrs for a in 2026\nobjective same "Same"\nokrs for a in 2026-Q1\nobjective same "Same"\nobjective x "X" {\n  supports same, a.same, same@2026\n}\nokrs for a in 2026-Q2\nobjective y "Y" {\n  supports same\n}\n',
      ['ambiguous-reference', 'unknown-reference'],
    );
  });

  test('can be mended', () => {
    expect([...expectFixes(TEXT, 'ambiguous-reference').keys()]).toEqual(['Mean a.same', 'Mean b.same']);
  });
});

describe('duplicate-name', () => {
  test('looks through all files, and into objectives', () => {
    expectFindings(
      `// file: a.okr
team bakery "Bakery"
//   ^^^^^^ duplicate-name(error): another person “bakery”
okrs for bakery in 2026-Q1
objective fresh "Fresh" {
//        ^^^^^ duplicate-name: another objective “fresh” for bakery in 2026-Q1
  kr one "One" from 1 to 2
  kr one "Two" from 1 to 2
//   ^^^ duplicate-name: another key result “one”
}
// file: b.okr
person bakery "Bakery"
//     ^^^^^^ duplicate-name: another team “bakery”
objective fresh "Fresh" for bakery in 2026-Q1
//        ^^^^^ duplicate-name
objective fresh "Fresh" for bakery in 2026-Q2
kpi bakery "No unit"
`,
      'duplicate-name',
    );
  });
});

describe('bad-date', () => {
  test('finds days that are none', () => {
    expectFindings(
      `cycle spring "Spring" from 2026-02-01 to 2026-02-30
//                                       ^^^^^^^^^^ bad-date(error)
cycle back "Back" from 2026-03-01 to 2026-02-01
//                                   ^^^^^^^^^^ bad-date: before it starts
checkin 3.4.2026 on x {
//      ^^^^^^^^ bad-date
}
`,
      'bad-date',
    );
  });

  test('can be mended where one day is meant', () => {
    const fixed = expectFixes('cycle a "A" from 1.2.2026 to 3/4/2026\n', 'bad-date');
    expect([...fixed.keys()]).toEqual([
      'Change to 2026-02-01',
      'Change to 2026-03-04',
      'Change to 2026-04-03',
    ]);
    expect(
      [...expectFixes('cycle back "Back" from 2026-03-01 to 2026-02-01\n', 'bad-date').values()][0],
    ).toBe('cycle back "Back" from 2026-02-01 to 2026-03-01\n');
  });
});

describe('bad-number', () => {
  test('says why a value cannot be read', () => {
    expectFindings(
      `objective x "X" {
  kr "Rating" from 4/0 to 5
//                 ^^^ bad-number(error)
}
`,
      'bad-number',
    );
  });
});

describe('clause-twice', () => {
  test('points at the second one, and removes it', () => {
    expectFindings(
      `objective x "X" {
  owner a
  owner b
//^^^^^^^ clause-twice(warning): second time
  kr "A" from 1 to 2 weight 2 weight 3
//                            ^^^^^^^^ clause-twice
}
`,
      'clause-twice',
    );
    expect(
      [
        ...expectFixes(
          'objective x "X" {\n  kr "A" from 1 to 2 weight 2 weight 3\n}\n',
          'clause-twice',
        ).values(),
      ][0],
    ).toContain('weight 2 \n');
  });
});

describe('suppressions', () => {
  test('silence the next line, the line, or all between', () => {
    expectFindings(
      `objective x "X" {
  // okr-disable-next-line kr-activity -- agreed with the board
  kr "Launch the new website"
  kr "Launch the new shop" // okr-disable-line
  // okr-disable kr-activity
  kr "Launch a new bakery"
  kr "Launch a new school"
  // okr-enable kr-activity
  kr "Launch the new oven"
//    ^^^^^^ kr-activity
}
`,
      ['kr-activity', 'suppression-unused'],
    );
  });

  test('are judged themselves', () => {
    expectFindings(
      `// okr-disable-next-line kr-activty
//                       ^^^^^^^^^^ suppression-unknown(warning): Did you mean “kr-activity”?
// okr-disable-next-line kr-activity, owner-missing
//                       ^^^^^^^^^^^ suppression-unused(hint)
//                                    ^^^^^^^^^^^^^ suppression-unused
team x "X"
`,
      ['suppression-unknown', 'suppression-unused'],
    );
    const fixed = expectFixes(
      'team a "A"\n  // okr-disable-next-line kr-count\nteam b "B"\n',
      'suppression-unused',
    );
    expect(fixed.get('Remove the unused suppression')).toBe('team a "A"\nteam b "B"\n');
    const behind = expectFixes('team b "B" // okr-disable-line kr-count\n', 'suppression-unused');
    expect(behind.get('Remove the unused suppression')).toBe('team b "B" \n');
  });
});
