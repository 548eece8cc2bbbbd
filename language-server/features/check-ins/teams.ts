import { openTeams } from '../../check-ins/open-goals.ts';
import { objectivesOf } from '../../model/ids.ts';
import { placeOfCheckIn } from '../../model/links.ts';
import { lastName, unitsOf } from '../../model/names.ts';
import { offsetAt, type Position } from '../../model/position.ts';
import { resolveSupportable } from '../../model/resolve.ts';
import type { OpenTeam } from '../../protocol.ts';
import type { ProjectSource } from '../source.ts';

/** The teams with open key results: of a file's project, or of all where that is not known; and the file's own team. */
export function teamsToCheckIn(
  source: ProjectSource,
  uri: string | undefined,
  position: Position | undefined,
): { readonly teams: readonly OpenTeam[]; readonly active?: number } {
  const own = uri === undefined ? undefined : source.projectOf(uri);
  const projects = own ? [own] : [...source.allProjects];
  const teams = projects.flatMap((project) => openTeams(project));
  const wanted = uri === undefined ? [] : teamsAt(source, uri, position);
  const active = teams.findIndex(({ team }) => wanted.includes(team));
  return { teams, ...(active >= 0 && { active }) };
}

/** Names of the teams that a place in a file is about: its objective's, its check-in's, else the only header's. */
function teamsAt(source: ProjectSource, uri: string, position: Position | undefined): readonly string[] {
  const project = source.projectOf(uri);
  const file = project?.files.get(uri);
  if (!project || !file) return [];
  const offset = position ? offsetAt(file, position) : 0;
  const holds = ({ range }: { readonly range: readonly [number, number] }): boolean =>
    range[0] <= offset && offset <= range[1];
  const objective = [...objectivesOf(file).values()].find(holds);
  if (objective) return unitsOf(objective, file.headers).map(lastName);
  const checkIn = file.checkIns.find(holds);
  const found =
    checkIn?.objective &&
    resolveSupportable(checkIn.objective, placeOfCheckIn(file, checkIn), project.namesFor(uri), true);
  if (found?.kind === 'found' && found.target.kind === 'objective') return found.target.entry.units;
  const above = file.headers.findLast(({ range }) => range[0] <= offset) ?? file.headers[0];
  return above?.teams.map(lastName) ?? [];
}
