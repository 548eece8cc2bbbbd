import { addDays } from '../../model/dates.ts';
import { teamsBelow } from '../../model/hierarchy.ts';
import { lengthInDays, overlap } from '../../model/period.ts';
import type { KeyResultView, ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/parent-unsupported.ts';
import { defineRule } from '../rule.ts';
import { A_YEAR } from './annual-without-quarters.ts';

interface Options {
  readonly grace: number;
}

export const parentUnsupported = defineRule<Options>({
  meta: {
    id: 'parent-unsupported',
    summary: 'A company’s key result that no team supports',
    category: 'alignment',
    severity: 'information',
    options: {
      grace: {
        default: 14,
        description: 'For how many days after the cycle has begun nothing is asked.',
        schema: { type: 'integer', minimum: 0, maximum: 366 },
      },
    },
    reason: 'What the company wants and nobody works on will not come by itself.',
    source: 'Fox (team objectives contribute to company ones), Zokri (everyone can align to the company’s)',
  },
  objective(objective, report, { grace }) {
    const { period, around, key, model } = objective;
    if (!period || !objective.declaredUnits.some(({ kind }) => kind === 'company')) return;
    const since = addDays(period.start, grace);
    if (!since.ok || around.today <= since.value || around.today > period.end) return;
    const say = objective.say(messages);
    const supporters = around.lookup('supporters', key).filter(({ dropped }) => !dropped);
    if (supporters.length === 0) {
      // Of a whole year it is asked in another way: by annual-without-quarters.
      if (lengthInDays(period) < A_YEAR && model.keyResults.length > 0 && teamsAreAtWork(objective))
        report({ range: rangeOfLabel(model), message: say('objective') });
      return;
    }
    if (supporters.some(({ toKeyResult }) => toKeyResult === undefined)) return;
    const alone = objective.keyResults.filter(
      (one) => !supporters.some(({ toKeyResult }) => toKeyResult === one.id) && isLeftToTeams(one),
    );
    const [first] = alone;
    if (!first) return;
    const titles = alone.map((one) => brief(one.model.title?.value ?? one.model.name ?? one.id));
    report({ range: rangeOfLabel(first.model), message: say('keyResults', { titles: { and: titles } }) });
  },
});

/** False where the company itself has somebody at it: an owner, or an initiative. */
function isLeftToTeams({ model, objective }: KeyResultView): boolean {
  if (model.dropped || model.owners.length > 0) return false;
  return !objective.model.initiatives.some(({ keyResults }) =>
    keyResults.some(({ path }) => path.at(-1)?.name === model.name),
  );
}

/** True where teams below have objectives of the time at all. */
function teamsAreAtWork({ place, around, period }: ObjectiveView): boolean {
  const teams = place.units.flatMap((unit) => [...teamsBelow(unit, around.lookup)]);
  return teams.some((team) =>
    around.lookup('cyclesOf', team).some((cycle) => {
      const theirs = around.names.periodOf(cycle);
      return theirs !== undefined && period !== undefined && overlap(theirs, period) !== undefined;
    }),
  );
}
