import type { Memory } from '../workspace/memory.ts';
import { Cache } from './cache.ts';
import { CacheFolder, sha256 } from './disk.ts';
import { PROGRAM } from './program.ts';

/**
 * What this program keeps in a folder of the disk; undefined where it keeps nothing.
 * @param folder absolute; need not be there
 */
export function openCache(folder: string): Memory | undefined {
  return PROGRAM === undefined ? undefined : new Cache(new CacheFolder(folder), PROGRAM, sha256);
}
