import { expect, test } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { savedAs } from '../../language-server/workspace/paths.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

test('a document that was never saved belongs to the folder that its path is in', () => {
  const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders(['vscode-remote://box/work', 'file:///other']);
  const text =
    'okrs for oven in 2026-Q1\nobjective fresh "Bread that people cross the town for" {\n  kr guests "Guests" from 1 to 3\n}\n';
  const checkIn = 'checkin 2026-02-10 on oven.fresh {\n  guests: 2\n}\n';
  workspace.update([
    { uri: 'vscode-remote://box/work/okr.config.json', text: '{ "ambition": "committed" }' },
    { uri: 'vscode-remote://box/work/oven.okr', text },
    { uri: 'untitled:/work/checkins/today.okr', text: checkIn },
    { uri: 'untitled:/elsewhere/today.okr', text: checkIn },
  ]);
  const unsaved = workspace.projectOf('untitled:/work/checkins/today.okr')!;
  expect(unsaved).toBe(workspace.projectOf('vscode-remote://box/work/oven.okr'));
  expect(unsaved.findingsOf('untitled:/work/checkins/today.okr')).toEqual([]);
  expect(workspace.settingsFor('untitled:/work/checkins/today.okr').ambition).toBe('committed');
  const rules = workspace.findingsOf('untitled:/elsewhere/today.okr').map(({ rule }) => rule);
  expect(rules).toContain('unknown-reference');
});

test.each([
  ['untitled:/work/a.okr', 'file:///work/a.okr'],
  ['untitled:///work/a.okr', 'file:///work/a.okr'],
  ['untitled://box/work/sub/a.okr', 'file:///work/sub/a.okr'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ['untitled:/workshop/a.okr', 'untitled:/workshop/a.okr'],
  ['file:///elsewhere/a.okr', 'file:///elsewhere/a.okr'],
])('%s is saved as %s', (uri, then) => {
  expect(savedAs(uri, ['file:///work'])).toBe(then);
});
