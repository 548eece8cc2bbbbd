import { window } from 'vscode';
import type { BaseLanguageClient, Position } from 'vscode-languageclient';

/** Where the cursor is, in the active file of the language; undefined where there is none. */
export function activePlace(
  client: BaseLanguageClient,
): { readonly uri: string; readonly position: Position } | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'okr') return undefined;
  const { code2ProtocolConverter: convert } = client;
  return {
    uri: convert.asUri(editor.document.uri),
    position: convert.asPosition(editor.selection.active),
  };
}
