import { expect, test } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { defineRule } from '../../language-server/rules/rule.ts';
import { workspaceOf } from '../support/workspace.ts';

const broken = defineRule({
  meta: {
    id: 'broken',
    summary: 'A rule that breaks',
    category: 'language',
    severity: 'error',
    options: {},
    reason: 'To see what happens.',
    source: 'this test',
  },
  keyResult() {
    throw new RangeError('out of bread');
  },
});

test('a rule that breaks is one report, which names it, and all others are heard', () => {
  const text =
    'okrs for nobody in 2026-Q1\nobjective o "Bread" {\n  kr "a" from 1 to 2\n  kr "b" from 1 to 2\n}\n';
  const sound = workspaceOf(text, { rules: allRules }).project.findingsOf('file:///okrs/a.okr');
  const findings = workspaceOf(text, { rules: [broken, ...allRules] }).project.findingsOf(
    'file:///okrs/a.okr',
  );
  const reports = findings.filter(({ rule }) => rule === 'broken');
  expect(reports).toMatchObject([{ range: [0, 0], severity: 'warning' }]);
  expect(reports[0]!.message).toContain('out of bread');
  expect(findings.filter(({ rule }) => rule !== 'broken')).toEqual(sound);
  expect(sound.length).toBeGreaterThan(0);
});
