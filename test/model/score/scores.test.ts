import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../../language-server/model/score/confidence.ts';
import { gradeOf } from '../../../language-server/model/score/grade.ts';
import { objectivesIn } from '../../../language-server/model/score/groups.ts';
import { finishedCycles } from '../../../language-server/model/score/history.ts';
import { kpiState } from '../../../language-server/model/score/kpi.ts';
import { type FinishedCycle, portfolioSignals } from '../../../language-server/model/score/portfolio.ts';
import { value } from '../../support/result.ts';
import { uriOf, workspaceOf } from '../../support/workspace.ts';

const URI = uriOf('a.okr');

describe('confidence', () => {
  const said = (...values: number[]) =>
    confidenceOf(
      values.map((confidence, i) => ({ date: `2026-01-0${i + 1}`, confidence })),
      '2026-02-01',
    );

  test.each([
    [[0.5], undefined],
    [[0.5, 0.6], 'rising'],
    [[0.5, 0.55], 'steady'],
    [[0.8, 0.8, 0.8, 0.6], 'falling'],
    [[0.1, 0.6, 0.6, 0.6, 0.6], 'steady'],
  ])('%j is %s', (values, trend) => {
    expect(said(...values)).toMatchObject({ value: values.at(-1) });
    expect(said(...values)?.trend).toBe(trend);
  });

  test('is missing where nobody said any, or only tomorrow', () => {
    expect(said()).toBeUndefined();
    expect(confidenceOf([{ date: '2026-02-02', confidence: 0.5 }], '2026-02-01')).toBeUndefined();
  });
});

test.each([
  [0.34, 'aspirational', 'google', 'red'],
  [0.35, 'aspirational', 'google', 'yellow'],
  [0.64, 'aspirational', 'google', 'yellow'],
  [0.65, 'aspirational', 'google', 'green'],
  [0.99, 'committed', 'google', 'yellow'],
  [1, 'committed', 'google', 'green'],
  [0.69, 'aspirational', 'zokri', 'below'],
  [0.7, 'aspirational', 'zokri', 'good'],
  [0.95, 'aspirational', 'zokri', 'outstanding'],
  [0.99, 'committed', 'zokri', 'below'],
  [1, 'committed', 'zokri', 'good'],
] as const)('%f, %s, is graded by %s as %s', (score, ambition, scheme, mark) => {
  expect(gradeOf(score, ambition, scheme).mark).toBe(mark);
});

describe('a KPI', () => {
  const stateOf = (body: string, today = '2026-03-05') => {
    const { project } = workspaceOf(`kpi nps "NPS" {\n${body}\n}\n`);
    return kpiState(project.files.get(URI)!.kpis[0]!, today);
  };
  const READINGS = '2026-02-28: 35\n2026-01-31: 33';

  test('has the health of its last reading, and its trend', () => {
    expect(stateOf(`healthy at least 34\n${READINGS}`)).toMatchObject({
      health: 'healthy',
      trend: 'rising',
      better: true,
      stale: false,
    });
    expect(stateOf(`healthy below 34\n${READINGS}`)).toMatchObject({ health: 'unhealthy', better: false });
    expect(stateOf(READINGS)).toMatchObject({ health: 'unknown', trend: 'rising' });
    expect(stateOf('healthy at least $34\n2026-02-28: €35').health).toBe('unknown');
  });

  test('is stale ten days after its rhythm asks for a reading', () => {
    expect(stateOf(`every month\n${READINGS}`, '2026-04-10')).toMatchObject({
      due: '2026-04-10',
      stale: false,
    });
    expect(stateOf(`every month\n${READINGS}`, '2026-04-11').stale).toBe(true);
    expect(stateOf(READINGS, '2029-01-01').stale).toBe(false);
  });

  test('knows nothing of the future', () => {
    expect(stateOf(READINGS, '2026-02-01').last).toMatchObject({ date: '2026-01-31' });
    expect(stateOf(READINGS, '2026-01-01').last).toBeUndefined();
  });
});

