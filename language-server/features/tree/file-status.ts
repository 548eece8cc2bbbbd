import type { FileModel } from '../../model/file.ts';
import { idText, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import { placeOfCheckIn } from '../../model/links.ts';
import { cycleName } from '../../model/names.ts';
import { containsDate, daysLeft } from '../../model/period.ts';
import { resolveSupportable } from '../../model/resolve.ts';
import type { FileStatus } from '../../protocol.ts';
import type { Project } from '../../workspace/project.ts';
import type { ProjectSource } from '../source.ts';
import { groupFigures } from './node-figures.ts';

/**
 * What a file is about: the objectives that stand in it, or else those that its check-ins report on, the cycle of the
 * first of them and their score. Null for a file that has neither.
 */
export function fileStatus(source: ProjectSource, uri: string): FileStatus | null {
  const project = source.projectOf(uri);
  const file = project?.files.get(uri);
  if (!project || !file) return null;
  const ids = objectivesFor(file, project);
  const [first] = ids;
  const header = file.headers.find(({ cycle }) => cycle)?.cycle;
  if (!first && !header) return null;
  const cycle = (first && project.scores.cycleOf(first)) ?? (header && cycleName(header.name));
  const figures = ids.length > 0 ? groupFigures(project.scores, ids) : undefined;
  return {
    ...(cycle !== undefined && { cycle, ...daysOf(cycle, file, project) }),
    objectives: ids.length,
    ...(figures && { status: figures.status }),
    ...(figures?.score !== undefined && { score: figures.score }),
  };
}

function objectivesFor(file: FileModel, project: Project): ObjectiveId[] {
  const own = [...objectivesOf(file).keys()].map((objective) => ({ uri: file.uri, objective }));
  if (own.length > 0) return own;
  const names = project.namesFor(file.uri);
  const reported = file.checkIns.flatMap((checkIn): ObjectiveId[] => {
    if (!checkIn.objective) return [];
    const found = resolveSupportable(checkIn.objective, placeOfCheckIn(file, checkIn), names, true);
    return found.kind === 'found' && found.target.kind === 'objective' ? [found.target.id] : [];
  });
  return [...new Map(reported.map((id) => [idText(id), id])).values()];
}

function daysOf(
  cycle: string,
  { uri }: FileModel,
  project: Project,
): Pick<FileStatus, 'cycleText' | 'daysLeft'> {
  const { names, today } = project.scores.source.settingsFor(uri);
  const period = names.periodOf(cycle);
  const title = project.lookup('cycle', cycle)[0]?.title;
  if (!period) return title === undefined ? {} : { cycleText: title };
  const days = `${period.start} – ${period.end}`;
  return {
    cycleText: title === undefined ? days : `${title}, ${days}`,
    ...(containsDate(period, today) && { daysLeft: daysLeft(period, today) }),
  };
}
