import {
  FilePermission,
  l10n,
  Range,
  SnippetString,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Draft } from '../../language-server/protocol.ts';
import { tell, tellError } from '../tell.ts';
import { tidyWhenSaved } from './emptyNotes.ts';

/**
 * Puts a draft before the person, the first blank selected: Tab goes on to the next. Nothing is written until they save.
 * @param again asks for it once more, where the document has changed in the meantime
 */
export async function showDraft(
  client: BaseLanguageClient,
  draft: Draft,
  again: () => Promise<Draft>,
): Promise<void> {
  switch (draft.kind) {
    case 'nothing':
      await tell(draft.reason);
      return;
    case 'select': {
      const selection = client.protocol2CodeConverter.asRange(draft.range);
      await window.showTextDocument(Uri.parse(draft.uri), { selection });
      return;
    }
    case 'insert': {
      const uri = Uri.parse(draft.uri);
      if (await isReadOnly(uri)) return;
      const editor = await window.showTextDocument(uri, { preview: false });
      const fresh = draft.version === null || draft.version === editor.document.version;
      const now = fresh ? draft : await again();
      if (now.kind !== 'insert' || now.uri !== draft.uri) return;
      await fill(editor, client.protocol2CodeConverter.asRange(now.range), now.snippet);
      tellUnnamed(now.unnamed);
      return;
    }
    case 'new': {
      const document = await newDocument(draft.uri);
      if (!document) return;
      const editor = await window.showTextDocument(document, { preview: false });
      const end = document.positionAt(document.getText().length);
      await fill(editor, new Range(end, end), draft.snippet);
      tellUnnamed(draft.unnamed);
    }
  }
}

async function fill(editor: TextEditor, at: Range, snippet: string): Promise<void> {
  tidyWhenSaved(editor.document);
  await editor.insertSnippet(new SnippetString(snippet), at);
  editor.revealRange(editor.selection);
}

/** Says what is left out, beside the work: the keyboard stays in the document. */
function tellUnnamed(titles: readonly string[] = []): void {
  const [first, ...others] = titles;
  if (first === undefined) return;
  const named = `“${first}”`;
  void tell(
    l10n.t(
      'Not in this check-in: {0}. A key result needs a name, which the light bulb gives it.',
      others.length > 0 ? l10n.t('{0} and {1} more', named, others.length) : named,
    ),
  );
}

/** A document that is saved to an URI, but is not there yet; undefined, and told, where it cannot be. */
async function newDocument(uri: string | null): Promise<TextDocument | undefined> {
  if (uri === null) return workspace.openTextDocument({ language: 'okr', content: '' });
  const target = Uri.parse(uri);
  if (workspace.fs.isWritableFileSystem(target.scheme) === false) {
    await tellError(l10n.t('This folder is read-only: nothing new can be saved in it.'));
    return undefined;
  }
  if (await exists(target)) {
    const name = target.path.slice(target.path.lastIndexOf('/') + 1);
    await window.showTextDocument(target);
    await tell(
      l10n.t(
        '{0} is there already, and is not one of the files that OKR reads: see .okrignore and okr.config.json.',
        name,
      ),
    );
    return undefined;
  }
  return workspace.openTextDocument(target.with({ scheme: 'untitled' }));
}

/** Whether a file cannot be written to; then that is told. */
export async function isReadOnly(uri: Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  const stat = await workspace.fs.stat(uri).then(
    (found) => found,
    () => undefined,
  );
  const locked = stat?.permissions !== undefined && (stat.permissions & FilePermission.Readonly) !== 0;
  if (!locked && workspace.fs.isWritableFileSystem(uri.scheme) !== false) return false;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  await tellError(l10n.t('{0} is read-only: make it writable, then try again.', name));
  return true;
}

function exists(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
