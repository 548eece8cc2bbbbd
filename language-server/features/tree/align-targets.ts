import { labelOf } from '../../model/file.ts';
import type { AlignTarget, GoalId } from '../../protocol.ts';
import { refusal } from '../align.ts';
import { line } from '../describe.ts';
import type { ProjectSource } from '../source.ts';
import { Goals } from './goals.ts';
import { unitLabel } from './unit-labels.ts';

/** Nobody reads further; a filter would have to come first. */
const MOST = 2000;

/** The objectives that a goal could support: the company's first, then those of its own cycle, then the others. */
export function alignTargets(source: ProjectSource, from: GoalId): AlignTarget[] {
  const project = source.projectOf(from.uri);
  if (!project) return [];
  const goals = Goals.of(project);
  const own = goals.all.find(({ id }) => id.uri === from.uri && id.objective === from.objective);
  const rank = ({ units, cycle }: (typeof goals.all)[number]): number => {
    const kinds = units.flatMap((unit) => project.lookup('unit', unit));
    if (kinds.some(({ kind }) => kind === 'company')) return 0;
    return cycle === own?.cycle ? 1 : 2;
  };
  return goals.all
    .map((goal) => ({ goal, rank: rank(goal) }))
    .sort((a, b) => a.rank - b.rank)
    .filter(({ goal }) => refusal(project, from, goal.id) === undefined)
    .slice(0, MOST)
    .map(({ goal: { id, model, units, cycle } }) => ({
      goal: id,
      label: labelOf(model),
      description: line(units.map((unit) => unitLabel(unit, project)).join(', '), cycle),
    }));
}
