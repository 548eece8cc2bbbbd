import { afterEach, expect, test } from 'vitest';
import { ServerUnderTest } from '../support/server.ts';

const BAD = 'objective fresh "Become the bread that people cross the town for" {\n  owner nobody\n}\n';

let server: ServerUnderTest;
afterEach(() => server.stop());

test('what .okrignore names is not read, until it does not name it any more', async () => {
  server = await ServerUnderTest.start({ '.okrignore': 'old/\n', 'old/a.okr': BAD, 'now/b.okr': BAD });
  const found = (path: string) => server.rules(path).includes('unknown-reference');
  await server.until('the findings of what is read', () => found('now/b.okr'));
  expect(found('old/a.okr')).toBe(false);

  await server.onDisk('.okrignore', 'now/\n');
  await server.until('the other folder', () => found('old/a.okr') && !found('now/b.okr'));

  await server.onDisk('.okrignore');
  await server.until('both', () => found('old/a.okr') && found('now/b.okr'));
});

test('an .okrignore takes effect while it is typed', async () => {
  server = await ServerUnderTest.start({ 'a.okr': BAD });
  await server.until('findings', () => server.rules('a.okr').length > 0);
  await server.open('.okrignore', 'a.okr\n');
  await server.until('none', () => server.rules('a.okr').length === 0);
});
