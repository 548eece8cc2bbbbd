import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { StartOptions } from '../../../language-server/protocol.ts';
import { pathOf, teamFile } from '../generated/workspace.ts';
import { Client, okrServer } from './client.ts';

/** A department: ten teams' objectives support its own. */
export const DEPARTMENT = 1;

/** Our server on a generated workspace, with every finding told. */
export interface Started {
  readonly client: Client;
  /** Milliseconds from the start of the process until the findings of the last file were there. */
  readonly time: number;
}

/**
 * @param files how many there are in the folder, each with a finding
 * @param cache a folder for what the server keeps for its next start; without one it keeps nothing
 */
export async function startOkr(folder: string, files: number, cache?: string): Promise<Started> {
  const client = await Client.start(
    { ...okrServer, ...(cache !== undefined && { initializationOptions: { cache } satisfies StartOptions }) },
    folder,
  );
  await client.until(() => client.found.size === files);
  return { client, time: performance.now() - client.started };
}

/** Waits until the server has kept what it knows. */
export async function untilKept(cache: string): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (readdirSync(cache).some((name) => name.endsWith('.okr-cache'))) return;
    await setTimeout(100);
  }
  throw new Error('The server has kept nothing for its next start.');
}

/**
 * Somebody begins to write a key result in a department's file and takes it back: how long the file's findings take.
 * @returns milliseconds for each change
 */
export async function typeAndErase(client: Client, changes: number): Promise<number[]> {
  const path = pathOf(DEPARTMENT);
  const text = teamFile(DEPARTMENT);
  await client.open(path, text);
  const before = rules(client, path);
  return measured(changes, async (isFirst) => {
    await client.change(path, isFirst ? `${text}\nkr` : text);
    await client.until(() => (rules(client, path) === before) !== isFirst);
  });
}

/**
 * A department's objectives are called something else and get their names back: ten teams lose what they support and find
 * it again. The file is open.
 * @returns milliseconds for each change, until the last of the ten has its new findings
 */
export async function renameAndBack(client: Client, changes: number): Promise<number[]> {
  const path = pathOf(DEPARTMENT);
  const affected = Array.from({ length: 10 }, (_, i) => pathOf(10 * DEPARTMENT + i));
  const before = new Map(affected.map((other) => [other, rules(client, other)]));
  const times = await measured(changes, async (isFirst) => {
    await client.change(path, teamFile(DEPARTMENT, isFirst ? 'other' : undefined));
    await client.until(() =>
      affected.every((other) =>
        isFirst
          ? rules(client, other).includes('unknown-reference')
          : rules(client, other) === before.get(other),
      ),
    );
  });
  const stale = [...client.found].filter(([, found]) =>
    found.some(({ code }) => code === 'unknown-reference'),
  );
  if (stale.length > 0) throw new Error(`${stale.length} files were left with findings of another time.`);
  return times;
}

/**
 * Does a change and its opposite in turn.
 * @returns milliseconds for each
 */
export async function measured(
  changes: number,
  change: (isFirst: boolean) => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < changes; i++) {
    const from = performance.now();
    await change(i % 2 === 0);
    times.push(performance.now() - from);
  }
  return times;
}

function rules(client: Client, path: string): string {
  return client
    .diagnostics(path)
    .map(({ code }) => code)
    .sort()
    .join();
}
