import { describe, expect, test } from 'vitest';
import { occurrencesOf } from '../../language-server/features/names/find.ts';
import { moveToCycle } from '../../language-server/rules/refactorings/move-to-cycle.ts';
import { moveToFile } from '../../language-server/rules/refactorings/move-to-file.ts';
import { applied, type Subject, subjectOf } from './support.ts';

const FILES = `// file: company.okr
company house
team bakery in house
team shop in house

// file: house.okr
okrs for house in 2026-Q1
objective growth "More guests" {
  kr guests "Guests a day" from 300 to 450
}

// file: bakery.okr
okrs for bakery in 2026-Q1

// What we bake.
objective fr<|>esh "Bread that people cross the town for" {
  supports house.growth
  kr waste "Bread thrown away" from 14 kg to 5 kg
  initiative "Bake twice a day" for waste
}

objective calm "Nights off for everyone" {
  supports fresh
}

// file: shop.okr
okrs for shop in 2026-Q1
objective open "Open on Sundays" {
  supports bakery.fresh, bakery.fresh.waste
}

// file: mondays.okr
okrs for bakery
checkin 2026-01-19 on fresh {
  waste: 12 kg
}
`;

/** How many places mean the objective, in all files. */
function mentions({ workspace: { project }, uri }: Subject, id = 'fresh', in_ = uri): number {
  return occurrencesOf(project, { kind: 'objective', uri: in_, id }).length;
}

describe('moving an objective to another cycle', () => {
  const move = (text: string) => {
    const subject = subjectOf(text);
    return { subject, fixes: moveToCycle(subject.objective, subject.workspace.project) };
  };

  test('is followed by every reference to it and in it', () => {
    const { subject, fixes } = move(FILES);
    expect(fixes.map(({ title }) => title)).toEqual(['Move it to 2026-Q2']);
    const before = mentions(subject);
    const text = applied(subject, fixes[0]);
    expect(text('bakery.okr')).toContain(
      'cross the town for" in 2026-Q2 {\n  supports house.growth@2026-Q1\n',
    );
    expect(text('bakery.okr')).toContain('  supports fresh@2026-Q2\n');
    expect(text('shop.okr')).toContain('supports bakery.fresh@2026-Q2, bakery.fresh.waste@2026-Q2');
    expect(text('mondays.okr')).toContain('on fresh@2026-Q2 {');
    expect(mentions(subject)).toBe(before);
    expect(before).toBe(5);
  });

  test('changes what is said already', () => {
    const { subject, fixes } = move(
      '// file: a.okr\nteam t\nobjective x "X" for t in 2026-q1 {\n}\nobjective y "Y" for t in 2026-Q3 {\n supports x@2026-Q1\n}\n',
    );
    const text = applied(subject, fixes[0])();
    expect(text).toContain('objective x "X" for t in 2026-Q2 {');
    expect(text).toContain('supports x@2026-Q2');
  });

  test('offers the later cycles of its team, too', () => {
    const { fixes } = move(
      'team t\nobjective x "X" for t in 2026-Q1\nobjective y "Y" for t in 2026-H2\nobjective z "Z" for t in 2027\n',
    );
    expect(fixes.map(({ title }) => title.split(' ').at(-1))).toEqual(['2026-Q2', '2026-H2', '2027']);
  });

  test('follows the fiscal calendar over the year’s end', () => {
    const { fixes } = move('team t\nobjective x "X" for t in 2026-Q4\n');
    expect(fixes.map(({ title }) => title)).toEqual(['Move it to 2027-Q1']);
  });

  test.each([
    ['without a cycle', 'team t\nobjective x "X" for t\n'],
    [
      'whose name is taken there',
      'team t\nobjective x "X" for t in 2026-Q1 {\n}\nobjective x "Next" for t in 2026-Q2 {\n}\n',
    ],
  ])('is not offered for one %s', (_, text) => expect(move(text).fixes).toEqual([]));

  test('keeps apart what has the same name in a cycle further out', () => {
    const { subject, fixes } = move(
      `team t\nteam u\nobjective x "X" for t in 2026-Q1\nobjective x "The year’s" for t in 2026\nobjective y "Y" for u in 2026-Q1 {\n  supports t.x\n}\n`,
    );
    const text = applied(subject, fixes[0])();
    expect(text).toContain('supports t.x@2026-Q2');
  });
});

describe('moving an objective to another file', () => {
  const move = (text: string) => {
    const subject = subjectOf(text);
    const fixes = moveToFile(
      subject.objective,
      subject.workspace.project,
      subject.workspace.text(subject.uri),
    );
    return { subject, fixes };
  };

  test('takes its comment along and says what the header there does not', () => {
    const { subject, fixes } = move(FILES);
    expect(fixes.map(({ title }) => title)).toEqual(['Move it to mondays.okr']);
    const before = mentions(subject);
    const text = applied(subject, fixes[0]);
    expect(text('bakery.okr')).toBe(
      'okrs for bakery in 2026-Q1\n\nobjective calm "Nights off for everyone" {\n  supports fresh\n}\n\n',
    );
    expect(text('mondays.okr')).toContain(
      '}\n\n// What we bake.\nobjective fresh "Bread that people cross the town for" in 2026-Q1 {\n  supports house.growth\n',
    );
    expect(mentions(subject, 'fresh', subject.workspace.uris.at(-1))).toBe(before);
  });

  test('needs no clause under the same header, and keeps the line ends there', () => {
    const files =
      '// file: q/a.okr\nokrs for t in 2026-Q1\nobjective x "X" {\n  kr a "A" yes/no\n}\n// file: b.okr\nteam t\nokrs for t in 2026-Q1\n';
    const subject = subjectOf(files, { eol: '\r\n' });
    const { uri, workspace } = subject;
    const [fix] = moveToFile(subject.objective, workspace.project, workspace.text(uri));
    expect(fix?.title).toBe('Move it to b.okr');
    const text = applied(subject, fix);
    expect(text('b.okr')).toBe(
      'team t\r\nokrs for t in 2026-Q1\r\n\r\nobjective x "X" {\r\n  kr a "A" yes/no\r\n}\r\n',
    );
    expect(text('q/a.okr')).toBe('okrs for t in 2026-Q1\r\n');
  });

  test('is not offered where a header would give it a cycle', () => {
    expect(
      move('// file: a.okr\nteam t\nobjective x "X" for t\n// file: b.okr\nokrs for t in 2026-Q1\n').fixes,
    ).toEqual([]);
  });

  test('is not offered where other things stand on its lines', () => {
    expect(move('// file: a.okr\nteam t objective x "X" for t\n// file: b.okr\nokrs for t\n').fixes).toEqual(
      [],
    );
  });
});
