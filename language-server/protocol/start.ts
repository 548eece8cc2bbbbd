import { NotificationType0 } from 'vscode-languageserver-protocol';

/** Editor to server, as `initializationOptions`. Every one may be missing. */
export interface StartOptions {
  /**
   * Whether the starter profile may be offered: `ask` where the editor remembers a refusal for good, `never` where it
   * was refused or has been offered in this session. Missing: it may, and a refusal holds for the session.
   */
  readonly starterOffer?: 'ask' | 'never';
  /** Commands of the editor that hovers may link to and code lenses may run. Missing: none. */
  readonly commands?: readonly string[];
  /**
   * Absolute path of a folder, outside the workspace, where the server may keep what it has read and judged for its next
   * start. Missing: nothing is kept.
   */
  readonly cache?: string;
  /** True where git may be run in the workspace, to tell what was promised: in a trusted one. Missing: it may not. */
  readonly git?: boolean;
}

/** Editor to server: the workspace has become a trusted one. */
export const TrustedNotification = new NotificationType0('okr/trusted');

/** Server to editor: in this workspace the starter profile is never to be offered again. */
export const StarterDeclinedNotification = new NotificationType0('okr/starterDeclined');
