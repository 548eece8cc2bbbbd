import { lensesIn } from '../../language-server/features/code-lens/lenses.ts';
import { lensText } from '../../language-server/features/code-lens/wording.ts';
import { occurrencesOf } from '../../language-server/features/names/find.ts';
import { meaningOf, occurrencesIn } from '../../language-server/features/names/occurrences.ts';
import { symbolKey } from '../../language-server/features/names/symbol.ts';
import { documentSymbols } from '../../language-server/features/outline/document-symbols.ts';
import { goingIn } from '../../language-server/features/outline/going.ts';
import { workspaceSymbols } from '../../language-server/features/outline/workspace-symbols.ts';
import { treeChildren } from '../../language-server/features/tree/children.ts';
import { objectivesOf } from '../../language-server/model/ids.ts';
import type { Workspace } from '../../language-server/workspace/workspace.ts';

const LENSES = { score: true, checkIn: true, keyResults: true };
const COMMANDS = new Set(['okr.checkIn']);

/** Everything that an editor shows of a workspace's files, as plain data in one order. */
export function pictureOf(workspace: Workspace, uris: Iterable<string>): Record<string, unknown> {
  return {
    files: Object.fromEntries([...uris].sort().map((uri) => [uri, fileIn(workspace, uri)])),
    symbols: sorted(workspaceSymbols(workspace.allProjects, 'a')),
    tree: (['cycle', 'team', 'owner'] as const).map((grouping) => treeChildren(workspace, { grouping })),
  };
}

function fileIn(workspace: Workspace, uri: string): unknown {
  const findings = workspace.findingsOf(uri);
  const project = workspace.projectOf(uri);
  const file = project?.files.get(uri);
  const view = project?.view(uri);
  if (!project || !file || !view) return { findings };
  const names = project.namesFor(uri);
  return {
    findings,
    scores: [...objectivesOf(file).keys()].map((objective) => project.scores.objective({ uri, objective })),
    outline: documentSymbols(file, goingIn(project, file)),
    lenses: lensesIn(project, view, LENSES, COMMANDS).map((lens) => ({
      ...lens,
      text: lensText(project, lens.kind, lens.place),
    })),
    // Both ways: what each name means, and every place that means the same.
    references: occurrencesIn(file).map((occurrence) => {
      const symbol = meaningOf(occurrence, names);
      return (
        symbol && [
          symbolKey(symbol),
          sorted([...occurrencesOf(project, symbol)].map(({ uri, range }) => ({ uri, range }))),
        ]
      );
    }),
  };
}

function sorted<T>(list: readonly T[]): string[] {
  return list.map((one) => JSON.stringify(one)).sort();
}
