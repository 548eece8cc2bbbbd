import type { Range } from '../../model/file.ts';
import { containsDate, nearestDate, type Period } from '../../model/period.ts';
import { replacement } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/kr-deadline-outside-cycle.ts';
import { defineRule } from '../rule.ts';
import { dueInWords } from '../wording/due.ts';

export const krDeadlineOutsideCycle = defineRule({
  meta: {
    id: 'kr-deadline-outside-cycle',
    summary: 'A deadline outside the objective’s cycle',
    category: 'key-result',
    severity: 'warning',
    options: {},
    smart: 'T',
    reason:
      'Key results share the time of their objective: what ends later has no value when the cycle is closed.',
    source: 'Simply (key results share the objective’s deadline)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Takes the nearest day of the cycle.',
  },
  keyResult(keyResult, report) {
    const period = keyResult.objective.period;
    if (!period) return;
    const say = keyResult.say(messages);
    for (const { date, range, inForm } of datesOf(keyResult, period)) {
      if (containsDate(period, date)) continue;
      const day = nearestDate(period, date);
      report({
        range,
        message: say(date > period.end ? 'after' : 'before', { date, start: period.start, end: period.end }),
        fixes: inForm
          ? [
              {
                title: say('clamp', { day }),
                edits: [replacement(keyResult.uri, range, day)],
                preferred: true,
              },
            ]
          : [],
      });
    }
  },
});

interface Deadline {
  readonly date: string;
  readonly range: Range;
  readonly inForm: boolean;
}

/** Its own date and its milestones'; what the sentence says counts where the form says nothing, and lies ahead. */
function datesOf(keyResult: KeyResultView, period: Period): Deadline[] {
  const { by, metric, title } = keyResult.model;
  const steps = metric?.kind === 'milestones' ? metric.steps.map((step) => step.by) : [];
  const inForm = [by, ...steps].flatMap((value) =>
    value?.iso ? [{ date: value.iso, range: value.range, inForm: true }] : [],
  );
  const said = dueInWords(keyResult);
  return said?.date && title && !by && said.date >= period.start
    ? [...inForm, { date: said.date, range: rangeOfWords(title, said), inForm: false }]
    : inForm;
}
