import { RequestType } from 'vscode-languageserver-protocol';

/** What changed in meaning since a revision, as Markdown, or why that cannot be told. */
export type CompareAnswer = { readonly markdown: string } | { readonly refused: string };

/**
 * Editor to server: what changed in meaning between a revision in git and the texts as they are now, saved or not, in the
 * folder of the workspace that a file is in. Refused where git may not be run.
 */
export const CompareRequest = new RequestType<
  { readonly uri: string; readonly revision: string },
  CompareAnswer,
  void
>('okr/compare');
