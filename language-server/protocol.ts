import { NotificationType, NotificationType0, RequestType } from 'vscode-languageserver-protocol';

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

/** An objective, or one key result of it, wherever it is: how the tree, the preview, the lenses and the commands name a goal. */
export interface GoalId {
  readonly uri: string;
  /** Unique in its file: its name, or its number among those without one (`#2`). */
  readonly objective: string;
  /** Unique in its objective, in the same way. Without it the objective is meant. */
  readonly keyResult?: string;
}

/** What is new since the last time. */
export interface FiguresChanged {
  /**
   * Files whose text or findings are new; the figures of goals in other files that rest on theirs are new with them.
   * Empty: anything may be.
   */
  readonly uris: readonly string[];
}

/** Server to editor: findings and figures are as the files are now. Once for each time that everything has settled, behind the diagnostics. */
export const FiguresChangedNotification = new NotificationType<FiguresChanged>('okr/figuresChanged');
