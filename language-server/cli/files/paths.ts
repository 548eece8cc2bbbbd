import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The URI of an absolute path; that of a folder has no slash at its end. */
export function uriOf(path: string): string {
  const { href } = pathToFileURL(path);
  return href.endsWith('/') ? href.slice(0, -1) : href;
}

/** A path as reports name it: from the current folder, with `/` on every system. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return (shown === '' ? '.' : shown).replaceAll(sep, '/');
}

/** True for the folder itself and everything in it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
