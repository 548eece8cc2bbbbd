import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes } from '../support/rules.ts';

/** One objective around key results, with nothing else to complain about. */
function objective(...keyResults: string[]): string {
  return `objective fresh "Bread that people cross the town for" {
  owner mia
${keyResults.map((line) => `  ${line}`).join('\n')}
}
person mia "Mia"
`;
}

describe('kr-not-measurable', () => {
  test('asks for a number', () => {
    expectFindings(
      objective(
        'kr "The terrace for the guests"',
        '//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ kr-not-measurable(warning): No number',
      ),
      'kr-not-measurable',
    );
  });

  test('is content with numbers in prose or in form, facts and steps', () => {
    expectFindings(
      objective(
        'kr "Increase guests a week from 300 to 450"',
        'kr "Halve the time from order to table"',
        'kr "No guest waits longer than two minutes"',
        'kr "Loyal guests" from 18% to 30%',
        'kr "Complaints a week" at most 2',
        'kr "Terrace permit granted" yes/no',
        'kr "Second shop" milestones { 50% "Lease signed" 100% "First loaf sold" }',
        'kr "Margin" hidden',
        'kr "Revenue" rolls up',
      ),
      'kr-not-measurable',
    );
  });

  test('can be mended', () => {
    const fixed = expectFixes(
      objective('kr quick "Guests are served fast"', 'kr "Waste a day" from 14 kg to 5 kg').replace(
        'Guests are served fast',
        'The terrace',
      ),
      'kr-not-measurable',
    );
    expect([...fixed.keys()]).toContain('Declare it yes/no');
    expect(fixed.get('Declare it yes/no')).toContain('kr quick "The terrace" yes/no');
  });
});

describe('kr-no-baseline', () => {
  test('asks where it starts', () => {
    expectFindings(
      objective(
        'kr "Reach 450 guests a week"',
        '//        ^^^^^^^^^^ kr-no-baseline(information): Where does it start?',
        'kr "Guests a week" to 450',
        '//                 ^^^^^^ kr-no-baseline: from … to 450',
      ),
      'kr-no-baseline',
    );
  });

  test('knows baselines in all their forms, counts from zero and bounds to keep', () => {
    expectFindings(
      objective(
        'kr "Increase guests a week to 450 (currently 300)"',
        'kr "Guests a week: 300 → 450"',
        'kr "Guests a week up from 300 to 450"',
        'kr "Sign 5 new suppliers from the valley"',
        'kr "Guests a week" from 300 to 450',
        'kr "Keep monthly churn below 5%"',
        'kr "Net promoter score" tracks nps to 45',
      ),
      'kr-no-baseline',
    );
  });

  test('can be mended', () => {
    const fixed = expectFixes(
      objective('kr "Guests a week" to 450', 'kr "Waste" from 14 kg to 5 kg'),
      'kr-no-baseline',
      {},
    );
    expect(fixed.get('Add where it starts: from …')).toContain('kr "Guests a week" from ? to 450');
  });
});

describe('kr-activity', () => {
  test('tells work from effect', () => {
    expectFindings(
      objective(
        'kr "Launch the new website"',
        '//  ^^^^^^ kr-activity(warning): what you will do',
        'kr "Publish 12 recipes"',
        '//  ^^^^^^^ kr-activity(information): counts what you do',
        'kr "Train all bakers" yes/no',
        '//  ^^^^^ kr-activity(information)',
      ),
      'kr-activity',
    );
  });

  test('keeps quiet about results', () => {
    expectFindings(
      objective(
        'kr "Increase guests a week from 300 to 450"',
        'kr "Cut waste so that less than 5 kg a day are thrown away"',
        'kr "Launch the loyalty card so that returning guests rise from 18% to 30%"',
        'kr "Open the second shop" milestones { 50% "Lease signed" 100% "First loaf sold" }',
        'kr "Terrace permit granted" yes/no',
        'kr "Guests a week" from 300 to 450',
      ),
      'kr-activity',
    );
  });

  test('makes an initiative of it and asks for its effect', () => {
    const fixed = expectFixes(
      objective('kr site "Launch the new website" owner mia by 2026-03-01', 'kr "Waste" from 14 kg to 5 kg'),
      'kr-activity',
    );
    expect(fixed.get('Make it an initiative, and ask for its effect')).toContain(
      '  kr site "What will be different when this is done?" from ? to ?\n  initiative "Launch the new website" owner mia due 2026-03-01\n',
    );
  });
});

describe('kr-count', () => {
  test('wants two to five', () => {
    expectFindings(
      `objective none "Bread that people cross the town for"
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kr-count(warning): no key result
objective one "Bread that people cross the town for" {
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kr-count(information): one key result
  kr "Guests" from 1 to 2
}
objective six "Bread that people cross the town for" {
  kr "A" from 1 to 2
  kr "B" from 1 to 2
  kr "C" from 1 to 2
  kr "D" from 1 to 2
  kr "E" from 1 to 2
  kr "F" from 1 to 2
//    ^ kr-count(warning): 6
}
`,
      'kr-count',
    );
  });

  test('counts what is not dropped', () => {
    expectFindings(
      objective(
        'kr "A" from 1 to 2',
        'kr "B" from 1 to 2',
        'kr "C" from 1 to 2',
        'kr "D" from 1 to 2',
        'kr "E" from 1 to 2',
        'kr "F" from 1 to 2 dropped',
      ),
      'kr-count',
    );
  });

  test('takes its limits from the settings', () => {
    const settings = { rules: { 'kr-count': { severity: 'default', options: { min: 1, max: 1 } } } } as const;
    expectFindings(objective('kr "A" from 1 to 2'), 'kr-count', { settings });
    expectFindings(objective('kr "A" from 1 to 2', 'kr "B" from 1 to 2', '//  ^ kr-count'), 'kr-count', {
      settings,
    });
  });

  test('adds one where there is none', () => {
    for (const text of [
      'objective x "Bread for all"\n',
      'objective x "Bread for all" {\n}\n',
      'objective x "Bread for all" {}\n',
      'objective x "Bread for all" {\n\towner mia\n}\nperson mia\n',
    ]) {
      const fixed = [...expectFixes(text, 'kr-count').values()][0]!;
      expect(fixed).toContain('kr "What would you measure?" from ? to ?');
    }
  });
});

describe('placeholder', () => {
  test('finds blanks', () => {
    expectFindings(
      objective(
        'kr "Increase guests from X to Y"',
        '//                       ^ placeholder',
        '//                            ^ placeholder',
        'kr "Guests TBD"',
        '//         ^^^ placeholder',
        'kr "Guests a week" from ? to 450',
        '//                      ^ placeholder: still open',
        'kr "What would you measure?" from 1 to 2',
        '//  ^^^^^^^^^^^^^^^^^^^^^^^ placeholder: still a question',
      ),
      'placeholder',
    );
  });

  test('knows letters that are names', () => {
    expectFindings(
      objective('kr "Generation Y guests from 10 to 20"', 'kr "Sell 40 Model X ovens"'),
      'placeholder',
    );
  });
});

describe('a key result that is struck through', () => {
  test('is given up, and not judged', () => {
    expectFindings(
      objective(
        'kr "~~Improve quality~~"',
        'kr "~~Increase sales by 20 %~~ (moved to Q3)"',
        'kr "Improve quality"',
        '//          ^^^^^^^ kr-vague',
      ),
      'kr-vague',
    );
  });

  test('is judged where only some of it is', () => {
    expectFindings(
      objective('kr "~~Halve~~ Improve quality"', '//                    ^^^^^^^ kr-vague'),
      'kr-vague',
    );
  });
});
