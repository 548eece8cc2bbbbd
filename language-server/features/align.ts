import type { WorkspaceEdit } from 'vscode-languageserver';
import { referenceTo } from '../check-ins/reference.ts';
import { wayBack } from '../model/circles.ts';
import { type KeyResult, labelOf, type Objective, type Ref } from '../model/file.ts';
import { idText, keyResultsOf, objectivesOf } from '../model/ids.ts';
import { placeOf } from '../model/links.ts';
import { lineAt } from '../model/position.ts';
import { entryOf } from '../model/references.ts';
import type { GoalId } from '../protocol.ts';
import { insertion, newMember } from '../rules/engine/edits.ts';
import type { Edit } from '../rules/finding.ts';
import { messages } from '../rules/messages/align.ts';
import { type Speak, speakIn } from '../rules/speak.ts';
import type { Project } from '../workspace/project.ts';
import { workspaceEdit } from './actions/workspace-edit.ts';
import type { ProjectSource } from './source.ts';

/** The edit, or why there is none, in a sentence for the one who asked. */
export type Alignment = { readonly edit: WorkspaceEdit } | { readonly refused: string };

type Say = Speak<keyof typeof messages.en>;

/** In the language in which the findings of a file are told. */
function sayIn(project: Project | undefined, uri: string): Say {
  return project?.view(uri)?.say(messages) ?? speakIn(messages, 'en');
}

/** A goal with what it is called. */
interface Found extends GoalId {
  readonly model: Objective;
  readonly part?: KeyResult;
  readonly label: string;
}

/** The edit that lets one objective, or one key result, support another: written as its file would write it. */
export function align(source: ProjectSource, from: GoalId, to: GoalId): Alignment {
  const project = source.projectOf(from.uri);
  const other = source.projectOf(to.uri);
  const lower = project && findGoal(project, from);
  const upper = other && findGoal(other, to);
  const say = sayIn(project, from.uri);
  if (!lower || !upper) return { refused: say('gone') };
  if (project !== other)
    return { refused: say('projects', { lower: said(lower, say), upper: said(upper, say) }) };
  const refused = reasonAgainst(project, lower, upper, say);
  if (refused !== undefined) return { refused };
  const reference = referenceFrom(project, lower, upper);
  if (reference === undefined) return { refused: say('unclear', { upper: said(upper, say) }) };
  const edit = workspaceEdit(project, [editFor(project, lower, reference)], { snippets: false });
  return edit ? { edit } : { refused: say('fileGone') };
}

/** Why one goal cannot support another of its project; undefined where it can. */
export function refusal(project: Project, from: GoalId, to: GoalId): string | undefined {
  const [lower, upper] = [findGoal(project, from), findGoal(project, to)];
  const say = sayIn(project, from.uri);
  return lower && upper ? reasonAgainst(project, lower, upper, say) : say('gone');
}

function findGoal(project: Project, { uri, objective, keyResult }: GoalId): Found | undefined {
  const file = project.files.get(uri);
  const model = file && objectivesOf(file).get(objective);
  if (!model) return undefined;
  if (keyResult === undefined) return { uri, objective, model, label: labelOf(model) };
  const part = keyResultsOf(model).get(keyResult);
  return part && { uri, objective, keyResult, model, part, label: labelOf(part) };
}

function reasonAgainst(project: Project, lower: Found, upper: Found, say: Say): string | undefined {
  const [from, to] = [idText(objectiveOf(lower)), idText(objectiveOf(upper))];
  const both = { lower: said(lower, say), upper: said(upper, say) };
  if (from === to) return say('itself');
  if (upper.model.dropped || upper.part?.dropped) return say('dropped', both);
  if (!upper.model.name)
    return say('noName', { upper: said({ ...upper, label: labelOf(upper.model) }, say) });
  if (upper.part && !upper.part.name) return say('noKeyResultName', both);
  const entries = project.lookup('supports', from);
  if (entries.some((entry) => idText(entry.to) === to && sameParts(entry, lower, upper)))
    return say('already', both);
  const way = wayBack(to, from, (key) => project.lookup('supports', key));
  if (!way) return undefined;
  const through = way.slice(1).map((key) => said({ label: titleOf(project, key) }, say));
  return through.length === 0
    ? say('circle', both)
    : say('circleThrough', { ...both, way: { and: through } });
}

function sameParts(
  entry: { readonly fromKeyResult?: string; readonly toKeyResult?: string },
  lower: Found,
  upper: Found,
): boolean {
  return entry.fromKeyResult === lower.keyResult && entry.toKeyResult === upper.keyResult;
}

function referenceFrom(project: Project, lower: Found, upper: Found): string | undefined {
  const file = project.files.get(lower.uri)!;
  const target = entryOf(project.files.get(upper.uri)!, upper.objective, upper.model);
  return referenceTo(target, placeOf(file, lower.model), project.namesFor(lower.uri), {
    ...(upper.keyResult !== undefined && { keyResult: upper.keyResult }),
  });
}

/** Behind the references there are; else, for an objective, a line of its own at the top of its block. */
function editFor(project: Project, { uri, model, part }: Found, reference: string): Edit {
  const last = lastRef((part ?? model).supports);
  if (last) return insertion(uri, last.range[1], `, ${reference}`);
  const clause = `supports ${reference}`;
  if (part) return insertion(uri, part.range[1], ` ${clause}`);
  const file = project.files.get(uri)!;
  if (!model.body) return newMember(file, model, clause);
  const after = lastRef(model.owners)?.range[1] ?? model.body.range[0] + 1;
  // Behind a key result it would be that one's.
  const shared = [...model.keyResults, ...model.initiatives, ...model.risks].some(
    ({ range }) => lineAt(file, range[0]) === lineAt(file, after),
  );
  return shared ? insertion(uri, after, ` ${clause}`) : newMember(file, model, clause, after);
}

function lastRef(refs: readonly Ref[]): Ref | undefined {
  return refs.reduce<Ref | undefined>(
    (last, ref) => (last && last.range[1] > ref.range[1] ? last : ref),
    undefined,
  );
}

function objectiveOf({ uri, objective }: GoalId): { uri: string; objective: string } {
  return { uri, objective };
}

function titleOf(project: Project, key: string): string {
  const hash = key.indexOf('#');
  const file = project.files.get(key.slice(0, hash));
  const model = file && objectivesOf(file).get(key.slice(hash + 1));
  return model ? labelOf(model) : '';
}

function said({ label }: Pick<Found, 'label'>, say: Say): string {
  return label === '' ? say('unnamed') : say('goal', { title: label });
}
