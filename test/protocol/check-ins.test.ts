import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Draft } from '../../language-server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
afterEach(() => server.stop());

const OVEN = `team oven "Oven" lead mia
person mia "Mia" in oven

okrs for oven in 2026-Q1

objective fresh "Bread that people cross the town for" {
  because "Half of our bread is a day old when it is sold."
  kr guests "Guests a week" from 300 to 450
  kr price "Price of a loaf" from €4.20 to €3.80
}
`;
const SETTINGS = '{ "today": "2026-02-10" }';

test('begins a check-in, and goes on with the one that is not saved yet', async () => {
  server = await ServerUnderTest.start({ 'oven.okr': OVEN, 'okr.config.json': SETTINGS });
  const uri = server.uri('oven.okr');
  expect(await server.request('okr/openTeams', { uri })).toEqual({
    teams: [{ team: 'oven', title: 'Oven', uri, keyResults: 2 }],
    active: 0,
  });
  const goal = { uri, objective: 'fresh', keyResult: 'guests' };
  const draft = await server.request<Draft>('okr/checkIn', goal);
  expect(draft).toEqual({
    kind: 'new',
    uri: server.uri('checkins/2026-02-10-oven.okr'),
    snippet: `checkin 2026-02-10 on oven.fresh by mia {\n  guests: \${1:?}  confidence \${2:?}  "\${3}"\n\\}\n$0`,
  });
  const unsaved = `untitled:${new URL(server.uri('checkins/2026-02-10-oven.okr')).pathname}`;
  await server.connection.sendNotification('textDocument/didOpen', {
    textDocument: {
      uri: unsaved,
      languageId: 'okr',
      version: 7,
      text: 'checkin 2026-02-10 on oven.fresh by mia {\n  guests: 310  confidence 6/10  "Snow"\n}\n',
    },
  });
  expect(await server.request('okr/checkIn', { ...goal, keyResult: 'price' })).toMatchObject({
    kind: 'insert',
    uri: unsaved,
    version: 7,
    range: { start: { line: 0, character: 0 }, end: { line: 2, character: 1 } },
  });
  expect(await server.request('okr/newCheckIn', { team: 'oven', uri })).toMatchObject({
    kind: 'select',
    uri: unsaved,
    range: { start: { line: 1, character: 10 }, end: { line: 1, character: 13 } },
  });
  // Its names are those of the folder that it will be in.
  const hover = await server.request<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri: unsaved },
    position: { line: 0, character: 30 },
  });
  expect(hover.contents.value).toContain('Bread that people cross the town for');
});

test('closes a cycle with what stands in the editor, over several files, to be looked at first', async () => {
  server = await ServerUnderTest.start({
    '2026-Q1/oven.okr': OVEN,
    'checkins/late.okr': 'checkin 2026-03-30 on oven.fresh {\n  guests: 390\n}\n',
    'okr.config.json': '{ "today": "2026-04-03" }',
  });
  const uri = server.uri('2026-Q1/oven.okr');
  await server.open('2026-Q1/oven.okr', OVEN.replace('from 300', 'from 330'), 4);
  const { next, choices } = await server.request<{
    next: unknown[];
    choices: { goal: object; progress?: number }[];
  }>('okr/carryChoices', { uri, cycle: '2026-Q1' });
  expect(choices.map(({ progress }) => progress)).toEqual([0.5, undefined]);
  const { edit, unmeasured } = await server.request<{ edit: WorkspaceEdit; unmeasured: string[] }>(
    'okr/closeCycle',
    { uri, cycle: '2026-Q1', next: next[0], carry: choices.map(({ goal }) => goal) },
  );
  expect(unmeasured).toEqual([]);
  expect(Object.values(edit.changeAnnotations!).map(({ needsConfirmation }) => needsConfirmation)).toEqual([
    true,
    true,
  ]);
  const [ends, create, goesOn] = edit.documentChanges as [TextDocumentEdit, object, TextDocumentEdit];
  expect(ends.textDocument).toEqual({ uri, version: 4 });
  expect(ends.edits).toMatchObject([
    { range: { start: { line: 9, character: 0 } }, newText: expect.stringContaining('score 0.25\n') },
  ]);
  expect(create).toMatchObject({ kind: 'create', uri: server.uri('2026-Q2/oven.okr') });
  expect(goesOn.edits).toMatchObject([{ newText: expect.stringContaining('from 390 to ?') }]);
});

