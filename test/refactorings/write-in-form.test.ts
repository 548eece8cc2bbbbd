import { expect, test } from 'vitest';
import { addForm, writeInForm } from '../../language-server/rules/refactorings/write-in-form.ts';
import { applyFix, judged } from '../support/rules.ts';

function keyResultOf(line: string) {
  const workspace = judged(`okrs for t in 2026-Q1\nobjective x "Bread for all" {\n  ${line}\n}\n`);
  const [uri] = workspace.uris;
  const keyResult = workspace.project.view(uri!)!.objectives[0]!.keyResults[0]!;
  return { workspace, uri: uri!, keyResult };
}

function written(line: string, refactoring: typeof writeInForm): string | undefined {
  const { workspace, uri, keyResult } = keyResultOf(line);
  const fix = refactoring(keyResult);
  return fix && applyFix(workspace.text(uri), uri, fix).split('\n')[2]!.trim();
}

test.each([
  ['kr nps "Increase NPS from 31 to 45"', 'kr nps "NPS" from 31 to 45'],
  [
    'kr "Increase inbound sign-ups from 120 to 400 per month by the end of March"',
    'kr "Inbound sign-ups per month" from 120 to 400 by 2026-03-31',
  ],
  ['kr "Keep monthly churn below 5%" owner a', 'kr "Monthly churn" below 5% owner a'],
  ['kr "Cut the cost per order from $210 to $150"', 'kr "Cost per order" from $210 to $150'],
  [
    'kr "Reduce time to first answer from 2 days to 3 hours"',
    'kr "Time to first answer" from 2 days to 3 hours',
  ],
])('%s is written in form', (line, expected) => {
  expect(written(line, writeInForm)).toBe(expected);
});

test.each([
  'kr "Increase NPS by 20%"',
  'kr "NPS" from 31 to 45',
  'kr "Launch the new website"',
  'kr "Reach the top 3 of the guide"',
])('%s is left alone', (line) => {
  expect(written(line, writeInForm)).toBeUndefined();
  expect(written(line, addForm)).toBeUndefined();
});

test('what was added says the same as the sentence', () => {
  expect(written('kr "Increase NPS from 31 to 45" weight 2', addForm)).toBe(
    'kr "Increase NPS from 31 to 45" from 31 to 45 weight 2',
  );
});
