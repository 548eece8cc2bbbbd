import type { Carried } from '../../language-server/check-ins/carry-over.ts';
import { closingOf, objectivesIn } from '../../language-server/check-ins/closing.ts';
import { cyclesAfter, type NextCycle } from '../../language-server/check-ins/next-cycle.ts';
import { uriIn } from '../../language-server/check-ins/paths.ts';
import type { KeyResultView } from '../../language-server/rules/engine/views.ts';
import type { Project } from '../../language-server/workspace/project.ts';
import { applyFix, judged } from '../support/rules.ts';
import type { TestWorkspace, WorkspaceOptions } from '../support/workspace.ts';
import { contextOf, ROOT, reader } from './support.ts';

/** Closes a cycle and carries over what is unfinished; answers the texts by their paths. */
export function closed(
  text: string,
  cycle: string,
  options: WorkspaceOptions & { readonly carry?: (id: string) => boolean; readonly next?: NextCycle } = {},
) {
  const { workspace, context } = contextOf(text, options);
  const { project } = workspace;
  const carried: Carried[] = objectivesIn(project, cycle).flatMap((objective) => {
    const keyResults = objective.keyResults.filter(
      (one) => isUnfinished(project, one) && (options.carry?.(`${objective.id.objective}.${one.id}`) ?? true),
    );
    return keyResults.length > 0 ? [{ objective, keyResults }] : [];
  });
  const next = options.next ?? cyclesAfter(project, workspace.uris[0]!, cycle)[0];
  const closing = closingOf(cycle, { project, carried, next: next!, textOf: context.textOf }, ROOT, reader);
  const edits = [...closing.ends, ...closing.kept, ...closing.goesOn.edits];
  const texts = new Map(
    workspace.uris.map((uri) => {
      const own = edits.filter((edit) => edit.uri === uri);
      return [uri, applyFix(workspace.text(uri), uri, { title: '', edits: own })] as const;
    }),
  );
  for (const { path, text } of closing.goesOn.created) texts.set(uriIn(ROOT, path), text);
  return { workspace, closing, texts, text: (path: string) => texts.get(uriIn(ROOT, path)) };
}

/** Not reached: what one would carry over. */
function isUnfinished(project: Project, { objective, id, model }: KeyResultView): boolean {
  if (model.dropped) return false;
  const score = project.scores.keyResult({ ...objective.id, keyResult: id });
  return !score?.progress.ok || score.progress.value.value < 1;
}

/** The texts as a workspace under all rules. */
export function judgedAgain(texts: ReadonlyMap<string, string>, options: WorkspaceOptions): TestWorkspace {
  const files = [...texts].map(
    ([uri, text]) => `// file: ${decodeURIComponent(uri.slice(ROOT.length + 1))}\n${text}`,
  );
  return judged(files.join(''), options);
}

/** Errors and warnings, with the words that they are about. */
export function said(workspace: TestWorkspace): string[] {
  return workspace.uris.flatMap((uri) =>
    workspace.project
      .findingsOf(uri)
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule, range }) => `${rule} ${workspace.text(uri).slice(...range)}`),
  );
}
