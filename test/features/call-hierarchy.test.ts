import { describe, expect, test } from 'vitest';
import type { CallHierarchyItem } from 'vscode-languageserver';
import {
  hierarchyItemAt,
  incomingCalls,
  outgoingCalls,
} from '../../language-server/features/supports/call-hierarchy.ts';
import { placed, type TestWorkspace, type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

const FILES = `// file: company.okr
company acme "Acme"
objective grow "Feed the whole valley 🚀" for acme in 2026 {
  kr reach "What the teams do" rolls up
}
// file: food.okr
team food "Food" in acme
okrs for food in 2026-Q1
objective table "Be worth the journey" {
  supports grow
  because "People come from afar."
  kr tables "Tables taken" from 10 to 30 supports grow.reach, acme.grow.reach
}
// file: bread.okr
team bread "Bread" in food
okrs for bread in 2026-Q1
objective crust "Bake the crust" { contributes to food.table  kr loaves "Loaves" from 0 to 10 contributes to table.tables }
objective roll "Bake the roll" { dropped supports table }
objective circle "Itself" { supports circle }
`;

/** The item that an editor prepares at the end of a piece of text. */
function itemAt(workspace: TestWorkspace, file: string, text: string): CallHierarchyItem | undefined {
  const uri = workspace.uris.find((one) => one.endsWith(`/${file}`))!;
  return hierarchyItemAt(workspace.project, uri, workspace.text(uri).indexOf(text) + text.length);
}

function shown({ name, detail, tags }: CallHierarchyItem): string {
  return `${name} | ${detail}${tags ? ' (dropped)' : ''}`;
}

describe.each<WorkspaceOptions>([{}, { eol: '\r\n', bom: true }])('files as %o', (options) => {
  const workspace = workspaceOf(FILES, options);
  const { project } = workspace;
  const incoming = (item: CallHierarchyItem): unknown =>
    incomingCalls(project, item).map(({ from, fromRanges }) => [
      shown(from),
      ...fromRanges.map((range) => placed(workspace, from.uri, range)),
    ]);
  const outgoing = (item: CallHierarchyItem): unknown =>
    outgoingCalls(project, item).map(({ to, fromRanges }) => [
      shown(to),
      ...fromRanges.map((range) => placed(workspace, item.uri, range)),
    ]);

  test('begins at an objective, a key result, a reference to one, or the text inside', () => {
    expect(shown(itemAt(workspace, 'food.okr', 'objective tab')!)).toBe(
      'Be worth the journey | food · 2026-Q1',
    );
    expect(shown(itemAt(workspace, 'food.okr', 'kr tab')!)).toBe(
      'Tables taken | from 10 to 30 · Be worth the journey',
    );
    expect(shown(itemAt(workspace, 'food.okr', 'supports gr')!)).toBe(
      'Feed the whole valley 🚀 | acme · 2026',
    );
    expect(shown(itemAt(workspace, 'food.okr', 'acme.grow.re')!)).toBe(
      'What the teams do | rolls up · Feed the whole valley 🚀',
    );
    expect(shown(itemAt(workspace, 'food.okr', 'People')!)).toBe('Be worth the journey | food · 2026-Q1');
    expect(shown(itemAt(workspace, 'food.okr', 'from 10')!)).toContain('Tables taken');
    expect(itemAt(workspace, 'food.okr', 'team fo')).toBeUndefined();
  });

  test('selects the name', () => {
    const item = itemAt(workspace, 'company.okr', 'kr rea')!;
    expect(placed(workspace, item.uri, item.selectionRange)).toBe('company.okr:3 reach');
  });

  test('shows who supports it, and where they say so', () => {
    expect(incoming(itemAt(workspace, 'company.okr', 'objective gr')!)).toEqual([
      ['Be worth the journey | food · 2026-Q1', 'food.okr:4 grow'],
      [
        'Tables taken | from 10 to 30 · Be worth the journey',
        'food.okr:6 grow.reach',
        'food.okr:6 acme.grow.reach',
      ],
    ]);
    expect(incoming(itemAt(workspace, 'food.okr', 'objective tab')!)).toEqual([
      ['Bake the crust | bread · 2026-Q1', 'bread.okr:3 food.table'],
      ['Loaves | from 0 to 10 · Bake the crust', 'bread.okr:3 table.tables'],
      ['Bake the roll | bread · 2026-Q1 · dropped (dropped)', 'bread.okr:4 table'],
    ]);
  });

  test('of a key result only who supports that one', () => {
    expect(incoming(itemAt(workspace, 'food.okr', 'kr tab')!)).toEqual([
      ['Loaves | from 0 to 10 · Bake the crust', 'bread.okr:3 table.tables'],
    ]);
    expect(incoming(itemAt(workspace, 'bread.okr', 'kr loa')!)).toEqual([]);
  });

  test('shows what it supports, its key results included', () => {
    expect(outgoing(itemAt(workspace, 'food.okr', 'objective tab')!)).toEqual([
      ['Feed the whole valley 🚀 | acme · 2026', 'food.okr:4 grow'],
      [
        'What the teams do | rolls up · Feed the whole valley 🚀',
        'food.okr:6 grow.reach',
        'food.okr:6 acme.grow.reach',
      ],
    ]);
    expect(outgoing(itemAt(workspace, 'bread.okr', 'kr loa')!)).toEqual([
      ['Tables taken | from 10 to 30 · Be worth the journey', 'bread.okr:3 table.tables'],
    ]);
  });

  test('goes on from every item that it showed, also round a circle', () => {
    const top = itemAt(workspace, 'company.okr', 'objective gr')!;
    const { from } = incomingCalls(project, top)[0]!;
    // An editor sends items back as JSON.
    expect(incoming(JSON.parse(JSON.stringify(from)))).toHaveLength(3);
    expect(incoming(itemAt(workspace, 'bread.okr', 'objective cir')!)).toEqual([
      ['Itself | bread · 2026-Q1', 'bread.okr:5 circle'],
    ]);
  });
});

test('an item whose objective has gone is the root of nothing', () => {
  const workspace = workspaceOf(FILES);
  const item = itemAt(workspace, 'food.okr', 'objective tab')!;
  workspace.write(item.uri, 'team food "Food"\n');
  expect(incomingCalls(workspace.project, item)).toEqual([]);
  expect(outgoingCalls(workspace.project, item)).toEqual([]);
});
