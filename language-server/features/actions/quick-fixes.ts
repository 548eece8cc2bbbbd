import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../rules/finding.ts';
import type { Project } from '../../workspace/project.ts';
import { type EditAbilities, workspaceEdit } from './workspace-edit.ts';

/** The ways out that a finding brings along. */
export function quickFixes(
  project: Project,
  finding: Finding,
  diagnostics: Diagnostic[],
  abilities: EditAbilities,
): CodeAction[] {
  return finding.fixes.flatMap((fix): CodeAction[] => {
    const edit = workspaceEdit(project, fix.edits, abilities, fix.ask);
    if (!edit) return [];
    const { title } = fix;
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        edit,
        ...(fix.preferred && { isPreferred: true }),
      },
    ];
  });
}