test('keeps to the project of the file', async () => {
  server = await ServerUnderTest.start(
    {
      'a/oven.okr': OVEN,
      'a/okr.config.json': SETTINGS,
      'b/oven.okr': OVEN.replace('kr price', 'kr cost'),
      'b/okr.config.json': SETTINGS,
    },
    ['a', 'b'],
  );
  const goal = { uri: server.uri('b/oven.okr'), objective: 'fresh' };
  const draft = await server.request<Extract<Draft, { kind: 'new' }>>('okr/checkIn', goal);
  expect(draft.uri).toBe(server.uri('b/checkins/2026-02-10-oven.okr'));
  expect(draft.snippet).toContain('  cost:');
  const { teams } = await server.request<{ teams: { uri: string }[] }>('okr/openTeams', {});
  expect(teams.map(({ uri }) => uri)).toEqual([server.uri('a/oven.okr'), server.uri('b/oven.okr')]);
});

test('begins a new file where there is none, and beside others', async () => {
  server = await ServerUnderTest.start({});
  const folder = pathToFileURL(server.folder).toString();
  const choices = await server.request<{ cycles: { name: string }[]; languages: string[] }>(
    'okr/newFileChoices',
    { folder },
  );
  expect(choices).toMatchObject({ companies: [], teams: [], languages: ['en', 'pl', 'zh', 'sv', 'ru'] });
  expect(choices.cycles[0]!.name).toMatch(/^\d{4}-Q\d$/);
  const asked = { company: { title: 'Crumb' }, team: { title: 'Oven 2' }, cycle: '2026-Q1', language: 'pl' };
  expect(await server.request('okr/newFile', { ...asked, folder })).toMatchObject({
    kind: 'new',
    uri: server.uri('2026-Q1/oven-2.okr'),
    snippet: expect.stringContaining(`team oven-2 "Oven 2" in crumb lead \${2:ja}`),
  });
  expect(await server.request('okr/newFile', asked)).toMatchObject({ kind: 'new', uri: null });
});

test('says that a file was changed behind the back of everyone', async () => {
  server = await ServerUnderTest.start({ 'oven.okr': OVEN, 'okr.config.json': SETTINGS });
  await server.until('findings', () => server.diagnostics.has(server.uri('oven.okr')));
  await writeFile(`${server.folder}/oven.okr`, `// longer now\n${OVEN}`);
  const asked = {
    uri: server.uri('oven.okr'),
    cycle: '2026-Q1',
    next: { name: '2026-Q2', start: '2026-04-01', end: '2026-06-30' },
    carry: [],
  };
  await expect(server.request('okr/closeCycle', asked)).rejects.toThrow(
    'oven.okr is being written by another program: try again.',
  );
});

test('what was never saved is gone when it is closed, also where a file has its path by then', async () => {
  const path = 'checkins/2026-02-10-oven.okr';
  const text = 'checkin 2026-02-10 on oven.fresh {\n  guests: 310\n}\n';
  server = await ServerUnderTest.start({ 'oven.okr': OVEN, 'okr.config.json': SETTINGS });
  const unsaved = `untitled:${new URL(server.uri(path)).pathname}`;
  const textDocument = { uri: unsaved, languageId: 'okr', version: 1, text };
  await server.connection.sendNotification('textDocument/didOpen', { textDocument });
  await server.onDisk(path, text);
  await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: unsaved } });
  await server.open(path, text);
  const goal = { uri: server.uri('oven.okr'), objective: 'fresh', keyResult: 'guests' };
  expect(await server.request('okr/checkIn', goal)).toMatchObject({ kind: 'select', uri: server.uri(path) });
  expect(server.rules(path)).toEqual([]);
});
