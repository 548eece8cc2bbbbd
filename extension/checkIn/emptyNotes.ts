import { type Disposable, Range, type TextDocument, TextEdit, workspace } from 'vscode';

/** A line of a check-in that ends with a remark nobody made: `mqls: 24  confidence 0.7  ""`. */
const EMPTY_NOTE = /^\s*[\p{L}_][\p{L}\p{M}\p{N}_.@-]*\s*:.*\S(\s+"")\s*$/u;

const filled = new Set<string>();

/** The next time this document is saved, remarks that were left empty are taken out of it. */
export function tidyWhenSaved({ uri }: TextDocument): void {
  // A document that was never saved has another scheme than the file that it becomes.
  filled.add(uri.path);
}

/** Takes empty remarks out of the documents that were filled in, when they are saved. */
export function tidyNotes(): Disposable {
  return workspace.onWillSaveTextDocument((event) => {
    const { document } = event;
    if (document.languageId !== 'okr' || document.isUntitled || !filled.delete(document.uri.path)) return;
    event.waitUntil(Promise.resolve(emptyNotesIn(document)));
  });
}

function emptyNotesIn(document: TextDocument): TextEdit[] {
  return Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line)).flatMap(
    ({ text, lineNumber }) => {
      const note = EMPTY_NOTE.exec(text)?.[1];
      if (note === undefined) return [];
      const start = text.lastIndexOf(note);
      return [TextEdit.delete(new Range(lineNumber, start, lineNumber, text.length))];
    },
  );
}
