import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Range } from '../../model/file.ts';
import type { FileView, KeyResultView, ObjectiveView } from '../../rules/engine/views.ts';
import type { Fix } from '../../rules/finding.ts';
import { changeAmbition } from '../../rules/refactorings/change-ambition.ts';
import { extractKeyResult } from '../../rules/refactorings/extract-key-result.ts';
import { moveToCycle } from '../../rules/refactorings/move-to-cycle.ts';
import { moveToFile } from '../../rules/refactorings/move-to-file.ts';
import { nameKeyResult, nameObjective } from '../../rules/refactorings/name-it.ts';
import { splitKeyResult } from '../../rules/refactorings/split-key-result.ts';
import { turnIntoInitiative } from '../../rules/refactorings/turn-into-initiative.ts';
import { addForm, writeInForm } from '../../rules/refactorings/write-in-form.ts';
import type { Project } from '../../workspace/project.ts';
import { type EditAbilities, workspaceEdit } from './workspace-edit.ts';

const { RefactorExtract, RefactorMove, RefactorRewrite } = CodeActionKind;

/** The kinds of refactorings there are. */
export const REFACTORING_KINDS: readonly string[] = [RefactorExtract, RefactorMove, RefactorRewrite];

type Offer<Of> = readonly [
  kind: string,
  offered: (of: Of, project: Project, text: string) => Fix | readonly Fix[] | undefined,
  /** The rule whose quick fix does the same: not offered twice. */
  unless?: string,
];

const OF_KEY_RESULT: readonly Offer<KeyResultView>[] = [
  [RefactorRewrite, writeInForm],
  [RefactorRewrite, addForm],
  [RefactorRewrite, splitKeyResult, 'kr-compound'],
  [RefactorRewrite, turnIntoInitiative, 'kr-activity'],
  [RefactorRewrite, nameKeyResult],
];

const OF_OBJECTIVE: readonly Offer<ObjectiveView>[] = [
  [RefactorExtract, extractKeyResult],
  [RefactorRewrite, nameObjective],
  [RefactorRewrite, changeAmbition],
  [RefactorMove, moveToCycle],
  [RefactorMove, moveToFile],
];

/**
 * What can be done with what stands at a range although nothing is wrong with it. A selection over several would offer
 * each of them the same: the first is meant.
 * @param wants whether actions of a kind are asked for
 * @param mended rules whose quick fixes are offered along with these
 */
export function refactorings(
  project: Project,
  file: FileView,
  text: string,
  range: Range,
  wants: (kind: string) => boolean,
  abilities: EditAbilities,
  mended: ReadonlySet<string>,
): CodeAction[] {
  const actions = <Of>(offers: readonly Offer<Of>[], of: Of): CodeAction[] =>
    offers
      .filter(([kind, , unless]) => wants(kind) && !(unless && mended.has(unless)))
      .flatMap(([kind, offered]) =>
        [offered(of, project, text) ?? []].flat().flatMap((fix: Fix): CodeAction[] => {
          const edit = workspaceEdit(project, fix.edits, abilities, fix.ask);
          return edit ? [{ title: fix.title, kind, edit }] : [];
        }),
      );
  const objective = file.objectives.find(({ model }) => touches(headOf(model), range));
  if (objective) return actions(OF_OBJECTIVE, objective);
  const keyResult = file.objectives
    .flatMap(({ keyResults }) => keyResults)
    .find(({ model }) => touches(model.range, range));
  return keyResult ? actions(OF_KEY_RESULT, keyResult) : [];
}

/** An objective's refactorings are offered at its first line, not at everything in it. */
function headOf({ range, body }: ObjectiveView['model']): Range {
  return [range[0], body?.range[0] ?? range[1]];
}

function touches([start, end]: Range, [from, to]: Range): boolean {
  return start <= to && from <= end;
}
