import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { ServerUnderTest } from '../support/server.ts';

const COUNT = 10_000;
/** Resident memory of the server, in MB: some 30 KB a file beyond what an empty one takes. */
const ROOM = 600;

let server: ServerUnderTest;
afterEach(() => server.stop());

function nameOf(i: number): string {
  return `d${i % 100}/f${i}.okr`;
}

test('of ten thousand files every finding comes, in bounded memory, and one edit reaches all of them', async () => {
  const files = Object.fromEntries(
    Array.from({ length: COUNT }, (_, i) => [nameOf(i), `team t${i} "Team ${i}" in company\n`]),
  );
  server = await ServerUnderTest.start({ 'okr.config.json': '{}', ...files });
  const isLost = (i: number): boolean => server.rules(nameOf(i)).includes('unknown-reference');
  const all = Array.from({ length: COUNT }, (_, i) => i);
  await server.until('a finding in the last file', () => server.diagnostics.size === COUNT, 60_000);
  expect(all.filter((i) => !isLost(i))).toEqual([]);
  await server.onDisk('company.okr', 'company company "Company"\n');
  await server.until('no finding any more', () => server.published.length >= COUNT * 2, 60_000);
  expect(all.filter(isLost)).toEqual([]);
  if (process.platform === 'linux') {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))![1];
    expect(Number(resident) / 1024).toBeLessThan(ROOM);
  }
}, 180_000);
