import { RequestType } from 'vscode-languageserver-protocol';
import type { PreviewChanges } from '../../drawing/model.ts';

/** What a preview is to show, or what is new in it. */
export interface PreviewAnswer {
  /** Which project it is; a preview of another project begins anew. */
  readonly project: string;
  /** Since the revision that was named, or everything where that is not known any more: then `whole` says so. */
  readonly changes: PreviewChanges;
  readonly whole?: true;
}

/**
 * Editor to server: the preview of the project that a file is in, or of the only one there is; null where there is
 * none. With `since` only what has changed after that revision of that project. Waits until all files are read.
 */
export const PreviewRequest = new RequestType<
  { readonly uri?: string; readonly since?: { readonly project: string; readonly revision: number } },
  PreviewAnswer | null,
  void
>('okr/preview');
