/** The name of the settings files. */
export const CONFIG_NAME = 'okr.config.json';

/** The name of the files that say which files are not read. */
export const IGNORE_NAME = '.okrignore';

/** True for the URI of a file that says what is in force: settings, or what is not read. */
export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_NAME}`) || isIgnoreFile(uri);
}

/** True for the URI of a file that says which files are not read. */
export function isIgnoreFile(uri: string): boolean {
  return uri.endsWith(`/${IGNORE_NAME}`);
}

/** True for the URI of a file of the language. */
export function isOkr(uri: string): boolean {
  return uri.endsWith('.okr');
}

/** The folder of a file, or of a folder; without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The folders that hold a file, from its own outwards. */
export function* foldersAbove(uri: string): Iterable<string> {
  const authority = uri.indexOf('/', uri.indexOf('://') + 3);
  for (let folder = folderOf(uri); folder.length >= authority && folder !== ''; folder = folderOf(folder))
    yield folder;
}

/** True where the file is in the folder, or deeper. */
export function isWithin(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder}/`);
}

/** True for a document that was never saved. */
export function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:');
}

/**
 * Where a document belongs: one that was never saved, in the folder that its path is in; any other where it is.
 * @param folders URIs without a slash at their end
 */
export function savedAs(uri: string, folders: readonly string[]): string {
  if (!isUnsaved(uri)) return uri;
  const path = pathOf(uri);
  const folder = folders.find((one) => isWithin(path, pathOf(one)));
  return folder === undefined ? uri : folder + path.slice(pathOf(folder).length);
}

/** The path of an URI, with the slash that it begins with. */
function pathOf(uri: string): string {
  return uri.replace(/^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i, '');
}
