import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { lineAt, positionsOf } from '../../model/position.ts';
import type { Edit } from '../../rules/finding.ts';
import type { Project } from '../../workspace/project.ts';

/** What the editor can do with edits. */
export interface EditAbilities {
  /** True where an edit may have tab stops. */
  readonly snippets: boolean;
}

/**
 * Edits as LSP wants them; undefined where one is of a file that is not there.
 * @param ask a piece of the new text that is a question to the author: the cursor goes there where the editor can do that
 */
export function workspaceEdit(
  project: Project,
  edits: readonly Edit[],
  abilities: EditAbilities,
  ask?: string,
): WorkspaceEdit | undefined {
  const byFile = new Map<string, (TextEdit | SnippetTextEdit)[]>();
  let asked = ask === undefined || !abilities.snippets;
  for (const edit of edits) {
    const file = project.files.get(edit.uri);
    if (!file) return undefined;
    const inFile = byFile.get(edit.uri) ?? [];
    byFile.set(edit.uri, inFile);
    const range = positionsOf(file, edit.range);
    // Editors indent the further lines of a snippet like its first: right only at the beginning of a line.
    const asIs = file.lines[lineAt(file, edit.range[0])] === edit.range[0] || !/[\r\n]/.test(edit.text);
    if (asked || !asIs || !edit.text.includes(ask!)) {
      inFile.push({ range, newText: edit.text });
    } else {
      asked = true;
      inFile.push({ range, snippet: { kind: 'snippet', value: withTabStop(edit.text, ask!) } });
    }
  }
  return {
    documentChanges: [...byFile].map(
      ([uri, inFile]): TextDocumentEdit => ({ textDocument: { uri, version: null }, edits: inFile }),
    ),
  };
}

function withTabStop(text: string, ask: string): string {
  const at = text.lastIndexOf(ask);
  const before = literal(text.slice(0, at));
  const after = literal(text.slice(at + ask.length));
  return `${before}\${1:${literal(ask)}}${after}`;
}

function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
