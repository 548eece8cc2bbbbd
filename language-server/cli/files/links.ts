import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { isInside } from './paths.ts';

/** True for a symbolic link, wherever it leads, and to nothing too. */
export function isLink(path: string): boolean {
  return found(path)?.isSymbolicLink() ?? false;
}

/** True for what is a file itself: a link to one may lead to anybody's. */
export function isFile(path: string): boolean {
  return found(path)?.isFile() ?? false;
}

/**
 * True where a path below a folder is not in it, because a symbolic link on the way leads out. The path need not be there.
 * @param path absolute, as the folder is
 */
export function leadsOut(path: string, folder: string): boolean {
  let there = path;
  while (there !== folder && isInside(there, folder) && !found(there)) there = dirname(there);
  if (!found(folder)) return false;
  try {
    return !isInside(realpathSync(there), realpathSync(folder));
  } catch {
    // A link to what is not there.
    return true;
  }
}

/** What stands at a path, links not followed; nothing below what is no folder, or may not be looked into. */
function found(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
