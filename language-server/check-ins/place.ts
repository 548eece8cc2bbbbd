import type { ObjectiveView } from '../rules/engine/views.ts';
import { PerFile } from '../workspace/per-file.ts';
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
  /** Names of the teams that are checked in on; found out where they are asked for. */
  teams(): ReadonlySet<string>;
}

/** The days of a file's check-ins, in order, and whether objectives stand beside them. */
const daysOf = new PerFile(({ checkIns, objectives }) => ({
  days: checkIns.flatMap(({ date }) => date?.iso ?? []).sort(),
  beside: objectives.length > 0,
}));

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
  const model = kept.find(({ teams }) => teams().has(team)) ?? kept[0];
  if (!model) return `${folderOf(own)}checkins/${today}-${team}.okr`;
  if (model.beside) return own;
  const then = pathInTime(model.path, model.last, today, settings);
  const [other, ...others] = model.teams();
  return other === undefined || others.length > 0 || other === team ? then : forTeam(then, other, team);
}

/** Files with check-ins, the one that was written in last first; of several of a day the one whose path comes first. */
function keptIn(project: Project, root: string, today: string): Kept[] {
  const kept = [...project.files.keys()].flatMap((uri): Kept[] => {
    const { days, beside } = daysOf.of(project, uri)!;
    const last = days.findLast((day) => day <= today);
    return last === undefined
      ? []
      : [{ path: pathIn(root, uri), last, beside, teams: () => teamsIn(project, uri) }];
  });
  return kept.sort((a, b) => (a.last === b.last ? (a.path < b.path ? -1 : 1) : a.last > b.last ? -1 : 1));
}

function teamsIn(project: Project, uri: string): Set<string> {
  const view = project.view(uri)!;
  const teams = new Set<string>();
  for (const { objective } of view.checkIns) for (const unit of objective?.entry.units ?? []) teams.add(unit);
  return teams;
}

/** A path that says one team's name says the other's. */
export function forTeam(path: string, team: string, other: string): string {
  return path.replace(new RegExp(`(?<=^|[/._-])${team}(?=[/._-])`, 'gu'), () => other);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
