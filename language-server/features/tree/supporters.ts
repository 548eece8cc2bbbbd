import { positionsOf } from '../../model/position.ts';
import type { GoalId } from '../../protocol.ts';
import type { ProjectSource } from '../source.ts';
import { modelAt, supportersOf } from '../supports/edges.ts';

/** A place in a file, as LSP has it. */
interface Location {
  readonly uri: string;
  readonly range: ReturnType<typeof positionsOf>;
}

/** Where the objectives and key results are declared that support a goal: an objective with those of its key results. */
export function supporterLocations(source: ProjectSource, goal: GoalId): Location[] {
  const project = source.projectOf(goal.uri);
  if (!project) return [];
  return supportersOf(project, goal).flatMap(({ from, dropped }): Location[] => {
    const at = dropped ? undefined : modelAt(project, from);
    if (!at) return [];
    const { nameRange, title, range } = at.keyResult ?? at.objective;
    return [{ uri: from.uri, range: positionsOf(at.file, nameRange ?? title?.range ?? range) }];
  });
}
