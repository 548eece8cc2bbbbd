import { addDays } from '../../model/dates.ts';
import { lengthInDays } from '../../model/period.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/annual-without-quarters.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly grace: number;
}

/** Cycles from this length on, in days, are a year’s. */
export const A_YEAR = 300;

export const annualWithoutQuarters = defineRule<Options>({
  meta: {
    id: 'annual-without-quarters',
    summary: 'A running year’s objective that no shorter cycle’s supports',
    category: 'alignment',
    severity: 'information',
    options: {
      grace: {
        default: 30,
        description: 'For how many days after the year or a quarter has begun nothing is asked.',
        schema: { type: 'integer', minimum: 0, maximum: 366 },
      },
    },
    reason:
      'A year is too far away to begin today. What a quarter is to bring of it makes it something to do.',
    source: 'Simply (an annual OKR is supported by quarterly ones)',
  },
  objective(objective, report, { grace }) {
    if (!isAlone(objective, grace)) return;
    const alone = objective.file.objectives.filter(
      (one) =>
        one.cycle === objective.cycle &&
        one.place.units.join() === objective.place.units.join() &&
        isAlone(one, grace),
    );
    if (alone[0] !== objective) return;
    const say = objective.say(messages);
    report({
      range: rangeOfLabel(objective.model),
      message: say('alone', { cycle: objective.cycle!, others: alone.length - 1 }),
    });
  },
});

/** True where the year runs and nothing shorter that is not over supports the objective. */
function isAlone({ model, period, around, key }: ObjectiveView, grace: number): boolean {
  if (model.dropped || !period || lengthInDays(period) < A_YEAR) return false;
  const since = addDays(period.start, grace);
  const notOver = addDays(around.today, -grace);
  if (!since.ok || !notOver.ok || around.today <= since.value || around.today > period.end) return false;
  return !around.lookup('supporters', key).some(({ dropped, fromCycle }) => {
    const theirs = fromCycle === undefined || dropped ? undefined : around.names.periodOf(fromCycle);
    return theirs && lengthInDays(theirs) < lengthInDays(period) && theirs.end >= notOver.value;
  });
}
