import { afterEach, expect, test } from 'vitest';
import { type FiguresChanged, FiguresChangedNotification } from '../../language-server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
afterEach(() => server.stop());

test('says once for each edit, behind its findings, that figures are new', async () => {
  server = await ServerUnderTest.start({
    'goals.okr':
      'okrs for bakery in 2026-Q1\nteam bakery\nobjective bread "Bread that people cross the town for" {\n  kr guests "Guests a day" from 10 to 20\n}\n',
  });
  const said: { uris: readonly string[]; published: number }[] = [];
  server.connection.onNotification(FiguresChangedNotification, ({ uris }: FiguresChanged) => {
    said.push({ uris, published: server.published.length });
  });
  await expect.poll(() => said.length).toBe(1);
  expect(said[0]!.uris).toEqual([server.uri('goals.okr')]);
  expect(said[0]!.published).toBeGreaterThan(0);

  await server.open('monday.okr', 'checkin 2026-01-19 on bakery.bread {\n  guests: 12\n}\n');
  await expect.poll(() => said.length).toBe(2);
  expect([...said[1]!.uris].sort()).toEqual([server.uri('goals.okr'), server.uri('monday.okr')]);
});
