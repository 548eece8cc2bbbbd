import { parseCycle } from '../model/cycle.ts';
import { labelOf } from '../model/file.ts';
import { keyResultsOf, type ObjectiveId, objectivesOf } from '../model/ids.ts';
import { lastName } from '../model/names.ts';
import type { KeyResultScore } from '../model/score/key-result.ts';
import type { KeyResultRow, ObjectiveRow } from '../overview/rows.ts';
import type { KeyResultView, ObjectiveView } from '../rules/engine/views.ts';
import type { Project } from '../workspace/project.ts';
import type { ExportedProject } from './source.ts';

/** An objective with its figures, as reports tell it. */
export interface Goal {
  readonly id: ObjectiveId;
  readonly project: Project;
  readonly view: ObjectiveView;
  readonly row: ObjectiveRow;
  readonly title: string;
  /** Its cycle; one that has a name of its own with its days, as in `spring (2026-02-01 – 2026-06-30)`. */
  readonly cycle?: string;
  /** What its teams are called; none where it is nobody's. */
  readonly teams: readonly string[];
  /** What its own owners are called, else those of its teams' leads. */
  readonly owners: readonly string[];
  readonly keyResults: readonly KeyResultGoal[];
}

export interface KeyResultGoal {
  readonly view: KeyResultView;
  readonly row: KeyResultRow;
  readonly score: KeyResultScore;
  readonly title: string;
  readonly owners: readonly string[];
}

/** The objectives of a project that are exported, in their order. */
export function goalsOf({ project, objectives, report }: ExportedProject): Goal[] {
  const called = (name: string): string => calledBy(project, name);
  const views = new Map<string, ReadonlyMap<string, ObjectiveView>>();
  const viewsIn = (uri: string): ReadonlyMap<string, ObjectiveView> => {
    const known = views.get(uri);
    if (known) return known;
    const made = new Map(project.view(uri)!.objectives.map((one) => [one.id.objective, one]));
    views.set(uri, made);
    return made;
  };
  return objectives.map((id, i) => {
    const view = viewsIn(id.uri).get(id.objective)!;
    const row = report.objectives[i]!;
    const parts = project.scores.objective(id)!.parts;
    const cycle = view.cycle === undefined ? undefined : withDays(project, id.uri, view.cycle);
    return {
      id,
      project,
      view,
      row,
      title: labelOf(view.model),
      ...(cycle !== undefined && { cycle }),
      teams: view.units.map((ref) => called(lastName(ref))),
      owners: view.accountable.map(called),
      keyResults: view.keyResults.map((keyResult, j) => ({
        view: keyResult,
        row: row.keyResults[j]!,
        score: parts.find((part) => part.id === keyResult.id)!.score,
        title: labelOf(keyResult.model),
        owners: keyResult.model.owners.map((ref) => called(lastName(ref))),
      })),
    };
  });
}

function withDays(project: Project, uri: string, cycle: string): string {
  const period = parseCycle(cycle).ok ? undefined : project.namesFor(uri).periodOf(cycle);
  return period ? `${cycle} (${period.start} – ${period.end})` : cycle;
}

/** What a company, team or person is called: the title, or the name. */
export function calledBy(project: Project, name: string): string {
  return project.lookup('unit', name)[0]?.title || name;
}

/** What an objective that another supports is called; undefined where it is not there. */
export function titleOf(
  project: Project,
  { uri, objective }: ObjectiveId,
  keyResult?: string,
): string | undefined {
  const file = project.files.get(uri);
  const found = file && objectivesOf(file).get(objective);
  const part = found && keyResult !== undefined ? keyResultsOf(found).get(keyResult) : undefined;
  return found && [labelOf(found), ...(part ? [labelOf(part)] : [])].join(' / ');
}
