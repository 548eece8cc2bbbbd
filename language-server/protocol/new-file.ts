import { RequestType } from 'vscode-languageserver-protocol';
import type { Draft } from './check-ins.ts';
import type { NextCycle } from './cycles.ts';

/** Something that has a name, and a title for people. */
export interface NamedChoice {
  readonly name: string;
  readonly title?: string;
}

/** What a new file can be about. */
export interface NewFileChoices {
  readonly companies: readonly NamedChoice[];
  readonly teams: readonly NamedChoice[];
  /** The current one first. */
  readonly cycles: readonly NextCycle[];
  /** By code, the one of the other files or of the editor first. */
  readonly languages: readonly string[];
}

/** Editor to server: what a new file can be about. `folder` is the workspace folder that it is to be in. */
export const NewFileChoicesRequest = new RequestType<
  { readonly uri?: string; readonly folder?: string },
  NewFileChoices,
  void
>('okr/newFileChoices');

/** Editor to server: a new file. A company or a team that is there is told by its name, a new one by its title. */
export const NewFileRequest = new RequestType<
  {
    readonly uri?: string;
    readonly folder?: string;
    readonly company?: { readonly name: string } | { readonly title: string };
    readonly team: { readonly name: string } | { readonly title: string };
    readonly cycle: string;
    readonly language: string;
  },
  Draft,
  void
>('okr/newFile');
