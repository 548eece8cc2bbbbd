import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders for one measurement, both empty. */
export interface Folders {
  readonly workspace: string;
  /** An empty folder for what a program keeps for its next start. */
  freshCache(): string;
}

/** Does something in folders that are gone afterwards. */
export async function inFolders<T>(act: (folders: Folders) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'okr-bench-'));
  const workspace = join(parent, 'workspace');
  mkdirSync(workspace);
  let caches = 0;
  const freshCache = (): string => {
    const cache = join(parent, `cache-${++caches}`);
    mkdirSync(cache);
    return cache;
  };
  try {
    return await act({ workspace, freshCache });
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
