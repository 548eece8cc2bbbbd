import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder } from '../cli/support.ts';
import { ServerUnderTest } from '../support/server.ts';

const FILES = {
  'a.okr':
    'company mill "Mill"\nokrs for mill in 2026\nobjective top "Bread worth a detour" {\n  kr a "Stars" from 3 to 4\n}\n',
  'b.okr':
    'okrs for mill in 2026\nobjective low "Fresh bread at noon" {\n  supports top\n  kr "Better bread"\n}\n',
};

test('the server keeps what it has judged, and the next one tells the same at once', async () => {
  const cache = folder({});
  const first = await ServerUnderTest.start(FILES, ['.'], { cache });
  await expect.poll(() => first.diagnostics.size, { timeout: 20_000 }).toBe(2);
  await expect.poll(() => readdirSync(cache), { timeout: 20_000 }).toHaveLength(1);
  const second = await first.again({ cache });
  await expect.poll(() => second.diagnostics.size, { timeout: 20_000 }).toBe(2);
  expect([...second.diagnostics].sort()).toEqual([...first.diagnostics].sort());
  // What came from the disk follows what is typed.
  await second.open('a.okr', FILES['a.okr']);
  await second.change('a.okr', FILES['a.okr'].replace('objective top', 'objective summit'), 2);
  const codes = () => second.diagnostics.get(second.uri('b.okr'))?.map(({ code }) => code);
  await expect.poll(codes, { timeout: 20_000 }).toContain('unknown-reference');
  await second.stop();
});

test('the server keeps nothing where nobody says where', async () => {
  const server = await ServerUnderTest.start(FILES);
  await expect.poll(() => server.diagnostics.size, { timeout: 20_000 }).toBe(2);
  await server.stop();
});
