import { RequestType } from 'vscode-languageserver-protocol';

/** What a tool answers: JSON for the assistant, or why it could not. */
export type ToolAnswer = { readonly text: string } | { readonly refused: string };

/** Editor to server: an assistant asks something. The tools' names and inputs stand in the extension's manifest. */
export const ToolRequest = new RequestType<
  { readonly name: string; readonly input: unknown },
  ToolAnswer,
  void
>('okr/tool');
