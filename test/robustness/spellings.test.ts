import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LiveServer, liveServer } from '../fuzz/live-server.ts';

let server: LiveServer;
beforeEach(async () => {
  server = await liveServer();
});
afterEach(() => server.stop());

const TEXT = 'team bakery "Bakery" in nobody\n';

/** Editors write the address of one file in several ways: each list is of one file. */
const SPELLINGS: readonly (readonly [what: string, ...uris: string[]])[] = [
  ['a drive', 'file:///C:/w/a.okr', 'file:///c%3A/w/a.okr', 'file:///c:/w/a.okr', 'file:///C%3A/w/a.okr'],
  ['a blank', 'file:///w/my%20goals/a.okr', 'file:///w/my goals/a.okr'],
  ['letters of another script', 'file:///w/%C5%BC%C3%B3%C5%82w.okr', 'file:///w/żółw.okr'],
  ['signs', 'file:///w/a%2Bb%26c%3Dd.okr', 'file:///w/a+b&c=d.okr'],
  ['a share', 'file://server/share/a.okr', 'file://SERVER/share/a.okr'],
];

test.each(SPELLINGS)('%s: one file, however its address is written', async (_, ...uris) => {
  const { connection, services } = server;
  const names = (): string[] => [...services.okr.Workspace.files.keys()];
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uris[0], languageId: 'okr', version: 1, text: TEXT },
  });
  for (const [i, uri] of uris.entries()) {
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: i + 2 },
      contentChanges: [{ text: TEXT.replace('Bakery', `Bakery ${i}`) }],
    });
    for (const other of uris) {
      const hover = await connection.sendRequest('textDocument/hover', {
        textDocument: { uri: other },
        position: { line: 0, character: 6 },
      });
      expect(JSON.stringify(hover), other).toContain(`Bakery ${i}`);
    }
    expect(names()).toHaveLength(1);
  }
  await vi.waitFor(() => expect([...server.findings.keys()]).toEqual(names()), 10_000);
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uris.at(-1) } });
  await vi.waitFor(() => expect(names()).toEqual([]), 10_000);
});

test('what is no address is refused, and nobody is asked to report it', async () => {
  const textDocument = { uri: 'file:////server/share/a.okr', languageId: 'okr', version: 1, text: TEXT };
  await server.connection.sendNotification('textDocument/didOpen', { textDocument });
  const asked = server.connection.sendRequest('textDocument/hover', {
    textDocument,
    position: { line: 0, character: 6 },
  });
  await expect(asked).rejects.toMatchObject({ code: -32602 });
  expect(server.errors).toEqual([]);
});

test('names that differ in their letters alone are two files, as on most disks of servers', async () => {
  for (const uri of ['file:///w/A.okr', 'file:///w/a.okr'])
    await server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'okr', version: 1, text: TEXT },
    });
  await vi.waitFor(() => expect(server.services.okr.Workspace.files.size).toBe(2), 10_000);
});
