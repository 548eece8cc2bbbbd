import type { CheckIn, FileModel, Objective } from '../../model/file.ts';
import { objectivesOf } from '../../model/ids.ts';
import { placeOf, placeOfCheckIn } from '../../model/links.ts';
import { cycleName, lastName, type ObjectiveEntry } from '../../model/names.ts';
import { entryOf } from '../../model/references.ts';
import type { Place } from '../../model/resolve.ts';

/** What a reference that is being typed stands in. */
export interface Around {
  readonly place: Place;
  readonly objective?: Objective;
  /** The objective as other files know it. */
  readonly entry?: ObjectiveEntry;
  readonly checkIn?: CheckIn;
}

/** The last objective or check-in that begins before an offset; without one, the last header. */
export function placeBefore(file: FileModel, offset: number): Around {
  const objective = lastBefore([...objectivesOf(file)], offset, ([, one]) => one.range[0]);
  const checkIn = lastBefore(file.checkIns, offset, (one) => one.range[0]);
  const header = lastBefore(file.headers, offset, (one) => one.range[0]);
  const start = header?.range[0] ?? -1;
  if (objective && objective[1].range[0] > Math.max(start, checkIn?.range[0] ?? -1)) {
    const [id, model] = objective;
    return { place: placeOf(file, model), objective: model, entry: entryOf(file, id, model) };
  }
  if (checkIn && checkIn.range[0] > start) return { place: placeOfCheckIn(file, checkIn), checkIn };
  return {
    place: {
      units: header?.teams.map(lastName) ?? [],
      ...(header?.cycle && { cycle: cycleName(header.cycle.name) }),
    },
  };
}

function lastBefore<T>(list: readonly T[], offset: number, start: (one: T) => number): T | undefined {
  return list.findLast((one) => start(one) < offset);
}
