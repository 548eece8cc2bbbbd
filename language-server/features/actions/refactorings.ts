import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Range } from '../../model/file.ts';
import type { FileView, KeyResultView } from '../../rules/engine/views.ts';
import type { Fix } from '../../rules/finding.ts';
import { addForm, writeInForm } from '../../rules/refactorings/write-in-form.ts';
import type { Project } from '../../workspace/project.ts';
import { type EditAbilities, workspaceEdit } from './workspace-edit.ts';

const OF_KEY_RESULT: readonly ((keyResult: KeyResultView) => Fix | undefined)[] = [writeInForm, addForm];

/** What can be done with what stands at a range although nothing is wrong with it. */
export function refactorings(
  project: Project,
  file: FileView,
  [start, end]: Range,
  abilities: EditAbilities,
): CodeAction[] {
  const touched = file.objectives
    .flatMap(({ keyResults }) => keyResults)
    .filter(({ model: { range } }) => range[0] <= end && start <= range[1]);
  // A selection over several would offer each of them the same: the first is meant.
  const [keyResult] = touched;
  if (!keyResult) return [];
  return OF_KEY_RESULT.flatMap((refactoring): CodeAction[] => {
    const fix = refactoring(keyResult);
    const edit = fix && workspaceEdit(project, fix.edits, abilities, fix.ask);
    return edit ? [{ title: fix.title, kind: CodeActionKind.RefactorRewrite, edit }] : [];
  });
}
