import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hash, Store } from './cache.ts';

/** More is not kept of one project, in bytes. */
const LARGEST = 512 * 1024 * 1024;
/** Of projects that nobody has opened for so long nothing is kept, in milliseconds. */
const FORGOTTEN = 60 * 24 * 60 * 60 * 1000;
/** Of more projects than that those that were written last are kept. */
const MOST = 50;

/**
 * Files in a folder of the user's. They are written beside their place and then moved there, so that nobody reads half
 * of one, whoever else writes. What cannot be read or written is not there.
 */
export class CacheFolder implements Store {
  /** @param folder absolute; made when something is written */
  constructor(private readonly folder: string) {}

  read(name: string): Uint8Array | undefined {
    try {
      const path = join(this.folder, name);
      const { size } = statSync(path);
      return size > LARGEST ? undefined : readFileSync(path);
    } catch {
      return undefined;
    }
  }

  write(name: string, bytes: Uint8Array): void {
    if (bytes.length > LARGEST) return;
    const beside = join(this.folder, `${name}.${randomUUID()}.tmp`);
    try {
      mkdirSync(this.folder, { recursive: true });
      this.sweep();
      writeFileSync(beside, bytes, { mode: 0o600 });
      renameSync(beside, join(this.folder, name));
    } catch {
      remove(beside);
    }
  }

  /** Removes what is forgotten, and what was left behind by a program that was ended while it wrote. */
  private sweep(): void {
    const now = Date.now();
    const own = readdirSync(this.folder)
      .filter((name) => /\.okr-cache(?:\.[\w-]*\.tmp)?$/.test(name))
      .map((name) => ({ path: join(this.folder, name), time: this.timeOf(name) }))
      .sort((a, b) => b.time - a.time);
    for (const [i, { path, time }] of own.entries()) if (i >= MOST || now - time > FORGOTTEN) remove(path);
  }

  private timeOf(name: string): number {
    try {
      return statSync(join(this.folder, name)).mtimeMs;
    } catch {
      return 0;
    }
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is somebody else's, or on a disk that has gone.
  }
}

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
