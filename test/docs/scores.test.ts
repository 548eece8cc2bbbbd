import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { objectivesIn } from '../../language-server/model/score/groups.ts';
import type { KeyResultScore } from '../../language-server/model/score/key-result.ts';
import { uriOf, workspaceOf } from '../support/workspace.ts';

const page = readFileSync(new URL('../../docs/scores.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, by the names of its columns. */
function tableUnder(heading: string, columns: readonly string[]): Record<string, string>[] {
  const section = page.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
  const start = rows.findIndex((row) => row.join() === columns.join());
  expect(start, `the table under ${heading}`).toBeGreaterThanOrEqual(0);
  return rows.slice(start + 2).map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]!])));
}

function codesOf(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}

function shown(value: number | undefined): string {
  return value === undefined
    ? '–'
    : (Math.round(value * 100 + 1e-7) / 100).toFixed(2).replace('-0.00', '0.00');
}

const OBJECTIVES = ['clauses and key results of the objective', 'score', 'status', 'grade'];
const KEY_RESULTS = [
  'key result',
  'check-ins',
  'today',
  'progress',
  'raw',
  'pace',
  'status',
  'forecast',
  'grade',
];

describe('key results', () => {
  const rows = tableUnder('Worked examples', KEY_RESULTS);

  test('are at least forty', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
  });

  test.each(rows.map((row) => [Object.values(row).slice(0, 3).join(' · '), row] as const))('%s', (_, row) => {
    expect(figuresOf(keyResultOf(row))).toEqual({
      progress: row.progress,
      raw: row.raw,
      pace: row.pace,
      status: row.status,
      forecast: row.forecast,
      grade: row.grade,
    });
  });
});

function keyResultOf(row: Record<string, string>): KeyResultScore {
  const code = codesOf(row['key result']!)[0]!;
  const lines = codesOf(row['check-ins']!);
  const readings = lines.filter((line) => line.startsWith('kpi ')).map((line) => line.slice(4));
  const checkIns = lines
    .filter((line) => !line.startsWith('kpi '))
    .map((line) => `checkin ${line.slice(0, 10)} on team.o {\n  x:${line.slice(11)}\n}`);
  const title = code.startsWith('"') ? code : `"Something" ${code}`;
  const text = `team team "Team"
objective o "Objective" for team in 2026-Q1 {
  kr x ${title}
}
${checkIns.join('\n')}
kpi k "KPI" {
  ${readings.join('\n  ')}
}
`;
  const { project } = workspaceOf(text, { today: row.today! });
  expect(project.files.get(uriOf('a.okr'))!.problems).toEqual([]);
  return project.scores.keyResult({ uri: uriOf('a.okr'), objective: 'o', keyResult: 'x' })!;
}

function figuresOf({ progress, pace, status, forecast, grade }: KeyResultScore): Record<string, string> {
  return {
    progress: shown(progress.ok ? progress.value.value : undefined),
    raw: shown(progress.ok ? progress.value.raw : undefined),
    pace: shown(pace),
    status: status.status,
    forecast: shown(forecast.ok ? forecast.value.share.value : undefined),
    grade: grade?.mark ?? '–',
  };
}

test.each(tableUnder('Objectives', OBJECTIVES).map((row) => [row[OBJECTIVES[0]!]!, row] as const))(
  'an objective of %s',
  (cell, row) => {
    const members = codesOf(cell).map((code) => code.replace(/^kr (\w+)/, 'kr $1 "Something"'));
    const text = `team team "Team"\nobjective o "Objective" for team in 2026-Q1 {\n  ${members.join('\n  ')}\n}\n`;
    const { project } = workspaceOf(text, { today: '2026-02-14' });
    const { score, status, grade } = project.scores.objective({ uri: uriOf('a.okr'), objective: 'o' })!;
    expect({
      score: shown(score.ok ? score.value : undefined),
      status: status.status,
      grade: grade?.mark ?? '–',
    }).toEqual({ score: row.score, status: row.status, grade: row.grade });
  },
);

describe('roll-ups', () => {
  const text = page.split('\n## Roll-ups\n')[1]!.match(/```okr\n([\s\S]*?)```/)![1]!;
  const { project } = workspaceOf(text, { today: '2026-02-14' });
  const scores = project.scores;

  test.each(tableUnder('Roll-ups', ['what', 'score', 'why']))('$what', (row) => {
    const name = codesOf(row.what!)[0]!;
    const [objective = '', keyResult] = name.split('.');
    const score = /^(team|company) /.test(row.what!)
      ? scores.group(objectivesIn(project.files, project.lookup, { unit: name, cycle: '2026-Q1' })).score
      : keyResult === undefined
        ? scores.objective({ uri: uriOf('a.okr'), objective })!.score
        : scores.keyResult({ uri: uriOf('a.okr'), objective, keyResult })!.progress;
    expect(score.ok && (typeof score.value === 'number' ? score.value : score.value.value)).toBeCloseTo(
      Number(row.score),
      9,
    );
  });
});
