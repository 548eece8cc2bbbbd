import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../language-server/diff/change.ts';
import { changesBetween } from '../../language-server/diff/compare.ts';
import { TODAY, workspaceOf } from '../support/workspace.ts';

function changes(before: string, after: string, today = TODAY): Change[] {
  const state = (text: string) => ({
    projects: [workspaceOf(text, { today }).project],
    fileOf: (uri: string) => uri.slice(uri.lastIndexOf('/') + 1),
  });
  return changesBetween(state(before), state(after), today);
}

/** A change in a line: what, about what, from what, to what, why. */
function lines(before: string, after: string, today = TODAY): string[] {
  return changes(before, after, today).map(({ kind, subject, before: was, after: is, figures, reason }) =>
    [
      `${kind} ${subject.id}`,
      ...(figures ? [`${figures.before} > ${figures.after}`] : (was ?? is) ? [`${was} > ${is}`] : []),
      ...(reason === undefined ? [] : [`because ${reason}`]),
    ].join(': '),
  );
}

const KITCHEN = `team kitchen "Kitchen"
okrs for kitchen in 2026-Q1

objective calm "A kitchen that is calm at noon" {
  owner ana
  supports house.guests
  kr wait "Minutes a plate waits" from 9 to 4
  kr burnt "Plates burnt" at most 3
  initiative oven "Buy the second oven" todo
}
`;

