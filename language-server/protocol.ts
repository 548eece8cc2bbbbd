import { NotificationType0, RequestType } from 'vscode-languageserver-protocol';

/*
 * What server and editor say to each other beyond LSP: every custom request and notification, with its name,
 * parameters and result. Types and constants only.
 */

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

/** Editor to server, as `initializationOptions`. Every one may be missing. */
export interface StartOptions {
  /**
   * Whether the starter profile may be offered: `ask` where the editor remembers a refusal for good, `never` where it
   * was refused or has been offered in this session. Missing: it may, and a refusal holds for the session.
   */
  readonly starterOffer?: 'ask' | 'never';
}

/** Server to editor: in this workspace the starter profile is never to be offered again. */
export const StarterDeclinedNotification = new NotificationType0('okr/starterDeclined');
