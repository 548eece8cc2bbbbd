import { describe, expect, test } from 'vitest';
import { changeAmbition } from '../../language-server/rules/refactorings/change-ambition.ts';
import { extractKeyResult } from '../../language-server/rules/refactorings/extract-key-result.ts';
import { nameObjective } from '../../language-server/rules/refactorings/name-it.ts';
import { expectFindings, findingsOf } from '../support/rules.ts';
import { applied, subjectOf } from './support.ts';

describe('extracting a key result', () => {
  test.each([
    [
      'Increase NPS from 31 to 45 by the end of March',
      'objective x "Increase NPS" {',
      '  kr "NPS" from 31 to 45 by 2026-03-31',
    ],
  ])('%s', (title, head, keyResult) => {
    const subject = subjectOf(
      `okrs for t in 2026-Q1\nteam t\nobjective x "${title}" {\n  kr a "A" yes/no\n}\n`,
    );
    expect(findingsOf(subject.workspace, 'objective-has-metric')).toHaveLength(1);
    const text = applied(subject, extractKeyResult(subject.objective))().split('\n');
    expect(text[2]).toBe(head);
    expect(text[4]).toBe(keyResult);
    expect(findingsOf(subject.workspace, 'objective-has-metric')).toEqual([]);
  });

  test.each([
    'Bake the bread that people cross the town for',
    'Grow sales by 20%',
    'Serve 500 guests a day',
    'Increase NPS from 31 to 45 for the guests who stay',
  ])('not out of %s', (title) => {
    expect(extractKeyResult(subjectOf(`objective x "${title}" {\n}\n`).objective)).toBeUndefined();
  });
});

describe('changing the ambition', () => {
  test.each([
    [
      'objective x "X" {\n  owner mia // lead\n  kr a "A" yes/no\n}\n',
      'owner mia // lead\n  committed\n  kr a',
    ],
    ['objective x "X" {\n  kr a "A" yes/no\n}\n', '{\n  committed\n  kr a'],
    ['objective x "X" { kr a "A" yes/no }\n', '{\n  committed\n kr a'],
    ['objective x "X"\n', '"X" {\n  committed\n}'],
    ['objective x "X" {\n  committed\n}\n', '{\n  aspirational\n}'],
    ['objective x "X" {\n  aspirational\n}\n', '{\n  committed\n}'],
  ])('%j', (text, expected) => {
    const subject = subjectOf(text);
    const before = subject.objective.ambition;
    expect(applied(subject, changeAmbition(subject.objective))()).toContain(expected);
    expect(subject.workspace.project.view(subject.uri)!.objectives[0]!.ambition).not.toBe(before);
  });
});

describe('naming an objective', () => {
  test.each([
    ['Become the bread that people cross the town for', 'bread-people-cross'],
    ['Større brød for naboen', 'storre-brod-naboen'],
    ['Хлеб, ради которого едут через весь город', 'хлеб-ради-которого'],
    ['成为城里最好的面包店', '城里最好的面包店'],
  ])('%s', (title, name) => {
    const subject = subjectOf(`objective "${title}" {\n}\n`);
    expect(applied(subject, nameObjective(subject.objective))()).toContain(`objective ${name} "`);
  });

  test('is one that nothing else in the project has', () => {
    const subject = subjectOf(
      '// file: a.okr\nobjective "Happy guests" {\n}\n// file: b.okr\nteam happy-guests\nobjective happy-guests-2 "H" {\n}\n',
    );
    expect(applied(subject, nameObjective(subject.objective))()).toContain('objective happy-guests-3 "');
    expectFindings('objective happy-guests "H" {\n}\n', 'syntax');
  });
});