describe('the signals of finished cycles', () => {
  const cycle = (
    quarter: number,
    scores: number[],
    ambition: 'aspirational' | 'committed' = 'aspirational',
  ) =>
    ({
      cycle: `2026-Q${quarter}`,
      end: `2026-0${quarter * 3}-30`,
      objectives: scores.map((score) => ({ score, ambition })),
    }) satisfies FinishedCycle;
  const signals = (...cycles: FinishedCycle[]) => portfolioSignals(cycles).map(({ signal }) => signal);

  test('say when the aim is met', () => {
    expect(signals(cycle(1, [0.5, 0.8]))).toEqual(['aim met']);
  });

  test('say sandbagging of a row of cycles above it, not of one', () => {
    expect(signals(cycle(1, [0.9, 0.8]))).toEqual([]);
    expect(signals(cycle(2, [0.9]), cycle(1, [0.8]))).toEqual(['sandbagging']);
    expect(signals(cycle(1, [0.9]), cycle(2, [0.8]), cycle(3, [0.65]))).toEqual(['aim met']);
  });

  test('say everything at 1.0, and out of reach', () => {
    expect(signals(cycle(1, [1, 0.95]))).toEqual(['all at 1.0']);
    expect(signals(cycle(1, [1]))).toEqual([]);
    expect(signals(cycle(1, [0.3]), cycle(2, [0.1, 0.4]))).toEqual(['out of reach']);
  });

  test('hold promises against 1.0 alone', () => {
    expect(signals(cycle(1, [1, 1], 'committed'), cycle(2, [1, 1], 'committed'))).toEqual([]);
    expect(signals(cycle(1, [0.7, 1], 'committed'))).toEqual(['promises broken']);
  });

  test('are none without cycles', () => {
    expect(signals()).toEqual([]);
    expect(signals(cycle(1, []))).toEqual([]);
  });
});

