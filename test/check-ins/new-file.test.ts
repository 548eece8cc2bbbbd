import { describe, expect, test } from 'vitest';
import { objectivesIn } from '../../language-server/check-ins/closing.ts';
import { formatted, snippetOf } from '../../language-server/check-ins/form.ts';
import { newCycle } from '../../language-server/check-ins/new-cycle.ts';
import { newFile, pathOfNewFile } from '../../language-server/check-ins/new-file.ts';
import { cyclesAfter } from '../../language-server/check-ins/next-cycle.ts';
import { SKELETONS } from '../../language-server/check-ins/skeletons.ts';
import { judged } from '../support/rules.ts';
import { type TestWorkspace, uriOf, type WorkspaceOptions } from '../support/workspace.ts';
import { contextOf, outcome, ROOT, reader, shown } from './support.ts';

const JANUARY = { today: '2026-01-02' };

/** Errors and warnings, with the words that they are about. */
function said(workspace: TestWorkspace): string[] {
  return workspace.uris.flatMap((uri) =>
    workspace.project
      .findingsOf(uri)
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule, range }) => `${rule} ${workspace.text(uri).slice(...range)}`),
  );
}

describe('a new file', () => {
  test.each(Object.keys(SKELETONS))('in %s leaves nothing open but what it asks', (language) => {
    const answers = {
      company: { title: 'Crumb & Co' },
      team: { title: 'Front of house' },
      cycle: '2026-Q1',
      language,
    };
    const form = formatted(newFile(undefined, answers, undefined), reader);
    const workspace = judged(form.text, JANUARY);
    expect(said(workspace)).toEqual(Array(6).fill('placeholder ?'));
    const file = workspace.project.files.get(workspace.uris[0]!)!;
    expect(file.companies[0]).toMatchObject({ name: 'crumb-co', title: { value: 'Crumb & Co' } });
    expect(file.teams[0]).toMatchObject({ name: 'front-of-house' });
    expect(file.headers[0]).toMatchObject({ cycle: { name: '2026-Q1' }, language: { value: language } });
    expect(file.objectives[0]!.keyResults).toHaveLength(3);
  });

  test('asks one thing after the other; whoever begins is named once', () => {
    const form = newFile(undefined, { team: { title: 'Oven' }, cycle: '2026-Q1', language: 'en' }, undefined);
    const snippet = snippetOf(formatted(form, reader));
    expect(snippet).toContain(`team oven "Oven" lead \${1:me}\n`);
    expect(snippet).toContain(`person \${1:me} "\${2:My name}" in oven`);
    expect(snippet).toContain(`owner \${1:me}\n`);
    expect(snippet).toContain(`from \${6:?} to \${7:?}`);
    expect(snippet.endsWith('}\n$0')).toBe(true);
  });

  const CRUMB = `// file: 2026-Q1/oven.okr
company crumb "Crumb"
team oven in crumb lead mia
team shop in crumb
person mia in oven
person leo in shop
okrs for crumb in 2026
objective town "Be the bakery that the town is proud of" {
  owner mia
  because "Two bakeries have opened since summer."
  kr known "People who know us" from 40% to 70%
  kr fans "Guests who come every week" from 200 to 500 guests
}
`;

  test('for a team that is there knows its people and what it can support', () => {
    const { project } = judged(CRUMB, JANUARY);
    const uri = uriOf('2026-Q1/oven.okr');
    const answers = { company: { name: 'crumb' }, team: { name: 'shop' }, cycle: '2026-Q2', language: 'en' };
    const text = shown(formatted(newFile(project, answers, uri), reader));
    expect(text).toMatch(/^okrs for shop in 2026-Q2 language en\n/);
    expect(text).toContain('  owner leo\n  supports ‹crumb.town›\n');
  });

  test.each([
    ['shop', '2026-Q2', '2026-Q2/shop.okr'],
    ['oven', '2026-Q2', '2026-Q2/oven.okr'],
    ['oven', '2026-Q1', '2026-Q1/oven-2.okr'],
  ])('of %s for %s is %s', (team, cycle, path) => {
    const text = CRUMB.replace('okrs for crumb in 2026', 'okrs for oven in 2026-Q1');
    expect(pathOfNewFile(judged(text).project, ROOT, team, cycle)).toBe(path);
  });

  test('of the first team is in a folder of its cycle', () => {
    expect(pathOfNewFile(undefined, ROOT, 'oven', '2026-Q1')).toBe('2026-Q1/oven.okr');
  });
});

describe('a new cycle from this one', () => {
  function next(
    text: string,
    file: string,
    cycle: string,
    carry: readonly string[],
    options: WorkspaceOptions = {},
  ) {
    const { workspace, context } = contextOf(text, options);
    const { project } = workspace;
    const carried = objectivesIn(project, cycle)
      .filter(({ id }) => carry.includes(id.objective))
      .map((objective) => ({ objective, keyResults: objective.keyResults }));
    const over = {
      project,
      carried,
      next: cyclesAfter(project, uriOf(file), cycle)[0]!,
      textOf: context.textOf,
    };
    return outcome(workspace, newCycle(uriOf(file), cycle, over, ROOT, reader));
  }
  const TEAMS = `// file: 2026-Q1/teams.okr
team oven lead mia
team shop lead mia
person mia in oven

kpi nps {
  2026-01-31: 4
}

okrs for oven in 2026-Q1
objective fresh "Bread that people cross the town for" {
  kr guests "Guests a week" from 300 to 450
}
okrs for shop in 2026-Q1 language pl
objective "Każdy wychodzi z uśmiechem" {
  kr thanks "Goście, którzy dziękują" from 20% to 60%
}
`;

  test('has the headers, what is carried over, and something to write over below the others', () => {
    const { path, text } = next(TEAMS, '2026-Q1/teams.okr', '2026-Q1', ['fresh']);
    expect(path).toBe('2026-Q2/teams.okr');
    expect(text).toContain(`okrs for oven in 2026-Q2

objective fresh "Bread that people cross the town for" {
  kr guests "Guests a week" from ‹?› to ‹?›
}

okrs for shop in 2026-Q2 language pl

// Gdzie chcemy być`);
    expect(text).toContain('objective pierwszy-tydzień "‹Sprawić');
    expect(text).not.toContain('kpi');
  });

  test('goes on in the file of the next cycle where there is one', () => {
    const there = '// file: 2026-Q2/teams.okr\nokrs for shop in 2026-Q2\n';
    const { path, text } = next(TEAMS + there, '2026-Q1/teams.okr', '2026-Q1', ['fresh']);
    expect(path).toBe('2026-Q2/teams.okr');
    expect(text).toMatch(/^okrs for shop in 2026-Q2\n\nokrs for oven in 2026-Q2\n/);
  });

  test('follows the fiscal year', () => {
    const { path } = next(TEAMS.replaceAll('2026-Q1', '2025-Q4'), '2025-Q4/teams.okr', '2025-Q4', [], {
      settings: { fiscalYearStart: 4 },
    });
    expect(path).toBe('2026-Q1/teams.okr');
  });
});
