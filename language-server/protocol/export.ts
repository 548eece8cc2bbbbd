import { RequestType } from 'vscode-languageserver-protocol';

/** The forms that the server writes OKRs in as text. */
export type ExportFormat = 'md' | 'csv' | 'json' | 'yaml' | 'mermaid' | 'stratml';

/** A text to save, with the ending that its files have; or why there is none, as a sentence without its full stop. */
export type ExportAnswer = { readonly text: string; readonly ending: string } | { readonly refused: string };

/** Editor to server: OKRs in another form: those of the project that a file is in, or of all projects. */
export const ExportRequest = new RequestType<
  { readonly format: ExportFormat; readonly uri?: string },
  ExportAnswer,
  void
>('okr/export');
