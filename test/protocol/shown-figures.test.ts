import { afterEach, expect, test } from 'vitest';
import type { CallHierarchyItem, CodeLens, InlayHint } from 'vscode-languageserver-protocol';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
afterEach(() => server.stop());

const COMPANY = `company acme "Acme"
objective grow "Feed the whole valley" for acme in 2026 {
  kr reach "What the teams do" rolls up
}
`;
const TEAM = `team food "Food" in acme
okrs for food in 2026
objective table "Be worth the journey" {
  supports grow.reach
  kr tables "Tables taken" from 10 to 30
}
`;
const CHECK_IN = 'checkin 2026-02-02 on food.table { tables: 20 }\n';
const MORE = CHECK_IN.replace('tables: 20', 'tables: 25');
const FILES = {
  'okr.config.json': '{ "root": true, "today": "2026-02-10" }',
  'company.okr': COMPANY,
  'team.okr': TEAM,
  'monday.okr': CHECK_IN,
};

async function start(): Promise<void> {
  server = await ServerUnderTest.start(FILES, ['.'], { commands: ['okr.checkIn', 'okr.showSupporters'] });
  await server.open('company.okr', COMPANY);
  await server.until(
    'the first findings',
    () => server.rules('monday.okr', 4).length > 0 || server.published.length > 1,
  );
}

async function lenses(path: string): Promise<string[]> {
  const textDocument = { uri: server.uri(path) };
  const found = (await server.request<CodeLens[] | null>('textDocument/codeLens', { textDocument })) ?? [];
  expect(found.every(({ command }) => command === undefined)).toBe(true);
  const resolved = await Promise.all(found.map((lens) => server.request<CodeLens>('codeLens/resolve', lens)));
  return resolved.map(({ command }) => `${command!.title} (${command!.command})`);
}

test('lenses say what they say once they are resolved', async () => {
  await start();
  await expect
    .poll(() => lenses('company.okr'))
    .toEqual(['0.50 · pace 0.11 · on track ()', '1 supports it (okr.showSupporters)']);
  await server.open('team.okr', TEAM);
  // A key result that rolls up is nothing to check in on; this one is.
  expect(await lenses('team.okr')).toEqual(['0.50 · pace 0.11 · on track ()', 'check in (okr.checkIn)']);
});

test('when a figure changes elsewhere the editor is asked once to ask again', async () => {
  await start();
  await expect.poll(() => lenses('company.okr')).toContain('0.50 · pace 0.11 · on track ()');
  await server.onDisk('monday.okr', MORE);
  await expect.poll(() => server.refreshes).toEqual(['codeLens']);
  expect(await lenses('company.okr')).toContain('0.75 · pace 0.11 · on track ()');
  // A change that no figure follows from is nobody's business: the next one that is, is the second.
  await server.onDisk('monday.okr', `// A comment\n${MORE}`);
  await server.onDisk('monday.okr', CHECK_IN);
  await expect.poll(() => server.refreshes).toEqual(['codeLens', 'codeLens']);
});

test('a new supporter is news, too', async () => {
  await start();
  await expect.poll(() => lenses('company.okr')).toContain('1 supports it (okr.showSupporters)');
  await server.onDisk('more.okr', 'objective x "Bread for all" for food in 2026 { supports grow }\n');
  await expect.poll(() => server.refreshes).toEqual(['codeLens']);
  expect(await lenses('company.okr')).toContain('2 support it (okr.showSupporters)');
});

test('settings take effect at once', async () => {
  await start();
  await server.open('team.okr', TEAM);
  await expect.poll(() => lenses('team.okr')).toHaveLength(2);
  await server.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { okr: { codeLens: { score: false }, inlayHints: { progress: true } } },
  });
  await expect.poll(() => server.refreshes).toContain('codeLens');
  expect(await lenses('team.okr')).toEqual(['check in (okr.checkIn)']);
  const hints = await server.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri: server.uri('company.okr') },
    range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
  });
  expect(hints).toMatchObject([{ label: '0.50', position: { line: 2 } }]);
  server.refreshes.length = 0;
  await server.onDisk('monday.okr', MORE);
  await expect.poll(() => server.refreshes).toContain('inlayHint');
});

test('the hierarchy of supports goes through files that are not open', async () => {
  await start();
  const position = { line: 1, character: 12 };
  const [item] = await server.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
    textDocument: { uri: server.uri('company.okr') },
    position,
  });
  expect(item).toMatchObject({ name: 'Feed the whole valley', detail: 'acme · 2026' });
  const incoming = await server.request<{ from: CallHierarchyItem; fromRanges: unknown[] }[]>(
    'callHierarchy/incomingCalls',
    { item },
  );
  expect(incoming).toMatchObject([
    {
      from: { name: 'Be worth the journey', uri: server.uri('team.okr') },
      fromRanges: [{ start: { line: 3, character: 11 }, end: { line: 3, character: 21 } }],
    },
  ]);
  const outgoing = await server.request<{ to: CallHierarchyItem }[]>('callHierarchy/outgoingCalls', {
    item: incoming[0]!.from,
  });
  expect(outgoing).toMatchObject([{ to: { name: 'What the teams do', uri: server.uri('company.okr') } }]);
});
