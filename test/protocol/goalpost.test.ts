import { afterEach, expect, test } from 'vitest';
import { CompareRequest, TrustedNotification } from '../../language-server/protocol.ts';
import { Repository } from '../git/support.ts';
import { ServerUnderTest } from '../support/server.ts';

const at = (target: number): string => `okrs for kitchen in 2026-Q1
objective feast "Be worth the journey" {
  kr tables "Tables taken" from 0 to ${target}
}
`;

let server: ServerUnderTest | undefined;
afterEach(() => server?.stop());

const isTold = (path: string): boolean => server!.rules(path).includes('goalpost-moved');

async function startIn(git: boolean): Promise<void> {
  server = await ServerUnderTest.start({ 'okr.config.json': '{ "today": "2026-02-10" }' }, ['.'], { git });
  const repository = new Repository(server.folder);
  repository.commit('2025-12-20', { 'kitchen.okr': at(20), 'open.okr': at(20) });
  repository.write('kitchen.okr', at(10));
  await server.onDisk('kitchen.okr', at(10));
  await server.onDisk('open.okr', at(20));
}

test('a target that moved is found in open and closed files of a trusted workspace', async () => {
  await startIn(true);
  await server!.until('the closed file', () => isTold('kitchen.okr'));
  expect(isTold('open.okr')).toBe(false);
  await server!.open('open.okr', at(12));
  await server!.until('the open file', () => isTold('open.okr'));
});

test('git is run once the workspace is trusted', async () => {
  await startIn(false);
  await server!.until('findings', () => server!.rules('kitchen.okr', 4).length > 0);
  expect(isTold('kitchen.okr')).toBe(false);
  await server!.connection.sendNotification(TrustedNotification);
  await server!.until('the file', () => isTold('kitchen.okr'));
});

test('tells what changed in meaning since a revision, in a trusted workspace', async () => {
  await startIn(true);
  await server!.open('kitchen.okr', at(7));
  const ask = (revision: string) =>
    server!.connection.sendRequest(CompareRequest, { uri: server!.uri('kitchen.okr'), revision });
  expect(await ask('HEAD')).toMatchObject({ markdown: expect.stringContaining('target: 20 → 7') });
  expect(await ask('nowhere')).toEqual({
    refused: 'Nothing can be compared: there is no revision “nowhere”.',
  });
  await server!.stop();
  await startIn(false);
  expect(await ask('HEAD')).toEqual({ refused: 'Git is run in trusted workspaces only.' });
});
