import { MarkupContent } from 'vscode-languageserver';
import { offsetAt } from '../../model/position.ts';
import { contentOf } from '../hover/content.ts';
import { hoverContext } from '../hover/context.ts';
import { hoverAt } from '../hover/hover.ts';
import { branchOf } from './branch.ts';
import { Goals } from './goals.ts';
import { stepsOf } from './node-id.ts';
import { locationOf, symbolOf } from './nodes.ts';
import { placesOf, type TreeSource } from './source.ts';

/**
 * What the hover says where a node's goal, team, person or cycle is declared, as Markdown; null where there is nothing
 * to say.
 * @param commands of the editor, which links may run
 */
export function treeTooltip(source: TreeSource, id: string, commands: ReadonlySet<string>): string | null {
  const [top, ...steps] = stepsOf(id) ?? [];
  const place = placesOf(source).find(({ folder }) => folder === top?.name);
  const last = steps.at(-1);
  if (!place || !last) return null;
  const { project } = place;
  const goals = Goals.of(project);
  const branch = branchOf(last, goals);
  if (!branch || ('name' in branch && branch.name === '')) return null;
  const symbol = symbolOf(branch, project);
  const location = symbol && locationOf(symbol, project);
  if (location) {
    const offset = offsetAt(project.files.get(location.uri)!, location.range.start);
    const contents = hoverAt(project, location.uri, offset, commands)?.contents;
    return MarkupContent.is(contents) ? contents.value : null;
  }
  const first = goals.all.find(({ cycle }) => branch.kind === 'cycle' && cycle === branch.name);
  if (!first || branch.kind !== 'cycle') return null;
  const builtIn = { kind: 'cycle', uri: '', id: branch.name } as const;
  return contentOf(builtIn, hoverContext(project, first.id.uri, commands)) ?? null;
}
