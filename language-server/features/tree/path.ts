import { idText, objectivesOf } from '../../model/ids.ts';
import { offsetAt, type Position } from '../../model/position.ts';
import type { GoalId, TreeShown } from '../../protocol.ts';
import { goalAt } from '../preview/goal.ts';
import { stepOf } from './branch.ts';
import { groupings } from './groupings/index.ts';
import { nodeId, type Step } from './node-id.ts';
import { Shown } from './shown.ts';
import { placesOf, type TreeSource } from './source.ts';

/**
 * The ids of the nodes from the first level to the objective or key result at a place: of a check-in's line to the key
 * result it is about. Empty where there is none, or where the tree does not show it.
 */
export function treePath(
  source: TreeSource,
  asked: TreeShown & { readonly uri: string; readonly position: Position; readonly orFirst?: boolean },
): string[] {
  const { uri, position, orFirst = false } = asked;
  const places = placesOf(source);
  const place = places.find(({ project }) => project.files.has(uri));
  const file = place?.project.files.get(uri);
  if (!place || !file) return [];
  const [first] = orFirst ? objectivesOf(file).keys() : [];
  const at: GoalId | undefined =
    goalAt(place.project, file, offsetAt(file, position)) ??
    (first === undefined ? undefined : { uri, objective: first });
  if (!at) return [];
  const shown = Shown.of(place.project, asked);
  const goal = shown.goals.byKey.get(idText({ uri: at.uri, objective: at.objective }));
  const branches = goal ? groupings[asked.grouping].pathTo(goal, at.keyResult, shown) : [];
  const way: Step[] = [{ kind: 'project', name: place.folder }];
  const ids = branches.map((branch) => {
    way.push(stepOf(branch));
    return nodeId(way);
  });
  return places.length > 1 && ids.length > 0 ? [nodeId(way.slice(0, 1)), ...ids] : ids;
}
