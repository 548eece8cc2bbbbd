import { afterEach, expect, test } from 'vitest';
import { company, marketing } from '../editor/support/files.ts';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
afterEach(() => server.stop());

/** A repository that the editor shows without having it on the disk; folders do not know each other's names. */
const ROOT = 'vscode-vfs://github/acme/okrs';
const FILE = `${ROOT}/marketing.okr`;

test('files that are on no disk are asked from the editor, those on the disk are not', async () => {
  server = await ServerUnderTest.start({ 'company.okr': company });
  const asked: string[] = [];
  server.connection.onRequest('okr/readDirectory', ({ uri }: { uri: string }) => {
    asked.push(uri);
    return [{ uri: FILE, kind: 'file' }];
  });
  server.connection.onRequest('okr/readFile', ({ uri }: { uri: string }) => {
    asked.push(uri);
    return Buffer.from(marketing).toString('base64');
  });
  await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: ROOT, name: 'okrs' }], removed: [] },
  });
  await server.until('the finding', () =>
    (server.diagnostics.get(FILE) ?? []).some(({ message }) => String(message).includes('“acme”')),
  );
  expect(asked).toEqual([ROOT, FILE]);
});

test('an editor that cannot be asked has its other files all the same', async () => {
  server = await ServerUnderTest.start({
    'company.okr': company,
    'marketing.okr': marketing.replace('acme.lead', 'acme.leed'),
  });
  await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: ROOT, name: 'okrs' }], removed: [] },
  });
  await server.until('the finding', () => server.rules('marketing.okr').includes('unknown-reference'));
});
