import assert from 'node:assert/strict';
import { type Diagnostic, languages, type TextDocument, Uri, workspace } from 'vscode';

/** A file of the opened folder. */
export function fileUri(path: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
}

/** Writes a file, whether or not it is open. */
export function write(path: string, text: string): Thenable<void> {
  return workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}

/** The text that a finding is about. */
export async function wordsOf(uri: Uri, finding: Diagnostic): Promise<string> {
  return (await workspace.openTextDocument(uri)).getText(finding.range);
}

/** The rules that have something to say about a file, in the order of the places. */
export function rulesAt(path: string): string[] {
  return languages.getDiagnostics(fileUri(path)).map(ruleOf);
}

/** The id of the rule behind a finding. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Where the cursor would be behind the words. */
export function behind(document: TextDocument, words: string) {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, `there is "${words}" in ${document.uri.path}`);
  return document.positionAt(start + words.length);
}

/**
 * Looks again and again until a check passes.
 * @throws what the check throws, when it has not passed after ten seconds
 */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
