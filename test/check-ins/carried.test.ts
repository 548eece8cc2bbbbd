import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectivesIn } from '../../language-server/check-ins/closing.ts';
import { rounded } from '../../language-server/overview/rows.ts';
import { uriOf } from '../support/workspace.ts';
import { closed, judgedAgain } from './closed.ts';

const AFTER = { today: '2026-04-02' };

/** Two numbers that differ, and one anywhere, in one unit. */
const figures = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 41, max: 90 }),
    fc.integer({ min: -5, max: 99 }),
    fc.boolean(),
    fc.constantFrom(['', ''], ['€', ''], ['', '%'], ['', ' days'], ['', ' MQLs'], ['', 'k']),
  )
  .map(([low, high, now, down, [before, behind]]) => {
    const write = (value: number): string => `${before}${value}${behind}`.replace('€-', '-€');
    const [from, to] = down ? [high, low] : [low, high];
    return { from: write(from), to: write(to), now: write(now) };
  });
const keyResult = fc.record({
  figures,
  kind: fc.constantFrom('way', 'to', 'bound', 'yes-no', 'milestones', 'sentence'),
  measured: fc.boolean(),
  weight: fc.option(fc.integer({ min: 1, max: 3 }), { nil: '' }),
  dropped: fc.boolean().map((one) => (one ? 'dropped' : '')),
});
const objective = fc.record({
  keyResults: fc.array(keyResult, { minLength: 1, maxLength: 4 }),
  ending: fc.constantFrom(
    '',
    'risk "Rain"',
    'retrospective "Too late"',
    'initiative "Bake" done',
    '// the end',
  ),
});
type KeyResult = Parameters<Parameters<typeof keyResult.map>[0]>[0];

function written({ figures: { from, to }, kind, weight, dropped }: KeyResult, name: string): string {
  const metric = {
    way: `from ${from} to ${to}`,
    to: `to ${to}`,
    bound: `at least ${to}`,
    'yes-no': 'yes/no',
    milestones: 'milestones { 20% "Begun" 60% "Half" 100% "Done" }',
    sentence: '',
  }[kind];
  const title = kind === 'sentence' ? `Raise guests from ${from} to ${to} by the end of March` : 'Guests';
  return `  kr ${name} "${title}" ${metric} ${weight === '' ? '' : `weight ${weight}`} ${dropped}`.trimEnd();
}

function answer({ figures: { now }, kind }: KeyResult): string {
  return { 'yes-no': 'no', milestones: '"Begun"' }[kind as string] ?? now;
}

test('a cycle that is closed keeps its scores, and what goes on begins where it stood', () => {
  fc.assert(
    fc.property(fc.array(objective, { minLength: 1, maxLength: 3 }), (objectives) => {
      const blocks = objectives.map(
        ({ keyResults, ending }, i) =>
          `objective o${i} "Bread for all" {\n${keyResults.map((one, k) => written(one, `k${k}`)).join('\n')}\n  ${ending}\n}\n`,
      );
      const checkIns = objectives.map(({ keyResults }, i) => {
        const lines = keyResults.flatMap((one, k) => (one.measured ? `  k${k}: ${answer(one)}` : []));
        return lines.length > 0 ? `checkin 2026-03-30 on oven.o${i} {\n${lines.join('\n')}\n}\n` : '';
      });
      const text = `// file: 2026-Q1.okr\nteam oven\nokrs for oven in 2026-Q1\n${blocks.join('\n')}${checkIns.join('\n')}`;
      const { workspace, texts } = closed(text, '2026-Q1', AFTER);
      const after = judgedAgain(texts, AFTER);
      for (const uri of after.uris)
        expect(after.project.files.get(uri)!.problems, after.text(uri)).toEqual([]);
      const shown = JSON.stringify([...texts], undefined, 1);
      for (const { id } of objectivesIn(workspace.project, '2026-Q1')) {
        const [before, then] = [workspace, after].map(({ project }) => project.scores.objective(id)!.score);
        expect(then!.ok ? rounded(then!.value) : null, shown).toBe(
          before!.ok ? rounded(before!.value) : null,
        );
      }
      const next = after.project.files.get(uriOf('2026-Q2.okr'));
      for (const { name, keyResults } of next?.objectives ?? []) {
        const old = objectives[Number(name!.slice(1))]!.keyResults;
        for (const one of keyResults) {
          const was = old[Number(one.name!.slice(1))]!;
          expect(was.dropped, shown).toBe('');
          if (one.metric?.kind !== 'from-to') continue;
          expect(one.metric.from!.text, shown).toBe(was.measured ? was.figures.now : '?');
          expect(one.metric.to!.unknown, shown).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});
