import { expect } from 'vitest';
import type { KeyResultView, ObjectiveView } from '../../language-server/rules/engine/views.ts';
import type { Fix } from '../../language-server/rules/finding.ts';
import { applyFix, judged } from '../support/rules.ts';
import type { TestWorkspace, WorkspaceOptions } from '../support/workspace.ts';

export interface Subject {
  readonly workspace: TestWorkspace;
  readonly uri: string;
  readonly objective: ObjectiveView;
  readonly keyResult: KeyResultView;
}

/** The objective in which `<|>` stands, or the first one, and the key result there, or its first one. */
export function subjectOf(text: string, options: WorkspaceOptions = {}): Subject {
  const workspace = judged(text, options);
  const { uri, offset } = workspace.cursors[0] ?? { uri: workspace.uris[0]!, offset: 0 };
  const at = ({ model: { range } }: ObjectiveView | KeyResultView): boolean =>
    range[0] <= offset && offset <= range[1];
  const { objectives } = workspace.project.view(uri)!;
  const objective = objectives.find(at) ?? objectives[0]!;
  return {
    workspace,
    uri,
    objective,
    keyResult: objective.keyResults.find(at) ?? objective.keyResults[0]!,
  };
}

/** Makes the edits in all files, and holds that no error came of them. */
export function applied({ workspace }: Subject, fix: Fix | undefined): (name?: string) => string {
  expect(fix).toBeDefined();
  const before = errorsIn(workspace);
  for (const uri of workspace.uris) {
    const text = workspace.text(uri);
    const after = applyFix(text, uri, fix!);
    if (after !== text) workspace.write(uri, after);
  }
  expect(errorsIn(workspace).filter((error) => !before.includes(error))).toEqual([]);
  return (name) => workspace.text(workspace.uris.find((uri) => uri.endsWith(`/${name ?? 'a.okr'}`))!);
}

function errorsIn({ project, uris }: TestWorkspace): string[] {
  return uris.flatMap((uri) =>
    project
      .findingsOf(uri)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${rule}: ${message}`),
  );
}
