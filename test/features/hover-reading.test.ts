import { expect, test } from 'vitest';
import { hoverAt } from '../../language-server/features/hover/hover.ts';
import { judged } from '../support/rules.ts';
import { cursorOf, workspaceOf } from '../support/workspace.ts';

function hover(text: string): string {
  const workspace = workspaceOf(text);
  const { uri, offset } = cursorOf(workspace);
  const found = hoverAt(workspace.project, uri, offset);
  return (found?.contents as { value: string } | undefined)?.value.replaceAll('\\', '') ?? '';
}

test('a sentence is shown as it is understood, also where the key result has no name', () => {
  const text = hover(
    'okrs for t in 2026-Q1\nobjective x "Bread" {\n  kr "Increase N<|>PS from 31 to 45 by the end of March"\n}\n',
  );
  expect(text).toContain('**Understood as** from a baseline to a target');
  expect(text).toContain('metric NPS · from 31 · to 45 · due 2026-03-31');
});

test('a target is told to have no baseline, a level to be held', () => {
  const kr = (title: string) => hover(`objective x "Bread" {\n  kr "${title}"\n}\n`);
  expect(kr('Increase <|>NPS to 45')).toContain('a target without a baseline');
  expect(kr('NP<|>S of 45')).toContain('a level or a bound to hold');
});

test('titles of objectives, initiatives and KPIs can be pointed at', () => {
  expect(hover('objective "Bread <|>for all" {\n  kr a "A" from 1 to 2\n}\n')).toContain('**Bread for all**');
  expect(hover('objective x "Bread" {\n  initiative "Buy an <|>oven" due 2026-02-01\n}\n')).toContain(
    'initiative · due 2026-02-01',
  );
  expect(hover('kpi nps "Net <|>promoter score" {\n  lag\n}\n')).toContain('**Net promoter score**');
});

test('what people wrote stays text', () => {
  const workspace = workspaceOf(
    'objective x "Bread" {\n  kr "Increase <img src=x> [a](command:b) <|>NPS from 31 to 45"\n}\n',
  );
  const { uri, offset } = cursorOf(workspace);
  const { value } = hoverAt(workspace.project, uri, offset)!.contents as { value: string };
  expect(value).not.toMatch(/(?<!\\)[<[]/);
});

test('the scorecard shows what failed first, with its reason; an objective the sum', () => {
  const text = (cursor: string) =>
    `objective x "Bread" {\n  kr ${cursor}site "Launch the new website"\n  kr "Waste" from 14 kg to 5 kg\n}\n`;
  const workspace = judged(text('<|>'));
  const { uri, offset } = cursorOf(workspace);
  const shown = (at: number) =>
    (hoverAt(workspace.project, uri, at)!.contents as { value: string }).value.replaceAll('\\', '');
  expect(shown(offset)).toMatch(/\*\*SMART\*\* S✗ M✓ A✓ R✗ T.\n- ✗ \*\*specific\*\*: .*\(kr-activity\)/);
  expect(shown(11)).toMatch(/\*\*Quality\*\* \d+ of 100/);
  expect(shown(11)).toMatch(/- S✗ M✓ A✓ R✗ T. Launch the new website/);
});

test('the score is that of the command line, with its pace and why', () => {
  const workspace = judged(
    'okrs for t in 2026-Q1\nobjective x "Bread" {\n  kr <|>guests "Guests" from 100 to 200\n}\ncheckin 2026-02-09 on x {\n  guests: 150 confidence 0.7\n}\n',
    { today: '2026-02-10' },
  );
  const { uri, offset } = cursorOf(workspace);
  const { value } = hoverAt(workspace.project, uri, offset)!.contents as { value: string };
  expect(value.replaceAll('\\', '')).toMatch(/\*\*Score\*\* ▰▰▰▰▰▱▱▱▱▱ 0\.50 · pace 0\.\d\d · on track/);
});