describe('a project', () => {
  test('has no figure for what supports itself in a circle, and ends', () => {
    const { project } = workspaceOf(`
objective a "A" in 2026-Q1 {
  supports b
  kr up "What others do" rolls up
}
objective b "B" in 2026-Q1 {
  supports a
  kr up "What others do" rolls up
}
`);
    const { score, status } = project.scores.objective({ uri: URI, objective: 'a' })!;
    expect(score.ok).toBe(false);
    expect(status.status).toBe('no data');
    const group = project.scores.group(objectivesIn(project.files, project.lookup, {}));
    expect(group.score.ok).toBe(false);
  });

  test('counts contributions before plain support in what rolls up', () => {
    const text = (word: string) => `
objective a "A" in 2026-Q1 {
  kr up "What others do" rolls up
}
objective b "B" in 2026-Q1 {
  ${word} a.up
  kr one "One" score 0.2
}
objective c "C" in 2026-Q1 {
  supports a.up
  kr one "One" score 0.8
}
`;
    const scoreOf = (word: string) =>
      value(workspaceOf(text(word)).project.scores.objective({ uri: URI, objective: 'a' })!.score);
    expect(scoreOf('supports')).toBe(0.5);
    expect(scoreOf('contributes to')).toBe(0.2);
  });

  test('leaves out what was dropped, wherever it would count', () => {
    const { project } = workspaceOf(`
objective a "A" in 2026-Q1 {
  kr up "What others do" rolls up
}
objective b "B" in 2026-Q1 {
  dropped
  supports a.up
  kr one "One" score 0.2
}
objective c "C" in 2026-Q1 {
  supports a.up
  kr one "One" score 0.8
}
`);
    const scores = project.scores;
    expect(value(scores.objective({ uri: URI, objective: 'a' })!.score)).toBe(0.8);
    const group = scores.group(objectivesIn(project.files, project.lookup, { cycle: '2026-q1' }));
    expect(value(group.score)).toBe(0.8);
    expect(group.counted).toEqual([`${URI}#a`]);
  });

  test('finds the objectives of a team with those of the teams and people below it', () => {
    const { project } = workspaceOf(`
company inn "Inn"
team kitchen "Kitchen" in inn
team bakery "Bakery" in kitchen
person mia "Mia" in bakery
objective a "A" for inn in 2026-Q1 {}
objective b "B" for bakery in 2026-Q1 {}
objective c "C" for mia, kitchen in 2026-Q2 {}
`);
    const named = (unit?: string, cycle?: string) =>
      objectivesIn(project.files, project.lookup, { ...(unit && { unit }), ...(cycle && { cycle }) }).map(
        ({ objective }) => objective,
      );
    expect(named('inn')).toEqual(['a', 'b', 'c']);
    expect(named('kitchen')).toEqual(['b', 'c']);
    expect(named('bakery', '2026-Q2')).toEqual(['c']);
    expect(named(undefined, '2026-Q1')).toEqual(['a', 'b']);
    expect(named('nobody')).toEqual([]);
  });

  test('knows which objectives move a KPI', () => {
    const { project } = workspaceOf(`
kpi nps "NPS" {
  healthy at least 40
  2026-01-31: 33
}
objective a "A" in 2026-Q1 {
  kr one "One" tracks nps from 31 to 45
  kr two "Two" tracks nps at least 30
}
objective b "B" in 2026-Q1 {
  kr one "One" tracks nps from 31 to 45 dropped
}
`);
    expect(project.scores.kpi({ uri: URI, kpi: 'nps' })).toMatchObject({
      health: 'unhealthy',
      movedBy: [{ objective: 'a' }],
    });
    expect(project.scores.kpi({ uri: URI, kpi: 'gone' })).toBeUndefined();
  });

  test('has the finished cycles of a team, whose signals follow', () => {
    const { project } = workspaceOf(
      `
team kitchen "Kitchen"
objective a "A" for kitchen in 2025-Q3 { kr one "One" score 0.9 }
objective b "B" for kitchen in 2025-Q4 { kr one "One" score 0.8 }
objective c "C" for kitchen in 2025-Q4 { kr one "One" from 1 to 2 }
objective d "D" for kitchen in 2026-Q1 { kr one "One" score 0.1 }
`,
      { today: '2026-02-14' },
    );
    const cycles = finishedCycles('kitchen', {
      lookup: project.lookup,
      names: project.namesFor(URI),
      today: '2026-02-14',
      scoreOf: (id) => project.scores.objective(id),
    });
    expect(cycles).toEqual([
      { cycle: '2025-Q3', end: '2025-09-30', objectives: [{ score: 0.9, ambition: 'aspirational' }] },
      { cycle: '2025-Q4', end: '2025-12-31', objectives: [{ score: 0.8, ambition: 'aspirational' }] },
    ]);
    expect(portfolioSignals(cycles)).toMatchObject([
      { signal: 'sandbagging', cycles: ['2025-Q3', '2025-Q4'] },
    ]);
  });

  test('adds up numbers that were contributed, in the unit of the target', () => {
    const { project } = workspaceOf(`
objective all "All" in 2026-Q1 { kr spent "Time saved a week" from 0 hours to 40 hours }
objective a "A" in 2026-Q1 { kr one "One" from 1 day to 2 days contributes to all.spent }
objective b "B" in 2026-Q1 { kr one "One" from 0 minutes to 500 minutes contributes to all.spent }
checkin 2026-02-09 on a { one: 1.5 days }
checkin 2026-02-09 on b { one: 240 minutes }
`);
    const { progress } = project.scores.keyResult({ uri: URI, objective: 'all', keyResult: 'spent' })!;
    expect(value(progress)).toMatchObject({ value: 0.4, current: { value: 16, unit: 'hour' } });
  });
});
