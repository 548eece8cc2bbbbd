import type { ObjectiveId } from '../ids.ts';
import type { LinkLookup } from '../links.ts';
import { inCycleKey } from '../names.ts';
import type { Names } from '../resolve.ts';
import type { ObjectiveScore } from './objective.ts';
import type { FinishedCycle } from './portfolio.ts';

/** What a team's past is read from. */
export interface Past {
  readonly lookup: LinkLookup;
  readonly names: Names;
  readonly today: string;
  scoreOf(id: ObjectiveId): ObjectiveScore | undefined;
}

/**
 * The cycles that were over before today in which a team has objectives of its own, with the scores of those that
 * have any: what `portfolioSignals` judges.
 * @param unit name of a company, team or person
 */
export function finishedCycles(unit: string, { lookup, names, today, scoreOf }: Past): FinishedCycle[] {
  return [...new Set(lookup('cyclesOf', unit))].flatMap((cycle) => {
    const period = names.periodOf(cycle);
    if (!period || period.end >= today) return [];
    const objectives = lookup('inCycle', inCycleKey(unit, cycle)).flatMap(({ uri, objective }) => {
      const found = scoreOf({ uri, objective });
      return found?.score.ok ? [{ score: found.score.value, ambition: found.ambition }] : [];
    });
    return [{ cycle, end: period.end, objectives }];
  });
}
