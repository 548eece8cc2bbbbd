import type { CodeAction } from 'vscode-languageserver';
import { safeEdits } from '../../rules/engine/safe-edits.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Project } from '../../workspace/project.ts';
import type { SayAction } from './say.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What the setting `editor.codeActionsOnSave` names it. */
export const FIX_ALL = 'source.fixAll.okr';

/** Applies every fix that keeps the meaning, at once; undefined where there is none. */
export function fixAll(
  project: Project,
  findings: readonly Finding[],
  say: SayAction,
): CodeAction | undefined {
  const edits = safeEdits(findings);
  const edit = edits.length > 0 && workspaceEdit(project, edits, { snippets: false });
  return edit ? { title: say('fixAll'), kind: FIX_ALL, edit } : undefined;
}
