import { CompletionItemKind } from 'vscode-languageserver';
import type { KeyResult } from '../../model/file.ts';
import { objectivesOf } from '../../model/ids.ts';
import type { ObjectiveEntry } from '../../model/names.ts';
import { type Place, resolveSupportable } from '../../model/resolve.ts';
import { keyResultText, line, sayDescription } from '../describe.ts';
import { contentOf } from '../hover/content.ts';
import { type Proposal, RANK, reference } from './items.ts';
import type { Request } from './request.ts';
import { refOf } from './written.ts';

/** Behind the path of an objective: its key results. */
export function keyResultsBehind(request: Request, place: Place): Proposal[] {
  const { written, names } = request;
  const found = resolveSupportable(refOf(written.path, written.cycle), place, names, true);
  if (found.kind !== 'found' || found.target.kind !== 'objective') return [];
  return keyResultProposals(request, found.target.entry, new Set(), '');
}

/**
 * The named key results of an objective.
 * @param taken those that are not to be proposed again
 * @param behind what is inserted behind the name
 */
export function keyResultProposals(
  request: Request,
  entry: ObjectiveEntry,
  taken: ReadonlySet<string>,
  behind: string,
): Proposal[] {
  const { uri, objective: parent } = entry;
  const say = sayDescription(request.project, request.file.uri);
  return keyResultsOfEntry(request, entry).flatMap((keyResult) => {
    const { name: id, title } = keyResult;
    if (id === undefined || taken.has(id)) return [];
    return reference(id, CompletionItemKind.Field, {
      insert: `${id}${behind}`,
      detail: line(title?.value, keyResultText(keyResult, say)),
      documentation: () => contentOf({ kind: 'key-result', uri, id, parent }, request),
      filter: `${id} ${title?.value ?? ''}`,
      rank: RANK.expected,
    });
  });
}

/** The key results of an objective that is known by its entry. */
export function keyResultsOfEntry(
  { project }: Request,
  { uri, objective }: ObjectiveEntry,
): readonly KeyResult[] {
  const file = project.files.get(uri);
  return (file && objectivesOf(file).get(objective)?.keyResults) ?? [];
}
