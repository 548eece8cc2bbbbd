import { URI } from 'langium';
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  CreateFile,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Closing } from '../../check-ins/closing.ts';
import { uriIn } from '../../check-ins/paths.ts';
import { positionsOf } from '../../model/position.ts';
import type { Edit } from '../../rules/finding.ts';
import type { messages } from '../../rules/messages/check-in-refusals.ts';
import type { Speak } from '../../rules/speak.ts';
import type { Project } from '../../workspace/project.ts';

/** Says what closing does, and why something cannot be done. */
export type CheckInSpeak = Speak<keyof typeof messages.en>;

/**
 * A closing as an edit over several files that the editor shows before it is made: what ends and what goes on can be
 * taken one without the other.
 */
export function closeEdit(
  { ends, goesOn, kept }: Closing,
  project: Project,
  root: string,
  { cycle, next }: { readonly cycle: string; readonly next: string },
  versionOf: (uri: string) => number | undefined,
  say: CheckInSpeak,
): WorkspaceEdit {
  const changeAnnotations: Record<string, ChangeAnnotation> = {
    ends: {
      label: say('ends', { cycle }),
      description: say('endsWith'),
      needsConfirmation: true,
    },
    goesOn: {
      label: say('goesOn', { cycle: next }),
      description: say('goesOnFrom'),
      needsConfirmation: true,
    },
  };
  const annotated: [string, Edit][] = [
    ...ends.map((edit): [string, Edit] => ['ends', edit]),
    ...[...kept, ...goesOn.edits].map((edit): [string, Edit] => ['goesOn', edit]),
  ];
  const byFile = new Map<string, AnnotatedTextEdit[]>();
  for (const [annotationId, { uri, range, text }] of annotated) {
    const edit = { range: positionsOf(project.files.get(uri)!, range), newText: text, annotationId };
    byFile.set(uri, [...(byFile.get(uri) ?? []), edit]);
  }
  const changed = [...byFile].map(
    ([uri, edits]): TextDocumentEdit => ({ textDocument: { uri, version: versionOf(uri) ?? null }, edits }),
  );
  const created = goesOn.created.flatMap(({ path, text }) =>
    newFile(URI.parse(uriIn(root, path)).toString(), text),
  );
  return { changeAnnotations, documentChanges: [...changed, ...created] };
}

/** Fails where the file is there: what somebody has written in the meantime is not overwritten. */
function newFile(uri: string, text: string): (CreateFile | TextDocumentEdit)[] {
  const start = { line: 0, character: 0 };
  const annotationId = 'goesOn';
  return [
    { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false }, annotationId },
    {
      textDocument: { uri, version: null },
      edits: [{ range: { start, end: start }, newText: text, annotationId }],
    },
  ];
}
