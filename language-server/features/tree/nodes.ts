import type { FileModel, Named } from '../../model/file.ts';
import { keyResultsOf } from '../../model/ids.ts';
import { positionsOf } from '../../model/position.ts';
import type { TreeNode } from '../../protocol.ts';
import type { Project } from '../../workspace/project.ts';
import { declarationOf, type SymbolId } from '../names/symbol.ts';
import { type Branch, stepOf } from './branch.ts';
import { groupText, keyResultText, labelOfBranch, objectiveText } from './describe-node.ts';
import type { Goal } from './goals.ts';
import type { Grouping } from './groupings/grouping.ts';
import { type Marks, marksOf, marksOfAll } from './marks.ts';
import { matchesBelow } from './matching.ts';
import { groupFigures, keyResultFigures, type NodeFigures, objectiveFigures } from './node-figures.ts';
import { nodeId, type Step } from './node-id.ts';
import { type TreeSpeech, treeSpeaker } from './say.ts';
import { isCurrent, type Shown } from './shown.ts';

/** More goals than these are not scored for the groups of one level: their mean would say little, and take long. */
const MOST_SCORED = 1500;
/** While files are still being judged: the rows are wanted at once, and are asked for again when that is done. */
const MOST_SCORED_BEFORE = 200;

/**
 * The rows of some branches.
 * @param way the steps to their parent
 * @param above the branches of these steps
 */
export function nodesOf(
  branches: readonly Branch[],
  way: readonly Step[],
  above: readonly Branch[],
  grouping: Grouping,
  shown: Shown,
): TreeNode[] {
  const members = branches.map((branch) =>
    'goal' in branch ? [] : grouping.members([...above, branch], shown),
  );
  const scored = scoredOf(members, shown);
  const speaker = treeSpeaker(shown.project);
  return branches.map((branch, i): TreeNode => {
    const symbol = symbolOf(branch, shown.project);
    const location = symbol && locationOf(symbol, shown.project);
    const speech = speaker('goal' in branch ? branch.goal : members[i]![0]);
    return {
      id: nodeId([...way, stepOf(branch)]),
      label: labelOfBranch(branch, shown, speech),
      ...contents(branch, members[i]!, scored[i]!, above, shown, speech),
      ...(location && { location }),
      hasChildren: !('goal' in branch) || grouping.below([...above, branch], shown).length > 0,
      ...(leadsOn(branch, shown) && { leadsOn: true }),
    };
  });
}

/** Where words are looked for: a row that does not have them itself is there for those below it that do. */
function leadsOn(branch: Branch, shown: Shown): boolean {
  const { words, project } = shown;
  if (words.length === 0) return false;
  if (!('goal' in branch) || !shown.matches(branch.goal)) return true;
  return branch.kind === 'objective' && matchesBelow(branch.goal, words, project.lookup);
}

type Contents = Omit<TreeNode, 'id' | 'label' | 'location' | 'hasChildren' | 'leadsOn'>;

function contents(
  branch: Branch,
  members: readonly Goal[],
  scored: readonly Goal[],
  above: readonly Branch[],
  shown: Shown,
  speech: TreeSpeech,
): Contents {
  const { project } = shown;
  const { scores } = project;
  if (branch.kind === 'objective') {
    const { goal } = branch;
    const figures = objectiveFigures(scores, goal.id);
    return {
      kind: 'objective',
      description: objectiveText(goal, figures, shown, speech),
      ...ring(figures, goal.dropped, marksOf(project, goal)),
      goal: goal.id,
      ...referenceOf(goal),
    };
  }
  if (branch.kind === 'key-result') {
    const { goal, keyResult } = branch;
    const figures = keyResultFigures(scores, goal.id, keyResult);
    const dropped = goal.dropped || keyResultsOf(goal.model).get(keyResult)?.dropped !== undefined;
    return {
      kind: 'key-result',
      description: keyResultText(branch, figures, above.at(-1)?.kind === 'owner', speech),
      ...ring(figures, dropped, marksOf(project, goal, keyResult)),
      goal: { ...goal.id, keyResult },
      ...referenceOf(goal, keyResult),
    };
  }
  const figures =
    scored.length > 0
      ? groupFigures(
          scores,
          scored.map(({ id }) => id),
        )
      : undefined;
  return {
    kind: groupKind(branch, project),
    description: groupText(branch, members, figures, shown, speech),
    ...ring(figures, false, marksOfAll(project, members)),
  };
}

