import { expect, test } from 'vitest';
import { treePath } from '../../../language-server/features/tree/path.ts';
import { positionAt } from '../../../language-server/model/position.ts';
import type { TreeShown } from '../../../language-server/protocol.ts';
import { cursorOf, workspaceOf } from '../../support/workspace.ts';
import { allNodes, BAKERY, sourceOf } from './support.ts';

/** The labels on the way to the cursor; each is really a row of the tree, in its place. */
function way(marked: string, asked: TreeShown & { orFirst?: boolean }): string[] {
  const workspace = workspaceOf(marked, { today: '2026-02-10' });
  const { uri, offset } = cursorOf(workspace);
  const source = sourceOf(workspace);
  const ids = treePath(source, {
    ...asked,
    uri,
    position: positionAt(workspace.project.files.get(uri)!, offset),
  });
  const nodes = new Map(allNodes(source, asked).map((node) => [node.id, node.label]));
  return ids.map((id) => nodes.get(id) ?? `not in the tree: ${id}`);
}

const inKeyResult = BAKERY.replace('Loaves brought', 'Loaves <|>brought');

test('leads to the key result at the cursor, in every grouping', () => {
  expect(way(inKeyResult, { grouping: 'cascade' })).toEqual([
    'Bread that people make a detour for',
    'Stars in the city guide',
    'A crust that sings',
    'Loaves brought back a week',
  ]);
  expect(way(inKeyResult, { grouping: 'team' })).toEqual([
    'The Mill',
    'Ovens',
    'A crust that sings',
    'Loaves brought back a week',
  ]);
  expect(way(inKeyResult, { grouping: 'cycle' })).toEqual([
    '2026-Q1',
    'Ovens',
    'A crust that sings',
    'Loaves brought back a week',
  ]);
  expect(way(inKeyResult, { grouping: 'owner' })).toEqual([
    'Ida Holm',
    'A crust that sings',
    'Loaves brought back a week',
  ]);
});

test('leads from a line of a check-in to what it is about', () => {
  expect(way(BAKERY.replace('hours: 14', 'hours: <|>14'), { grouping: 'team' })).toEqual([
    'The Mill',
    'Ovens',
    'A crust that sings',
    'Hours of sleep of the dough',
  ]);
});

test('leads a key result that somebody else owns to them', () => {
  expect(way(BAKERY.replace('Hours of sleep', 'Hours <|>of sleep'), { grouping: 'owner' })).toEqual([
    'Per Lund',
    'Hours of sleep of the dough',
  ]);
});

test('leads from the head of a file to its first objective, where that will do', () => {
  const head = BAKERY.replace('okrs for shops', 'okrs <|>for shops');
  expect(way(head, { grouping: 'team' })).toEqual([]);
  expect(way(head, { grouping: 'team', orFirst: true })).toEqual([
    'The Mill',
    'Shops',
    'Every guest leaves with a smile',
  ]);
});

test('leads nowhere from a place without a goal, and to nothing that is filtered out', () => {
  expect(way(BAKERY.replace('company mill', 'company <|>mill'), { grouping: 'team' })).toEqual([]);
  for (const grouping of ['cascade', 'team', 'cycle', 'owner'] as const) {
    expect(way(inKeyResult, { grouping, filter: 'smile' })).toEqual([]);
    expect(way(inKeyResult, { grouping, cycle: '2026-H1' })).toEqual([]);
  }
});
