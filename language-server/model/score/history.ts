import type { ObjectiveId } from '../ids.ts';
import { objectivesIn } from './groups.ts';
import type { FinishedCycle } from './portfolio.ts';
import type { Scores } from './scores.ts';

/**
 * The cycles that were over before today in which a team has objectives of its own or below it, with the scores of
 * those that have any: what `portfolioSignals` judges.
 * @param unit name of a company, team or person
 */
export function finishedCycles(scores: Scores, unit: string): FinishedCycle[] {
  const { source } = scores;
  const byCycle = new Map<string, { end: string; ids: ObjectiveId[] }>();
  for (const id of objectivesIn(source.files, source.lookup, { unit })) {
    const { today, names } = source.settingsFor(id.uri);
    const cycle = scores.cycleOf(id);
    const period = cycle === undefined ? undefined : names.periodOf(cycle);
    if (cycle === undefined || !period || period.end >= today) continue;
    const found = byCycle.get(cycle) ?? { end: period.end, ids: [] };
    found.ids.push(id);
    byCycle.set(cycle, found);
  }
  return [...byCycle].map(([cycle, { end, ids }]) => ({
    cycle,
    end,
    objectives: scores
      .members(ids)
      .filter(({ dropped }) => !dropped)
      .flatMap(({ score: { score, ambition } }) => (score.ok ? [{ score: score.value, ambition }] : [])),
  }));
}
