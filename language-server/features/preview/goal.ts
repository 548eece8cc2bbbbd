import type { FileModel, KeyResult, Objective, Range } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
import { placeOfCheckIn } from '../../model/links.ts';
import { lastName } from '../../model/names.ts';
import { resolveSupportable } from '../../model/resolve.ts';
import type { GoalId } from '../../protocol.ts';
import { quoted } from '../../rules/engine/edits.ts';
import type { Edit } from '../../rules/finding.ts';
import type { Project } from '../../workspace/project.ts';

/** What a goal is declared by; undefined for one that is there no more. */
export function goalModel(
  file: FileModel,
  { objective, keyResult }: GoalId,
): Objective | KeyResult | undefined {
  const found = objectivesOf(file).get(objective);
  return found && keyResult !== undefined ? keyResultsOf(found).get(keyResult) : found;
}

/** Where one looks for a goal: its title, else its name, else its first word. */
export function placeOfGoal(model: Objective | KeyResult): Range {
  return model.title?.range ?? model.nameRange ?? [model.range[0], model.range[0]];
}

/** The goal that a place is about: the one whose text it is in, or the one that a check-in is on. */
export function goalAt(project: Project, file: FileModel, offset: number): GoalId | undefined {
  const { uri } = file;
  const holds = ({ range }: { readonly range: Range }): boolean => range[0] <= offset && offset <= range[1];
  for (const [objective, model] of objectivesOf(file)) {
    if (!holds(model)) continue;
    const found = [...keyResultsOf(model)].find(([, keyResult]) => holds(keyResult));
    return { uri, objective, ...(found && { keyResult: found[0] }) };
  }
  const checkIn = file.checkIns.find(holds);
  if (!checkIn?.objective) return undefined;
  const resolved = resolveSupportable(
    checkIn.objective,
    placeOfCheckIn(file, checkIn),
    project.namesFor(uri),
    true,
  );
  if (resolved.kind !== 'found' || resolved.target.kind !== 'objective') return undefined;
  const line = checkIn.lines.find(holds);
  const { id } = resolved.target;
  return { uri: id.uri, objective: id.objective, ...(line && { keyResult: lastName(line.keyResult) }) };
}

/** The edit that gives a goal another title, between quotation marks; line breaks in it become blanks. */
export function retitled(uri: string, model: Objective | KeyResult, title: string): Edit {
  const text = quoted(title.replace(/\s+/g, ' ').trim());
  if (model.title) return { uri, range: model.title.range, text };
  const word = model.kind === 'objective' ? 'objective'.length : 'kr'.length;
  const end = model.nameRange?.[1] ?? model.range[0] + word;
  return { uri, range: [end, end], text: ` ${text}` };
}
