import { expect, test } from 'vitest';
import { hintOf, progressHint } from '../../language-server/features/inlay-hints.ts';
import { workspaceOf } from '../support/workspace.ts';

test.each([
  ['kr "Increase NPS from 31 to 45"', '31 → 45'],
  ['kr "Cut cost per order from $210 to $150 by the end of March"', '$210 → $150 · 2026-03-31'],
  ['kr "Keep monthly churn below 5%"', '< 5%'],
  ['kr "Reach 10,000 visits a month"', '? → 10,000 visits'],
  ['kr "Increase revenue by 20%"', '+ 20%'],
  ['kr "Double the number of guests"', '× 2'],
  ['kr "Sign 5 new suppliers"', '0 → 5 new suppliers'],
  ['kr "NPS" from 31 to 45', undefined],
  ['kr "Launch the new website"', undefined],
  ['kr "Increase brand awareness"', undefined],
])('%s is read as %s', (line, hint) => {
  const workspace = workspaceOf(`okrs for t in 2026-Q1\nobjective x "Bread for all" {\n  ${line}\n}\n`);
  expect(hintOf(workspace.project.view(workspace.uris[0]!)!.objectives[0]!.keyResults[0]!)).toBe(hint);
});

test('progress is shown of what was measured and not given up', () => {
  const { project, uris } = workspaceOf(`objective x "Bread for all" in 2026-Q1 {
  kr a "Loaves" from 10 to 30
  kr b "Rolls" from 10 to 30
  kr c "Cakes" from 10 to 30 dropped
}
checkin 2026-02-02 on x { a: 15 c: 20 }
`);
  const [objective] = project.view(uris[0]!)!.objectives;
  expect(objective!.keyResults.map((one) => progressHint(project, one))).toEqual([
    '0.25',
    undefined,
    undefined,
  ]);
});
