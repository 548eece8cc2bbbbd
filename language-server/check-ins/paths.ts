import { portableName } from '../text/portable-name.ts';
import { folderOf, isWithin, savedAs } from '../workspace/paths.ts';

/** The path of a file below a folder, for people: not encoded. */
export function pathIn(root: string, document: string): string {
  const uri = savedAs(document, [root]);
  const path = isWithin(uri, root) ? uri.slice(root.length + 1) : uri.slice(uri.lastIndexOf('/') + 1);
  return path.split('/').map(decoded).join('/');
}

/** The URI of a path below a folder: none leads out of it, and none is a device on Windows. */
export function uriIn(root: string, path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => !/^\.*$/.test(part));
  return `${root}/${parts.map((part) => encodeURIComponent(portableName(part))).join('/')}`;
}

/** The folder that a file's path begins at: the workspace folder it is in, else its own. */
export function rootOf(document: string, folders: readonly string[]): string {
  const uri = savedAs(document, folders);
  const around = folders.filter((folder) => isWithin(uri, folder));
  return around.sort((a, b) => b.length - a.length)[0] ?? folderOf(uri);
}

/** A URI may hold a % that is none of its own. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
