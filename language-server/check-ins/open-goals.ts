import { lastName } from '../model/names.ts';
import { containsDate } from '../model/period.ts';
import type { KeyResultView, ObjectiveView } from '../rules/engine/views.ts';
import type { Project } from '../workspace/project.ts';
import { calledOf } from './last-said.ts';

/** A team with key results that are open. */
export interface OpenTeam {
  /** Name of the team, company or person. */
  readonly team: string;
  readonly title?: string;
  /** A file of its objectives, which says in which project it is. */
  readonly uri: string;
  readonly keyResults: number;
}

/** The teams of a project that have open key results today, in the order of their names. */
export function openTeams(project: Project): OpenTeam[] {
  const teams = new Map<string, OpenTeam>();
  for (const objective of openObjectives(project)) {
    const keyResults = checkable(objective).length;
    for (const ref of objective.units) {
      const team = lastName(ref);
      const known = teams.get(team);
      const title = project.lookup('unit', team)[0]?.title;
      teams.set(team, {
        team,
        ...(title && { title }),
        uri: known?.uri ?? objective.uri,
        keyResults: (known?.keyResults ?? 0) + keyResults,
      });
    }
  }
  return [...teams.values()].sort((a, b) => (a.team < b.team ? -1 : 1));
}

/**
 * The objectives of a cycle that is running today and that can be checked in on, in the order of their files.
 * @param team name of the team, company or person; all without it
 */
export function openObjectives(project: Project, team?: string): ObjectiveView[] {
  return runningObjectives(project, team).filter(
    (one) => one.model.name !== undefined && checkable(one).length > 0,
  );
}

/** What a team would check in on if a check-in could say it: what people call its key results that have no name. */
export function unnamed(project: Project, team: string): string[] {
  return runningObjectives(project, team).flatMap(({ model, keyResults }) =>
    keyResults.flatMap((one) =>
      isOpen(one.model) && (!one.model.name || !model.name) ? calledOf(one.model, one.id) : [],
    ),
  );
}

function runningObjectives(project: Project, team?: string): ObjectiveView[] {
  return [...project.files.keys()]
    .flatMap((uri) => project.view(uri)?.objectives ?? [])
    .filter(
      (one) => isRunning(one) && (team === undefined || one.units.some((ref) => lastName(ref) === team)),
    );
}

/** True for an objective whose cycle holds today, and whose end nobody has told yet. */
function isRunning({ model, period, around }: ObjectiveView): boolean {
  return (
    model.dropped === undefined &&
    model.score === undefined &&
    period !== undefined &&
    containsDate(period, around.today)
  );
}

/** The key results that a check-in can have a line for: they have a name, are open, and are measured by people. */
export function checkable({ keyResults }: ObjectiveView): KeyResultView[] {
  return keyResults.filter(({ model }) => model.name !== undefined && isOpen(model));
}

function isOpen({ dropped, score, metric }: KeyResultView['model']): boolean {
  return dropped === undefined && score === undefined && metric?.kind !== 'rolls-up';
}

/** Today's check-ins on an objective: their files and their numbers there. */
export function checkInsToday(project: Project, { key, around }: ObjectiveView) {
  return project.lookup('checkIns', key).filter(({ date }) => date === around.today);
}

/** The objective of an id; undefined where there is none. */
export function objectiveAt(
  project: Project,
  id: { readonly uri: string; readonly objective: string },
): ObjectiveView | undefined {
  return project.view(id.uri)?.objectives.find((one) => one.id.objective === id.objective);
}
