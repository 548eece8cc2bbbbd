import type { FileModel } from './file.ts';
import { localIds, objectivesOf } from './ids.ts';
import { wordsOf } from './words.ts';

/** What a file says otherwise than before. */
export interface Changes {
  /** Ids of objectives, with those that are new or gone. */
  readonly objectives: ReadonlySet<string>;
  /** Positions among the file's check-ins. */
  readonly checkIns: ReadonlySet<number>;
  /** Ids of KPIs, with those that are new or gone. */
  readonly kpis: ReadonlySet<string>;
}

/** What is not the same in two models of one file; what has only moved is. */
export function changesIn(before: FileModel, now: FileModel): Changes {
  const [checkInsBefore, checkInsNow] = [before.checkIns.map(wordsOf), now.checkIns.map(wordsOf)];
  const most = Math.max(checkInsBefore.length, checkInsNow.length);
  const positions = Array.from({ length: most }, (_, i) => i);
  return {
    objectives: otherIn(
      objectiveWords(before),
      objectiveWords(now),
      (a, b) => a[0] === b[0] && a[1] === b[1],
    ),
    checkIns: new Set(positions.filter((i) => checkInsBefore[i] !== checkInsNow[i])),
    kpis: otherIn(kpiWords(before), kpiWords(now), (a, b) => a === b),
  };
}

/** By id: its words, and those of the header above. */
function objectiveWords(file: FileModel): ReadonlyMap<string, readonly (object | undefined)[]> {
  const headers = file.headers.map(wordsOf);
  return new Map(
    [...objectivesOf(file)].map(([id, one]) => [
      id,
      [wordsOf(one), one.header === undefined ? undefined : headers[one.header]],
    ]),
  );
}

function kpiWords({ kpis }: FileModel): ReadonlyMap<string, object> {
  const ids = localIds(kpis);
  return new Map(kpis.map((kpi, i) => [ids[i]!, wordsOf(kpi)]));
}

function otherIn<T>(
  before: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  isSame: (a: T, b: T) => boolean,
): ReadonlySet<string> {
  const other = new Set<string>();
  for (const [id, one] of now) {
    const known = before.get(id);
    if (known === undefined || !isSame(known, one)) other.add(id);
  }
  for (const id of before.keys()) if (!now.has(id)) other.add(id);
  return other;
}
