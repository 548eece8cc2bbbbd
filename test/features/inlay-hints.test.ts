import { expect, test } from 'vitest';
import { hintOf } from '../../language-server/features/inlay-hints.ts';
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
