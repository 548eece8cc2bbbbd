import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ServerUnderTest } from '../support/server.ts';

const BAKERY = 'team bakery "Bakery"\n';
const USES = 'okrs for bakery in 2026-Q1\n';

let server: ServerUnderTest;
afterEach(() => server.stop());

function messages(path: string): string {
  return (server.diagnostics.get(server.uri(path)) ?? []).map(({ message }) => message).join('\n');
}

/** Starts with a sound file, puts others on the disk as they come, and tells the server. */
async function startWith(put: (folder: string) => void): Promise<void> {
  server = await ServerUnderTest.start({ 'well.okr': 'team well "Well" in nobody\n' });
  await server.until('the first findings', () => server.rules('well.okr').includes('unknown-reference'));
  put(server.folder);
}

async function tell(path: string, type: 1 | 2 | 3): Promise<void> {
  await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: server.uri(path), type }],
  });
}

test.each([
  ['UTF-16 with its mark', Buffer.from('\uFEFFteam a "A"\n', 'utf16le')],
  ['bytes that are no UTF-8', Buffer.from([0x74, 0x65, 0xff, 0xfe, 0x0a])],
])('a file in %s has a finding that says so, until it is saved anew', async (_, bytes) => {
  await startWith((folder) => writeFileSync(join(folder, 'odd.okr'), bytes));
  await tell('odd.okr', 1);
  await server.until('the finding', () => messages('odd.okr').includes('save it as UTF-8'));
  await server.onDisk('odd.okr', BAKERY);
  await server.until('no finding', () => messages('odd.okr') === '');
});

test('a file of 50 MB has a finding at its beginning', async () => {
  await startWith((folder) => {
    writeFileSync(join(folder, 'huge.okr'), BAKERY);
    truncateSync(join(folder, 'huge.okr'), 50_000_000);
  });
  await tell('huge.okr', 1);
  await server.until('the finding', () => messages('huge.okr').includes('5 million characters'));
});

test.runIf(process.getuid?.() !== 0)('a file that may not be read has a finding that says so', async () => {
  await startWith((folder) => {
    writeFileSync(join(folder, 'secret.okr'), BAKERY);
    chmodSync(join(folder, 'secret.okr'), 0);
  });
  await tell('secret.okr', 1);
  await server.until('the finding', () => messages('secret.okr').includes('could not be read'));
});

test('a folder that is called like a file is a folder', async () => {
  await startWith((folder) => {
    mkdirSync(join(folder, 'x.okr'));
    writeFileSync(join(folder, 'x.okr', 'a.okr'), 'okrs for bakry in 2026-Q1\n');
  });
  await tell('x.okr', 1);
  await server.until('the finding', () => server.rules('x.okr/a.okr').includes('unknown-reference'));
  renameSync(join(server.folder, 'x.okr'), join(server.folder, 'gone'));
  await tell('x.okr', 3);
  await server.until('no finding', () => messages('x.okr/a.okr') === '');
});

test('links that lead in a circle are not followed, and files that vanish are gone', async () => {
  await startWith((folder) => {
    mkdirSync(join(folder, 'deep'));
    symlinkSync('..', join(folder, 'deep', 'up'));
    mkdirSync(`${folder}-outside`);
    writeFileSync(join(`${folder}-outside`, 'stray.okr'), 'team stray "Stray" in nobody\n');
    symlinkSync(`${folder}-outside`, join(folder, 'link'));
    symlinkSync('self.okr', join(folder, 'self.okr'));
    symlinkSync('/dev/zero', join(folder, 'zero.okr'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe.okr')]);
    writeFileSync(join(folder, 'deep', 'a.okr'), USES);
  });
  await tell('deep', 1);
  await tell('link', 1);
  await tell('self.okr', 1);
  await tell('zero.okr', 1);
  await tell('pipe.okr', 1);
  await tell('vanished.okr', 1);
  await server.until('the finding', () => server.rules('deep/a.okr').includes('unknown-reference'));
  await server.onDisk('bakery.okr', BAKERY);
  await server.until('no finding', () => !server.rules('deep/a.okr').includes('unknown-reference'));
  expect(server.published.filter((uri) => uri.includes('/link/') || uri.includes('/up/'))).toEqual([]);
  rmSync(`${server.folder}-outside`, { recursive: true });
});
