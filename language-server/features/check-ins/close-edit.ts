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
import type { Project } from '../../workspace/project.ts';

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
): WorkspaceEdit {
  const changeAnnotations: Record<string, ChangeAnnotation> = {
    ends: {
      label: `How ${cycle} ended`,
      description: 'Final scores, and questions to look back with',
      needsConfirmation: true,
    },
    goesOn: {
      label: `What goes on in ${next}`,
      description: 'From where it stands now; targets are asked',
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
