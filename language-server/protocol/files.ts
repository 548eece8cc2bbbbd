import { RequestType } from 'vscode-languageserver-protocol';

/** What stands at an URI. */
export interface FileEntry {
  readonly uri: string;
  readonly kind: 'file' | 'folder';
}

/** Server to editor, where the server has no file system of its own: the bytes of a file, as base64. Fails where there is none. */
export const ReadFileRequest = new RequestType<{ readonly uri: string }, string, void>('okr/readFile');

/** Server to editor: what a folder holds. Fails where there is none. */
export const ReadDirectoryRequest = new RequestType<{ readonly uri: string }, readonly FileEntry[], void>(
  'okr/readDirectory',
);

/** Server to editor: what stands at an URI; null where there is nothing. */
export const StatRequest = new RequestType<{ readonly uri: string }, FileEntry | null, void>('okr/stat');
