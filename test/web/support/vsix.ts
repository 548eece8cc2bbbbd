import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';

/** The extension's files as they are in its package: bytes by path. */
export async function readVsix(file: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const INSIDE = 'extension/';
  const entries = Object.entries(unzipSync(await readFile(file)));
  return new Map(
    entries
      .filter(([path]) => path.startsWith(INSIDE))
      .map(([path, bytes]) => [path.slice(INSIDE.length), bytes]),
  );
}
