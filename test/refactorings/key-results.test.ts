import { describe, expect, test } from 'vitest';
import { nameKeyResult } from '../../language-server/rules/refactorings/name-it.ts';
import { splitKeyResult } from '../../language-server/rules/refactorings/split-key-result.ts';
import { turnIntoInitiative } from '../../language-server/rules/refactorings/turn-into-initiative.ts';
import { applied, subjectOf } from './support.ts';

const within = (line: string): string =>
  `okrs for t in 2026-Q1\nteam t\nperson mia in t\nobjective x "Bread for all" {\n  ${line}\n}\n`;

function lines(line: string, refactoring: typeof splitKeyResult): string[] | undefined {
  const subject = subjectOf(within(line));
  const fix = refactoring(subject.keyResult);
  return (
    fix &&
    applied(subject, fix)()
      .split('\n')
      .slice(4, -2)
      .map((one) => one.trim())
  );
}

describe('splitting a key result', () => {
  test.each([
    [
      'kr nps "Increase NPS from 31 to 45 and reduce churn from 5% to 2%" owner mia by 2026-03-20 // ours',
      [
        'kr nps "Increase NPS from 31 to 45" owner mia by 2026-03-20 // ours',
        'kr "Reduce churn from 5% to 2%" owner mia by 2026-03-20',
      ],
    ],
    ['kr "Raise NPS and retention to 45%"', ['kr "Raise NPS"', 'kr "Raise retention to 45%"']],
    [
      'kr "Zwiększ NPS z 31 do 45 i zmniejsz odpływ z 5% do 2%"',
      ['kr "Zwiększ NPS z 31 do 45"', 'kr "Zmniejsz odpływ z 5% do 2%"'],
    ],
    [
      'kr "Öka NPS från 31 till 45 och minska bortfallet från 5% till 2%"',
      ['kr "Öka NPS från 31 till 45"', 'kr "Minska bortfallet från 5% till 2%"'],
    ],
    [
      'kr "Увеличить NPS с 31 до 45 и снизить отток с 5% до 2%"',
      ['kr "Увеличить NPS с 31 до 45"', 'kr "Снизить отток с 5% до 2%"'],
    ],
  ])('%s', (line, expected) => {
    expect(lines(line, splitKeyResult)).toEqual(expected);
  });

  test('each half names one metric', () => {
    const subject = subjectOf(within('kr "Increase NPS from 31 to 45 and reduce churn from 5% to 2%"'));
    applied(subject, splitKeyResult(subject.keyResult));
    const after = subject.workspace.project.view(subject.uri)!.objectives[0]!.keyResults;
    expect(after.map(({ reading }) => [reading?.kind, reading?.joined])).toEqual([
      ['from-to', undefined],
      ['from-to', undefined],
    ]);
  });

  test('stays in a block on one line', () => {
    const subject = subjectOf(
      'objective x "X" { kr "Increase NPS from 31 to 45 and reduce churn from 5% to 2%" }\n',
    );
    applied(subject, splitKeyResult(subject.keyResult));
    expect(subject.workspace.project.view(subject.uri)!.objectives[0]!.keyResults).toHaveLength(2);
  });

  test.each(['kr "Increase NPS from 31 to 45"', 'kr "Traffic now at 12k; reach 20k"'])(
    '%s is left whole',
    (line) => expect(lines(line, splitKeyResult)).toBeUndefined(),
  );
});

describe('turning a key result into an initiative', () => {
  test('keeps what refers to it, and all it says', () => {
    expect(
      lines('kr site "New website online" yes/no owner mia by 2026-03-01 weight 2', turnIntoInitiative),
    ).toEqual([
      'kr site "What will be different when this is done?" from ? to ? owner mia by 2026-03-01 weight 2',
      'initiative "New website online" for site owner mia due 2026-03-01',
    ]);
  });

  test.each(['kr "Increase NPS from 31 to 45"', 'kr "NPS" from 31 to 45'])('is not offered for %s', (line) =>
    expect(lines(line, turnIntoInitiative)).toBeUndefined(),
  );
});

describe('naming a key result', () => {
  test.each([
    ['kr "Increase NPS from 31 to 45"', 'kr nps "Increase NPS from 31 to 45"'],
    ['kr "Cost per acquisition" from $210 to $150', 'kr cost-per-acquisition "Cost'],
    ['kr "Średnia łączna sprzedaż" from 12 to 18', 'kr srednia-laczna-sprzedaz "Śre'],
    ['kr "Öka antalet gäster från 300 till 450"', 'kr antalet-gaster "Öka'],
    ['kr "Число гостей" from 300 to 450', 'kr число-гостей "Числ'],
    ['kr "将净推荐值从 31 提高到 45"', 'kr 净推荐值 "将'],
  ])('%s', (line, expected) => {
    expect(lines(line, nameKeyResult)?.[0]).toContain(expected);
  });

  test('is unique in its objective', () => {
    const subject = subjectOf(
      within('kr nps "NPS" from 1 to 2\n  kr nps-2 "N" from 1 to 2\n  kr "Incr<|>ease NPS to 45"'),
    );
    expect(applied(subject, nameKeyResult(subject.keyResult))()).toContain('kr nps-3 "Increase NPS to 45"');
  });

  test('is not offered to one that has a name', () => {
    expect(lines('kr nps "NPS" from 31 to 45', nameKeyResult)).toBeUndefined();
  });
});
