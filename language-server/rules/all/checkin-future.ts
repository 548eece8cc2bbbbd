import { messages } from '../messages/checkin-future.ts';
import { defineRule } from '../rule.ts';

export const checkinFuture = defineRule({
  meta: {
    id: 'checkin-future',
    summary: 'A check-in on a day that has not come',
    category: 'progress',
    severity: 'warning',
    options: {},
    reason: 'Nobody can say today where something will stand. Mostly it is the wrong year or month.',
    source: 'the calendar',
  },
  checkIn(checkIn, report) {
    const { date } = checkIn.model;
    const { today } = checkIn.around;
    if (!date?.iso || date.iso <= today) return;
    report({ range: date.range, message: checkIn.say(messages)('future', { date: date.iso, today }) });
  },
});
