import type { FileModel } from '../model/file.ts';
import type { ObjectiveView } from '../rules/engine/views.ts';
import type { Project } from '../workspace/project.ts';
import { pathInTime } from './path-in-time.ts';
import { pathIn } from './paths.ts';

/** A file with check-ins, and what they say about it. */
interface Kept {
  readonly path: string;
  /** The last day that one is about. */
  readonly last: string;
  /** True where objectives stand in it as well. */
  readonly beside: boolean;
  /** Names of the teams that are checked in on. */
  readonly teams: ReadonlySet<string>;
}

/**
 * Where the check-ins of a team on a day are kept, as a path below the root: where its last ones were kept, made for
 * the day; else where other teams keep theirs; else in a folder beside its objectives, a file a day and team.
 * @param objectives that are checked in on, at least one
 * @param root URI of the folder that paths begin at
 */
export function placeOfCheckIns(
  project: Project,
  team: string,
  objectives: readonly ObjectiveView[],
  root: string,
): string {
  const [first] = objectives;
  const { today, settings } = first!.around;
  const own = pathIn(root, first!.uri);
  const kept = keptIn(project, root, today);
  const model = newest(kept.filter(({ teams }) => teams.has(team))) ?? newest(kept);
  if (!model) return `${folderOf(own)}checkins/${today}-${team}.okr`;
  if (model.beside) return own;
  const then = pathInTime(model.path, model.last, today, settings);
  const [other, ...others] = model.teams;
  return other === undefined || others.length > 0 || other === team ? then : forTeam(then, other, team);
}

function keptIn(project: Project, root: string, today: string): Kept[] {
  return [...project.files.values()].flatMap((file) => {
    const dates = file.checkIns.flatMap(({ date }) => (date?.iso && date.iso <= today ? date.iso : []));
    const last = dates.sort().at(-1);
    if (last === undefined) return [];
    const beside = file.objectives.length > 0;
    return [{ path: pathIn(root, file.uri), last, beside, teams: teamsIn(project, file) }];
  });
}

function teamsIn(project: Project, file: FileModel): Set<string> {
  const view = project.view(file.uri)!;
  const teams = new Set<string>();
  for (const { objective } of view.checkIns) for (const unit of objective?.entry.units ?? []) teams.add(unit);
  return teams;
}

/** The one that was written in last; of several of a day the one whose path comes first. */
function newest(kept: readonly Kept[]): Kept | undefined {
  return [...kept].sort((a, b) =>
    a.last === b.last ? (a.path < b.path ? -1 : 1) : a.last > b.last ? -1 : 1,
  )[0];
}

/** A path that says one team's name says the other's. */
export function forTeam(path: string, team: string, other: string): string {
  return path.replace(new RegExp(`(?<=^|[/._-])${team}(?=[/._-])`, 'gu'), () => other);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
