import { cycleAt, nextCycle } from '../../model/cycle.ts';
import { insertion } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { rangeOfText } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/kr-no-time.ts';
import { defineRule } from '../rule.ts';
import { dueInWords } from '../wording/due.ts';

export const krNoTime = defineRule({
  meta: {
    id: 'kr-no-time',
    summary: 'Key results with no date and no cycle to inherit one from',
    category: 'key-result',
    severity: 'warning',
    options: {},
    smart: 'T',
    reason:
      'Without an end nobody can be late, and nobody starts. It is said once for the objective, as one cycle mends all.',
    source: 'Simply, Kalungi (SMART: time-bound)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Puts the objective into the current cycle, or the next one.',
  },
  objective(objective, report) {
    const { title, dropped } = objective.model;
    if (!title || dropped || objective.cycle !== undefined || objective.reading?.deadline) return;
    const open = objective.keyResults.filter(
      (one) => !one.model.dropped && !one.model.by && !dueInWords(one),
    );
    if (open.length === 0) return;
    report({
      range: rangeOfText(title),
      message: objective.say(messages)('none', { count: open.length }),
      fixes: cycles(objective),
    });
  },
});

/** This quarter and the next, behind the title and whom it is for. */
function cycles(objective: ObjectiveView): Fix[] {
  const { model, around, uri } = objective;
  const calendar = around.settings;
  const current = cycleAt('quarter', around.today, calendar);
  if (!current.ok) return [];
  const next = nextCycle(current.value, calendar);
  const at = Math.max(model.title!.range[1], ...model.teams.map(({ range }) => range[1]));
  return [current, next].flatMap((cycle) =>
    cycle.ok
      ? [
          {
            title: objective.say(messages)('in', { cycle: cycle.value.name }),
            edits: [insertion(uri, at, ` in ${cycle.value.name}`)],
          },
        ]
      : [],
  );
}
