import type { TreeLevel, TreeNode, TreeShown } from '../../protocol.ts';
import { branchOf } from './branch.ts';
import { groupings } from './groupings/index.ts';
import { marksOfAll } from './marks.ts';
import { nodeId, type Step, stepsOf } from './node-id.ts';
import { nodesOf } from './nodes.ts';
import { Shown } from './shown.ts';
import { type Place, placesOf, type TreeSource } from './source.ts';

const EMPTY: TreeLevel = { nodes: [], more: 0 };

/**
 * The rows below a node, or the first ones: nothing for a node that is there no more. Where several projects have
 * objectives, they are the first level.
 */
export function treeChildren(
  source: TreeSource,
  asked: TreeShown & { readonly parent?: string; readonly most?: number },
): TreeLevel {
  const { parent, most = Number.POSITIVE_INFINITY } = asked;
  const places = placesOf(source);
  if (parent === undefined) {
    const [only, another] = places;
    if (another) return limited(projectNodes(places, asked), most);
    return only ? levelOf(only, [], asked, most) : EMPTY;
  }
  const [top, ...steps] = stepsOf(parent) ?? [];
  const place = places.find(({ folder }) => top?.kind === 'project' && folder === top.name);
  return place ? levelOf(place, steps, asked, most) : EMPTY;
}

/** @param steps the way to the parent within the project */
function levelOf(
  { folder, project }: Place,
  steps: readonly Step[],
  asked: TreeShown,
  most: number,
): TreeLevel {
  const shown = Shown.of(project, asked);
  const grouping = groupings[asked.grouping];
  const above = steps.map((step) => branchOf(step, shown.goals)).filter((one) => one !== undefined);
  if (above.length < steps.length) return EMPTY;
  const branches = above.length > 0 ? grouping.below(above, shown) : grouping.first(shown);
  const way: Step[] = [{ kind: 'project', name: folder }, ...steps];
  const nodes = nodesOf(branches.slice(0, most), way, above, grouping, shown);
  return { nodes, more: branches.length - nodes.length };
}

function projectNodes(places: readonly Place[], asked: TreeShown): TreeNode[] {
  return places.flatMap(({ folder, project }) => {
    const { matching, words } = Shown.of(project, asked);
    if (matching.length === 0) return [];
    const { length } = matching;
    return {
      id: nodeId([{ kind: 'project', name: folder }]),
      kind: 'project',
      label: decoded(folder.slice(folder.lastIndexOf('/') + 1)),
      description: length === 1 ? '1 objective' : `${length} objectives`,
      ...marksOfAll(project, matching),
      hasChildren: true,
      ...(words.length > 0 && { leadsOn: true }),
    };
  });
}

function limited(nodes: readonly TreeNode[], most: number): TreeLevel {
  return { nodes: nodes.slice(0, most), more: Math.max(0, nodes.length - most) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
