import { env, l10n, type Position, Range, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ImportAnswer, ImportRequest } from '../../language-server/protocol.ts';
import { tell, tellBriefly, tellError } from '../tell.ts';

/** Puts what was copied as OKRs in the place of the selection: one edit, which can be undone. */
export async function pasteAsOkrs(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'okr') {
    await tell(l10n.t('Open the .okr file that the OKRs are to be pasted into.'));
    return;
  }
  const { document, selection } = editor;
  const answer = await asOkrs(client, await env.clipboard.readText(), document, selection.start);
  if ('refused' in answer) await tellError(l10n.t('The clipboard could not be pasted: {0}.', answer.refused));
  else if (answer.found === 0) await tell(l10n.t('Nothing in the clipboard looks like an OKR.'));
  else {
    await editor.edit((edit) => edit.replace(selection, textAt(answer.text, document, selection.start)));
    const [summary] = answer.report;
    tellBriefly(l10n.t('Pasted {0}.', summary ?? ''), 5000);
  }
}

/** A text as OKRs for a place in a document. */
export function asOkrs(
  client: BaseLanguageClient,
  text: string,
  document: TextDocument,
  at: Position,
): Promise<ImportAnswer> {
  return client.sendRequest(ImportRequest, {
    text,
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: client.code2ProtocolConverter.asPosition(at),
  });
}

/** What is inserted: on a line of its own, and indented once where the line is indented already. */
export function textAt(text: string, document: TextDocument, at: Position): string {
  const before = document.getText(new Range(at.with({ character: 0 }), at));
  const line = document.lineAt(at.line).text;
  // Nothing stands behind it: the line that is there ends it.
  const pasted = line.slice(at.character).trim() === '' ? text.replace(/\n$/, '') : text;
  if (before === '') return pasted;
  return /^\s+$/.test(before) ? pasted.trimStart() : `\n${pasted}`;
}
