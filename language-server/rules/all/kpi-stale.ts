import { addDays } from '../../model/dates.ts';
import { GRACE_DAYS, RHYTHM_DAYS } from '../../model/score/kpi.ts';
import { brief, rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/kpi-stale.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly grace: number;
}

export const kpiStale = defineRule<Options>({
  meta: {
    id: 'kpi-stale',
    summary: 'A KPI whose next reading is late',
    category: 'kpi',
    severity: 'warning',
    options: {
      grace: {
        default: GRACE_DAYS,
        description: 'How many days a reading may be late.',
        schema: { type: 'integer', minimum: 0, maximum: 366 },
      },
    },
    reason: 'A figure that nobody has read for long says how it was, and is taken for how it is.',
    source: 'Fox (OKR vs KPI: read at regular intervals)',
  },
  kpi(kpi, report, { grace }) {
    const { readings, every, title, name } = kpi.model;
    const dates = readings.flatMap(({ date }) => date.iso ?? []);
    if (!every || dates.length === 0) return;
    const last = dates.reduce((a, b) => (a > b ? a : b));
    const due = addDays(last, RHYTHM_DAYS[every.value] + grace);
    if (!due.ok || kpi.around.today <= due.value) return;
    report({
      range: rangeOfLabel(kpi.model),
      message: kpi.say(messages)('late', {
        name: brief(title?.value ?? name ?? ''),
        last,
        rhythm: every.value,
      }),
    });
  },
});
