import { afterEach, expect, test } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import {
  AlignRequest,
  FileStatusRequest,
  SupportersRequest,
  TreeChildrenRequest,
  TreeOverviewRequest,
  TreePathRequest,
  TreeTooltipRequest,
} from '../../language-server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
afterEach(() => server.stop());

const FILES = {
  'okr.config.json': '{ "root": true, "today": "2026-02-10" }\n',
  'mill.okr':
    'company mill "The Mill"\nteam ovens "Ovens" in mill\nokrs for mill in 2026-Q1\nobjective detour "Bread that people make a detour for" {\n  kr stars "Stars in the city guide" from 3 to 5\n}\n',
  'ovens.okr':
    'okrs for ovens in 2026-Q1\n\nobjective crust "A crust that sings" {\n  kr returns "Loaves brought back a week" from 40 to 10\n}\n',
  'monday.okr': 'checkin 2026-02-09 on ovens.crust {\n  returns: 25\n}\n',
};

const start = async () => {
  server = await ServerUnderTest.start(FILES);
};
const goal = (path: string, objective: string) => ({ uri: server.uri(path), objective });

test('the first question is answered when all files are read, not before', async () => {
  await start();
  const { nodes } = await server.connection.sendRequest(TreeChildrenRequest, { grouping: 'cascade' });
  expect(nodes.map(({ label }) => label)).toEqual([
    'Bread that people make a detour for',
    'A crust that sings',
  ]);
  expect(await server.connection.sendRequest(TreeOverviewRequest, {})).toMatchObject({ objectives: 2 });
});

test('a question behind an edit is answered for the text after it', async () => {
  await start();
  await server.open('ovens.okr', FILES['ovens.okr']);
  void server.change('ovens.okr', `\n\n\n${FILES['ovens.okr'].replace('sings', 'hums')}`, 2);
  const path = await server.connection.sendRequest(TreePathRequest, {
    grouping: 'team',
    uri: server.uri('ovens.okr'),
    position: { line: 6, character: 8 },
  });
  expect(path).toHaveLength(4);
  const below = await server.connection.sendRequest(TreeChildrenRequest, {
    grouping: 'team',
    parent: path.at(-3)!,
  });
  expect(below.nodes).toMatchObject([{ id: path.at(-2), label: 'A crust that hums' }]);
  const tooltip = await server.connection.sendRequest(TreeTooltipRequest, { id: path.at(-1)! });
  expect(tooltip).toContain('Loaves brought back a week');
});

test('aligning answers an edit, and after it the tree has the goal in its place', async () => {
  await start();
  await server.open('ovens.okr', FILES['ovens.okr']);
  const [from, to] = [goal('ovens.okr', 'crust'), goal('mill.okr', 'detour')];
  const answer = await server.connection.sendRequest(AlignRequest, { from, to });
  if ('refused' in answer) throw new Error(answer.refused);
  const [change] = answer.edit.documentChanges as TextDocumentEdit[];
  const [edit] = change!.edits as { range: { start: { line: number } }; newText: string }[];
  const lines = FILES['ovens.okr'].split('\n');
  lines[edit!.range.start.line] += edit!.newText;
  await server.change('ovens.okr', lines.join('\n'), 2);
  expect(lines.join('\n')).toContain('{\n  supports mill.detour\n  kr returns');

  const first = await server.connection.sendRequest(TreeChildrenRequest, { grouping: 'cascade' });
  expect(first.nodes).toMatchObject([{ label: 'Bread that people make a detour for' }]);
  expect(await server.connection.sendRequest(SupportersRequest, to)).toMatchObject([{ uri: from.uri }]);
  expect(await server.connection.sendRequest(AlignRequest, { from, to })).toMatchObject({
    refused: expect.stringContaining('already'),
  });
});

test('a file’s status is that of its goals, or of those it checks in on', async () => {
  await start();
  const status = (path: string) =>
    server.connection.sendRequest(FileStatusRequest, { uri: server.uri(path) });
  const crust = { cycle: '2026-Q1', daysLeft: 49, objectives: 1, score: 0.5, status: 'on track' };
  expect(await status('ovens.okr')).toMatchObject(crust);
  expect(await status('monday.okr')).toMatchObject(crust);
  expect(await status('nowhere.okr')).toBeNull();
  await server.open('teams.okr', 'team night "Night shift" in ovens\n');
  expect(await status('teams.okr')).toBeNull();
});

test('questions about what is not there are answered, and the server goes on', async () => {
  await start();
  const nobody = goal('nowhere.okr', 'nothing');
  expect(
    await server.connection.sendRequest(TreeChildrenRequest, { grouping: 'owner', parent: 'x:%' }),
  ).toEqual({ nodes: [], more: 0 });
  expect(await server.connection.sendRequest(TreeTooltipRequest, { id: '' })).toBeNull();
  expect(await server.connection.sendRequest(SupportersRequest, nobody)).toEqual([]);
  expect(await server.connection.sendRequest(AlignRequest, { from: nobody, to: nobody })).toHaveProperty(
    'refused',
  );
  const place = { uri: nobody.uri, position: { line: 999, character: 0 } };
  expect(await server.connection.sendRequest(TreePathRequest, { grouping: 'cycle', ...place })).toEqual([]);
});
