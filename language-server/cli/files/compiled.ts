import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { PROGRAM } from '../../cache/program.ts';

/** What other versions of the program have left is removed when it is as old as this, in milliseconds. */
const FORGOTTEN = 60 * 24 * 60 * 60 * 1000;

/**
 * Has Node keep what it compiles of this program from here on, so that the next start need not compile it: a good part
 * of what a short run takes. Node 22.8 and newer can; under another one, and where the folder cannot be written to,
 * everything is as without it.
 * @param folder absolute, this user's alone, as what lies there is run; need not be there
 */
export function keepCompiled(folder: string): void {
  if (PROGRAM === undefined) return;
  const own = join(folder, PROGRAM.slice(0, 32));
  if (!existsSync(own)) forgetOld(folder);
  (nodeModule as Partial<typeof nodeModule>).enableCompileCache?.(own);
}

/** Each version keeps its own, which nobody else reads. */
function forgetOld(folder: string): void {
  try {
    const now = Date.now();
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (now - statSync(path).mtimeMs > FORGOTTEN) rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // There is none yet, or somebody else is at it.
  }
}
