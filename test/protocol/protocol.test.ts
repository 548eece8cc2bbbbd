import { afterEach, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
afterEach(() => server.stop());

test('says what it can do', async () => {
  server = await ServerUnderTest.start({});
  expect(server.initialized.capabilities).toMatchSnapshot();
});

test('answers a cancelled request with an error, never with a result', async () => {
  server = await ServerUnderTest.start({});
  const text = Array.from(
    { length: 2000 },
    (_, i) => `objective o${i} "Bread for all" {\n  kr "Guests" from ${i} to ${i + 1}\n}\n`,
  ).join('');
  await server.open('big.okr', 'team a "A"\n');
  // All three are on their way before the first is answered: the request waits for the text, and is cancelled while it does.
  const source = new CancellationTokenSource();
  void server.change('big.okr', text, 2);
  const answer = server.connection.sendRequest(
    'textDocument/documentSymbol',
    { textDocument: { uri: server.uri('big.okr') } },
    source.token,
  );
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  const again = await server.request<unknown[]>('textDocument/documentSymbol', {
    textDocument: { uri: server.uri('big.okr') },
  });
  expect(again).toHaveLength(2000);
});

test('answers about a file while another one is closed, and about one that is closed meanwhile', async () => {
  server = await ServerUnderTest.start({});
  const text = Array.from({ length: 1000 }, (_, i) => `objective o${i} "Bread for all"\n`).join('');
  for (let i = 0; i < 5; i++) {
    await server.open('other.okr', 'team a "A"\n');
    await server.open('big.okr', 'team b "B"\n');
    void server.change('big.okr', text, 2);
    const symbols = (path: string) =>
      server.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri: server.uri(path) } });
    const [big, other] = [symbols('big.okr'), symbols('other.okr').catch((error: Error) => error)];
    void server.close('other.okr');
    expect(await big).toHaveLength(1000);
    expect(await other).toBeDefined();
    await server.close('big.okr');
  }
});

test('answers requests about files that are not open or not there, and goes on', async () => {
  server = await ServerUnderTest.start({ 'closed.okr': 'team a "A"\n' });
  const position = { line: 0, character: 5 };
  for (const method of [
    'textDocument/hover',
    'textDocument/definition',
    'textDocument/documentSymbol',
    'textDocument/completion',
  ]) {
    for (const path of ['closed.okr', 'nowhere.okr', 'nothing.txt']) {
      await server
        .request(method, { textDocument: { uri: server.uri(path) }, position })
        .catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    }
  }
  await server.open('open.okr', 'team b "B" in a\n');
  const hover = await server.request<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri: server.uri('open.okr') },
    position,
  });
  expect(hover.contents.value).toContain('B');
});

test('renames across open and closed files', async () => {
  server = await ServerUnderTest.start({
    'company.okr': 'team bakery "Bakery"\n',
    'team.okr': 'okrs for bakery in 2026\nobjective x "Bread for all" for bakery\n',
  });
  await server.open('company.okr', 'team bakery "Bakery"\n');
  await server.until('the first findings', () => server.rules('team.okr').length > 0);
  const edit = await server.request<{ changes?: Record<string, unknown[]>; documentChanges?: unknown[] }>(
    'textDocument/rename',
    {
      textDocument: { uri: server.uri('company.okr') },
      position: { line: 0, character: 6 },
      newName: 'night-bakery',
    },
  );
  const changes = edit.changes ?? {};
  expect(Object.keys(changes).sort()).toEqual([server.uri('company.okr'), server.uri('team.okr')]);
  expect(changes[server.uri('team.okr')]).toHaveLength(2);
});

test('shows what was read as hints, unless the editor says not to', async () => {
  server = await ServerUnderTest.start({});
  await server.open('a.okr', 'objective x "Bread for all" {\n  kr "Increase NPS from 31 to 45"\n}\n');
  const hints = () =>
    server.request<{ label: string }[] | null>('textDocument/inlayHint', {
      textDocument: { uri: server.uri('a.okr') },
      range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
    });
  expect(await hints()).toMatchObject([{ label: '31 → 45' }]);
  await server.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { okr: { inlayHints: { reading: false } } },
  });
  await expect.poll(async () => (await hints()) ?? []).toEqual([]);
});