/** The goals that the groups of one level are scored by: none, where they are too many. */
function scoredOf(groups: readonly (readonly Goal[])[], shown: Shown): readonly (readonly Goal[])[] {
  const most = shown.project.staleFiles.size > 0 ? MOST_SCORED_BEFORE : MOST_SCORED;
  const count = (all: readonly (readonly Goal[])[]): number =>
    all.reduce((sum, { length }) => sum + length, 0);
  const none = groups.map(() => []);
  // A few years' worth: with more there are too many of today as well.
  if (count(groups) > 10 * most) return none;
  const counted = groups.map((members) => running(members, shown));
  return count(counted) > most ? none : counted;
}

/** Where no cycle is asked for, how it is going now: the running cycles' goals, or all where none is running. */
function running(members: readonly Goal[], { project, asked }: Shown): readonly Goal[] {
  if (asked.cycle !== undefined || asked.grouping === 'cycle') return members;
  const current = members.filter((goal) => isCurrent(project, goal));
  return current.length > 0 ? current : members;
}

function ring(figures: NodeFigures | undefined, dropped: boolean, marks: Marks) {
  return {
    ...(figures && { status: figures.status }),
    ...(figures?.score !== undefined && { share: Math.max(0, Math.min(1, figures.score)) }),
    ...(dropped && { dropped: true as const }),
    ...marks,
  };
}

/** As one refers to it from anywhere: `marketing.own-search.cpa@2026-Q1`. */
function referenceOf({ model, units, cycle }: Goal, keyResult?: string): { reference?: string } {
  const part = keyResult === undefined ? undefined : keyResultsOf(model).get(keyResult);
  if (!model.name || (part && !part.name)) return {};
  const path = [...units.slice(0, 1), model.name, ...(part?.name ? [part.name] : [])].join('.');
  return { reference: cycle === undefined ? path : `${path}@${cycle}` };
}

function groupKind(branch: Exclude<Branch, { goal: Goal }>, project: Project): TreeNode['kind'] {
  if (branch.name === '') return 'none';
  if (branch.kind === 'cycle') return 'cycle';
  const declared = project.lookup('unit', branch.name)[0]?.kind;
  return declared ?? (branch.kind === 'owner' ? 'person' : 'team');
}

/** What a branch stands for; undefined for what is declared nowhere. */
export function symbolOf(branch: Branch, project: Project): SymbolId | undefined {
  switch (branch.kind) {
    case 'objective':
      return { kind: 'objective', uri: branch.goal.id.uri, id: branch.goal.id.objective };
    case 'key-result': {
      const { uri, objective } = branch.goal.id;
      return { kind: 'key-result', uri, id: branch.keyResult, parent: objective };
    }
    case 'cycle': {
      const entry = project.lookup('cycle', branch.name)[0];
      return entry && { kind: 'cycle', uri: entry.uri, id: entry.id };
    }
    default: {
      const entry = project.lookup('unit', branch.name)[0];
      return entry && { kind: entry.kind, uri: entry.uri, id: entry.id };
    }
  }
}

/** Where it is declared: its name, or else its title. */
export function locationOf(symbol: SymbolId, project: Project): TreeNode['location'] {
  const file = project.files.get(symbol.uri);
  const declared = file && declarationOf(file, symbol);
  return declared && { uri: symbol.uri, range: positionsOf(file as FileModel, nameRange(declared)) };
}

function nameRange({ nameRange, title, range }: Named): Named['range'] {
  return nameRange ?? title?.range ?? range;
}
