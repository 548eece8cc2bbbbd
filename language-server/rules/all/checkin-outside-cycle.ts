import { addDays } from '../../model/dates.ts';
import { messages } from '../messages/checkin-outside-cycle.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly after: number;
}

export const checkinOutsideCycle = defineRule<Options>({
  meta: {
    id: 'checkin-outside-cycle',
    summary: 'A check-in before its objective’s cycle has begun, or long after its end',
    category: 'progress',
    severity: 'information',
    options: {
      after: {
        default: 30,
        description: 'How many days after the end of a cycle its last figures may be entered.',
        schema: { type: 'integer', minimum: 0, maximum: 366 },
      },
    },
    reason: 'Such a figure says nothing about the cycle, and does not count for its score.',
    source: 'the calendar',
  },
  checkIn(checkIn, report, { after }) {
    const { model, objective } = checkIn;
    const date = model.date?.iso;
    const cycle = objective?.entry.cycle;
    const period = objective?.period;
    if (!date || !cycle || !period) return;
    const late = addDays(period.end, after);
    if (period.start <= date && (!late.ok || date <= late.value)) return;
    const say = checkIn.say(messages);
    const values = { date, cycle, start: period.start, end: period.end };
    report({
      range: model.date!.range,
      message: date < period.start ? say('before', values) : say('after', values),
    });
  },
});
