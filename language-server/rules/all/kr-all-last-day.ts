import type { ObjectiveView } from '../engine/views.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/kr-all-last-day.ts';
import { defineRule } from '../rule.ts';
import { dueInWords } from '../wording/due.ts';

export const krAllLastDay = defineRule({
  meta: {
    id: 'kr-all-last-day',
    summary: 'Every date of an objective is the last day of its cycle',
    category: 'set',
    severity: 'information',
    options: {},
    smart: 'T',
    reason:
      'When everything is due on the last day, it is found out on the last day. A plan has something that can be seen earlier.',
    source: 'Google re:Work (“you likely do not have a real plan”)',
  },
  objective(objective, report) {
    const end = objective.period?.end;
    if (!end) return;
    const dates = datesOf(objective);
    if (dates.filter(({ asked }) => asked).length < 2 || dates.some(({ date }) => date < end)) return;
    report({ range: rangeOfLabel(objective.model), message: objective.say(messages)('last', { end }) });
  },
});

interface Dated {
  readonly date: string;
  /** True for a key result's own, false for steps on the way and initiatives. */
  readonly asked: boolean;
}

/** The dates that are written down in an objective, in form or in words. */
function datesOf({ keyResults, model }: ObjectiveView): Dated[] {
  const own = keyResults.flatMap((keyResult) => {
    const { by, dropped, title } = keyResult.model;
    const date = by?.iso ?? (title ? dueInWords(keyResult)?.date : undefined);
    return date && !dropped ? [{ date, asked: true }] : [];
  });
  const steps = model.keyResults.flatMap(({ metric }) =>
    metric?.kind === 'milestones' ? metric.steps.flatMap(({ by }) => by?.iso ?? []) : [],
  );
  const work = model.initiatives.flatMap(({ due }) => due?.iso ?? []);
  return [...own, ...[...steps, ...work].map((date) => ({ date, asked: false }))];
}