describe('what changed in meaning', () => {
  test('is nothing where only the text did', () => {
    const other = `// A comment\n${KITCHEN.replaceAll('  ', '\t').replace('from 9 to 4', 'from 9.0\n  to 4')}\n`;
    expect(lines(KITCHEN, other)).toEqual([]);
    expect(
      lines(KITCHEN.replace('9 to 4', '$1,000 to $2k'), KITCHEN.replace('9 to 4', '$1k to $2,000')),
    ).toEqual([]);
  });

  test.each([
    ['a target', 'from 9 to 4', 'from 9 to 5', ['target kitchen.calm@2026-Q1.wait: 4 > 5: because null']],
    [
      'a target with a reason',
      'from 9 to 4',
      'from 9 to 5 note "The oven is late"',
      ['target kitchen.calm@2026-Q1.wait: 4 > 5: because The oven is late'],
    ],
    ['a baseline', 'from 9 to 4', 'from 8 to 4', ['baseline kitchen.calm@2026-Q1.wait: 9 > 8: because null']],
    [
      'a bound',
      'at most 3',
      'at most 5',
      ['target kitchen.calm@2026-Q1.burnt: at most 3 > at most 5: because null'],
    ],
    [
      'another kind of target',
      'at most 3',
      'yes/no',
      ['target kitchen.calm@2026-Q1.burnt: at most 3 > yes or no: because null'],
    ],
    [
      'words',
      'Plates burnt',
      'Plates sent back',
      ['retitled kitchen.calm@2026-Q1.burnt: Plates burnt > Plates sent back'],
    ],
    ['weight', 'to 4', 'to 4 weight 2', ['weight kitchen.calm@2026-Q1.wait: 1 > 2']],
    [
      'a deadline',
      'to 4',
      'to 4 by 2026-03-01',
      ['deadline kitchen.calm@2026-Q1.wait: undefined > 2026-03-01'],
    ],
    ['an owner', 'owner ana', 'owner jan', ['owner kitchen.calm@2026-Q1: ana > jan']],
    [
      'ambition',
      'owner ana',
      'owner ana\n  committed',
      ['ambition kitchen.calm@2026-Q1: aspirational > committed'],
    ],
    ['a key result given up', 'at most 3', 'at most 3 dropped', ['dropped kitchen.calm@2026-Q1.burnt']],
    ['an objective given up', 'owner ana', 'owner ana\n  dropped', ['dropped kitchen.calm@2026-Q1']],
    ['work', 'todo', 'done', ['status kitchen.calm@2026-Q1.oven: todo > done']],
    [
      'a key result more',
      '  initiative',
      '  kr new "Plates praised" from 1 to 9\n  initiative',
      ['added kitchen.calm@2026-Q1.new'],
    ],
    ['one less', '  kr burnt "Plates burnt" at most 3\n', '', ['removed kitchen.calm@2026-Q1.burnt']],
    ['a name', 'objective calm', 'objective quiet', ['renamed kitchen.quiet@2026-Q1: calm > quiet']],
    [
      'another cycle',
      'in 2026-Q1',
      'in 2026-Q2',
      ['moved kitchen.calm@2026-Q2: kitchen in 2026-Q1 > kitchen in 2026-Q2'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(KITCHEN).toContain(from);
    expect(lines(KITCHEN, KITCHEN.replace(from, to))).toEqual(expected);
  });

  test('asks no reasons before the cycle begins', () => {
    const [change] = changes(KITCHEN, KITCHEN.replace('to 4', 'to 5'), '2025-12-20');
    expect(change).toMatchObject({ kind: 'target', before: '4', after: '5' });
    expect(change).not.toHaveProperty('reason');
  });

  test('reads targets out of sentences', () => {
    const text = (target: number): string =>
      `okrs for kitchen in 2026-Q1\nobjective calm "Calm" {\n  kr "Reduce the minutes a plate waits from 9 to ${target}"\n}\n`;
    expect(lines(text(4), text(5))).toEqual([
      'retitled kitchen.calm@2026-Q1.#1: Reduce the minutes a plate waits from 9 to 4 > Reduce the minutes a plate waits from 9 to 5',
      'target kitchen.calm@2026-Q1.#1: 4 > 5: because null',
    ]);
  });

  test('follows check-ins to scores and confidence', () => {
    const checkIn = (value: number, confidence: number): string =>
      `${KITCHEN}checkin 2026-02-09 on calm {\n  wait: ${value} confidence ${confidence}\n}\n`;
    expect(lines(checkIn(8, 0.5), checkIn(6.5, 0.7))).toEqual([
      'score kitchen.calm@2026-Q1: 0.1 > 0.25',
      'score kitchen.calm@2026-Q1.wait: 0.2 > 0.5',
      'confidence kitchen.calm@2026-Q1.wait: 0.5 > 0.7',
    ]);
    expect(lines(KITCHEN, checkIn(6.5, 0.7))).toContain('score kitchen.calm@2026-Q1.wait: null > 0.5');
  });

  test('knows alignment by what it leads to, however that is called', () => {
    const house = (name: string): string =>
      `// file: house.okr\ncompany house "House"\nobjective ${name} "Guests who come back" for house in 2026-Q1 {\n  kr back "Guests who come back" from 1 to 9\n}\n// file: kitchen.okr\n${KITCHEN.replace('house.guests', `house.${name}`)}`;
    expect(lines(house('guests'), house('people'))).toEqual([
      'renamed house.people@2026-Q1: guests > people',
    ]);
    expect(lines(house('guests'), house('guests').replace('house.guests\n', 'house.guests.back\n'))).toEqual([
      'aligned kitchen.calm@2026-Q1: house.guests@2026-Q1 > house.guests@2026-Q1.back',
    ]);
    expect(lines(house('guests'), house('guests').replace('  supports house.guests\n', ''))).toEqual([
      'aligned kitchen.calm@2026-Q1: house.guests@2026-Q1 > undefined',
    ]);
  });

  test('finds what has no name by its words, wherever it stands', () => {
    const one = 'objective "Bread that people cross the town for" { kr "Loaves sold" from 1 to 9 }\n';
    const two = 'objective "Cakes that people order for weddings" { kr "Cakes sold" from 1 to 9 }\n';
    const head = 'okrs for kitchen in 2026-Q1\n';
    expect(lines(head + one + two, head + two + one)).toEqual([]);
    expect(lines(head + one, head + two + one)).toEqual(['added a.okr#1']);
    expect(lines(head + one, head + one.replace('people', 'all the people'))).toEqual([
      'retitled a.okr#1: Bread that people cross the town for > Bread that all the people cross the town for',
    ]);
  });

  test('tells KPIs', () => {
    const kpi = (healthy: number, reading: number): string =>
      `kpi nps "Net promoter score" {\n  healthy at least ${healthy}\n  2026-01-31: ${reading}\n}\n`;
    expect(lines(kpi(40, 33), kpi(35, 34))).toEqual([
      'target nps: at least 40 > at least 35',
      'score nps: 33 > 34',
    ]);
    expect(lines('', kpi(40, 33))).toEqual(['added nps']);
    expect(lines(kpi(40, 33), '')).toEqual(['removed nps']);
  });

  test('of a state with itself is nothing, and turned round it is as much', () => {
    const line = fc
      .record({
        name: fc.constantFrom('a', 'b', 'c'),
        from: fc.integer({ min: 0, max: 9 }),
        to: fc.integer({ min: 10, max: 19 }),
        title: fc.constantFrom('Loaves', 'Guests who come back', 'Plates sent back'),
      })
      .map(({ name, from, to, title }) => `  kr ${name} "${title}" from ${from} to ${to}\n`);
    const text = fc
      .array(
        fc
          .tuple(fc.constantFrom('x', 'y', 'z'), fc.array(line, { maxLength: 3 }))
          .map(([name, keyResults]) => `objective ${name} "Goal ${name}" {\n${keyResults.join('')}}\n`),
        { maxLength: 3 },
      )
      .map((objectives) => `okrs for kitchen in 2026-Q1\n${objectives.join('')}`);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(lines(one, one)).toEqual([]);
        const kinds = (of: Change[]): number =>
          of.filter(({ kind }) => kind === 'added' || kind === 'removed').length;
        expect(kinds(changes(one, other))).toBe(kinds(changes(other, one)));
      }),
      { numRuns: 60 },
    );
  });
});
