import { treeChildren } from '../../../language-server/features/tree/children.ts';
import type { TreeSource } from '../../../language-server/features/tree/source.ts';
import type { TreeNode, TreeShown } from '../../../language-server/protocol.ts';
import type { Project } from '../../../language-server/workspace/project.ts';
import { type TestWorkspace, workspaceOf } from '../../support/workspace.ts';

/** A test's workspace as the tree's requests see it: one project, or one for each text. */
export function sourceOf(...workspaces: readonly TestWorkspace[]): TreeSource {
  const projectsByFolder = new Map<string, Project>(
    workspaces.map(({ project }, i) => [`file:///okrs${i === 0 ? '' : i}`, project]),
  );
  return {
    projectsByFolder,
    allProjects: [...projectsByFolder.values()],
    projectOf: (uri) => workspaces.find(({ project }) => project.files.has(uri))?.project,
  };
}

/** Every row of a tree with all nodes opened, as one reads it: indented, the label and the grey text behind it. */
export function rows(source: TreeSource, asked: TreeShown, parent?: string, depth = 0): string[] {
  return level(source, asked, parent).flatMap((node) => [
    `${'  '.repeat(depth)}${node.label} | ${node.description}`,
    ...(node.hasChildren ? rows(source, asked, node.id, depth + 1) : []),
  ]);
}

/** The labels alone, indented. */
export function labels(source: TreeSource, asked: TreeShown): string[] {
  return rows(source, asked).map((row) => row.slice(0, row.indexOf(' | ')));
}

/** The rows below a node. */
export function level(source: TreeSource, asked: TreeShown, parent?: string): readonly TreeNode[] {
  return treeChildren(source, { ...asked, ...(parent !== undefined && { parent }) }).nodes;
}

/** Every node of a tree, opened to the last. */
export function allNodes(source: TreeSource, asked: TreeShown, parent?: string): TreeNode[] {
  return level(source, asked, parent).flatMap((node) => [
    node,
    ...(node.hasChildren ? allNodes(source, asked, node.id) : []),
  ]);
}

/** The node of that label. */
export function nodeOf(source: TreeSource, asked: TreeShown, label: string): TreeNode {
  const found = allNodes(source, asked).find((node) => node.label === label);
  if (!found) throw new Error(`no row “${label}”`);
  return found;
}

/** A company with two teams, a quarter in a half-year, and some check-ins. */
export const BAKERY = `// file: company.okr
company mill "The Mill"
team ovens "Ovens" in mill lead ida
team shops "Shops" in mill
team night "Night shift" in ovens
person ida "Ida Holm" in ovens
person per "Per Lund" in shops

okrs for mill in 2026-H1
objective detour "Bread that people make a detour for" {
  kr stars "Stars in the city guide" from 3 to 5
  kr regulars "Regular guests" rolls up
}

// file: ovens.okr
okrs for ovens in 2026-Q1
objective crust "A crust that sings" {
  supports mill.detour.stars
  kr returns "Loaves brought back a week" from 40 to 10
  kr hours "Hours of sleep of the dough" from 8 to 20 owner per
}

// file: shops.okr
okrs for shops in 2026-Q1
objective smile "Every guest leaves with a smile" {
  owner per
  supports mill.detour
  kr queue "Minutes in the queue at noon" from 12 to 4
}
objective quiet "Evenings in which nobody is in a hurry" for night { kr "Rushed orders a week" from 9 to 2 }

// file: monday.okr
checkin 2026-02-09 on ovens.crust by ida {
  returns: 25 confidence 0.6
  hours: 14
}
`;

export const bakery = (): TestWorkspace => workspaceOf(BAKERY, { today: '2026-02-10' });
