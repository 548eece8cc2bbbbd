import type { CodeAction } from 'vscode-languageserver';
import type { Edit, Finding } from '../../rules/finding.ts';
import type { Project } from '../../workspace/project.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What the setting `editor.codeActionsOnSave` names it. */
export const FIX_ALL = 'source.fixAll.okr';

/** Applies every fix that keeps the meaning, at once; undefined where there is none. */
export function fixAll(project: Project, findings: readonly Finding[]): CodeAction | undefined {
  const edits = safeEdits(findings);
  const edit = edits.length > 0 && workspaceEdit(project, edits, { snippets: false });
  return edit ? { title: 'Fix all that can be fixed safely', kind: FIX_ALL, edit } : undefined;
}

/** The edits of safe fixes, one fix a finding; a fix that touches what another one changes waits for the next time. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of findings) {
    const safe = fixes.filter((fix) => fix.safe);
    const fix = safe.find(({ preferred }) => preferred) ?? safe[0];
    if (!fix || fix.edits.some((edit) => chosen.some((other) => touch(edit, other)))) continue;
    chosen.push(...fix.edits);
  }
  return chosen.sort((a, b) => a.range[0] - b.range[0]);
}

/** Edits that meet at an offset count too: two insertions there have no order. */
function touch(a: Edit, b: Edit): boolean {
  return a.uri === b.uri && a.range[0] <= b.range[1] && b.range[0] <= a.range[1];
}
