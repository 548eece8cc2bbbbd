import { expect, test } from 'vitest';
import { defineRule } from '../../language-server/rules/rule.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

/** Reports every objective, with what surrounds it. */
const probe = defineRule({
  meta: {
    id: 'probe',
    summary: 'For the tests',
    category: 'set',
    severity: 'warning',
    options: {},
    reason: 'For the tests.',
    source: 'The tests.',
  },
  objective: (objective, report) =>
    report({
      range: objective.model.range,
      message: `${objective.ambition} ${objective.around.today} ${[...objective.around.lookup('unit', 'bakers')].length}`,
    }),
});

const parser = createParser();

function workspace(files: Readonly<Record<string, string>>, forcedToday?: string): Workspace {
  const made = new Workspace({
    parser,
    rules: [probe],
    today: () => '2026-01-01',
    ...(forcedToday && { forcedToday }),
  });
  made.setFolders(['file:///work']);
  put(made, files);
  return made;
}

function put(to: Workspace, files: Readonly<Record<string, string>>): void {
  to.update(Object.entries(files).map(([path, text]) => ({ uri: `file:///work/${path}`, text })));
}

function found(from: Workspace, path: string): string[] {
  return from.findingsOf(`file:///work/${path}`).map(({ message }) => message);
}

const FILES = {
  'okr.config.json': '{ "ambition": "committed", "today": "2026-02-02" }',
  'teams.okr': 'team bakers "Bakers"\n',
  'a.okr': 'objective one "Bread that people cross the town for"\n',
  'shop/okr.config.json': '{ "today": "2026-03-03" }',
  'shop/b.okr': 'objective two "Nobody waits at the counter"\n',
};

test('a folder inherits the settings of those above it', () => {
  const made = workspace(FILES);
  expect(found(made, 'a.okr')).toEqual(['committed 2026-02-02 1']);
  expect(found(made, 'shop/b.okr')).toEqual(['committed 2026-03-03 1']);
  expect(made.inForce('file:///work/shop/b.okr').origins.get('ambition')).toMatchObject({
    uri: 'file:///work/okr.config.json',
  });
});

test('a day that is given wins over the settings', () => {
  expect(found(workspace(FILES, '2026-09-09'), 'shop/b.okr')).toEqual(['committed 2026-09-09 1']);
});

test('a folder becomes a project of its own, and part of the whole again', () => {
  const made = workspace(FILES);
  put(made, { 'shop/okr.config.json': '{ "root": true }' });
  expect(found(made, 'shop/b.okr')).toEqual(['aspirational 2026-01-01 0']);
  put(made, { 'shop/okr.config.json': '{}' });
  expect(found(made, 'shop/b.okr')).toEqual(['committed 2026-02-02 1']);
});

test('what settings ignore is not there, and comes back with a change of them', () => {
  const made = workspace({ ...FILES, 'okr.config.json': '{ "ignore": ["teams.okr", "shop/"] }' });
  expect(found(made, 'shop/b.okr')).toEqual([]);
  expect(found(made, 'a.okr')).toEqual(['aspirational 2026-01-01 0']);
  put(made, { 'okr.config.json': '{}' });
  expect(found(made, 'shop/b.okr')).toEqual(['aspirational 2026-03-03 1']);
  expect(found(made, 'a.okr')).toEqual(['aspirational 2026-01-01 1']);
  put(made, { 'okr.config.json': '{ "ignore": ["teams.okr"] }' });
  expect(found(made, 'a.okr')).toEqual(['aspirational 2026-01-01 0']);
});

test('while the settings are being typed, the last ones that could be read hold', () => {
  const made = workspace(FILES);
  put(made, { 'okr.config.json': '{ "ambition": "asp' });
  expect(found(made, 'a.okr')).toEqual(['committed 2026-02-02 1']);
  expect(found(made, 'okr.config.json')).toHaveLength(1);
});
