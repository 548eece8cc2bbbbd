import { type Position, RequestType } from 'vscode-languageserver-protocol';

/** What is to be imported: a text, or a file's bytes as base64, which may be in another encoding. */
export type ImportSource = { readonly text: string } | { readonly base64: string };

/** An imported document, or why it could not be imported. */
export type ImportAnswer =
  | {
      /** Formatted `.okr` text. */
      readonly text: string;
      /** What became what, and what was kept as a comment, a line each. */
      readonly report: readonly string[];
      /** Objectives and key results; 0 where nothing looks like an OKR. */
      readonly found: number;
    }
  | { readonly refused: string };

/**
 * Editor to server: OKRs in Markdown, CSV, JSON or YAML as `.okr` text. Writes nothing. With a place the text is made for it: within an
 * objective only its members, and with the names that are known there. Waits until all files are read.
 */
export const ImportRequest = new RequestType<
  ImportSource & {
    /** Its name tells what it is. */
    readonly fileName?: string;
    readonly uri?: string;
    readonly position?: Position;
  },
  ImportAnswer,
  void
>('okr/import');
