import type { CheckInView, FileView } from '../engine/views.ts';
import { messages } from '../messages/checkin-order.ts';
import { defineRule } from '../rule.ts';

interface Placed {
  readonly view: CheckInView;
  readonly index: number;
  readonly date: string;
}

export const checkinOrder = defineRule({
  meta: {
    id: 'checkin-order',
    summary: 'Two check-ins of one day on the same key result, or one that stands out of order',
    category: 'progress',
    severity: 'warning',
    options: {},
    reason:
      'Of two figures for one day nobody knows which one holds. One out of order is mostly a slip in the date.',
    source: 'ZOKRI (check in by the week)',
  },
  file(file, report) {
    for (const [objective, placed] of byObjective(file)) {
      for (const { view, date, index } of placed) {
        const { model } = view;
        const entries = file.around.lookup('checkIns', objective);
        const own = entries.findIndex((entry) => entry.uri === file.uri && entry.index === index);
        const before = entries.slice(0, own).filter((entry) => entry.date === date);
        const twice = entries[own]?.keyResults.filter((name) =>
          before.some(({ keyResults }) => keyResults.includes(name)),
        );
        if (!twice || twice.length === 0) continue;
        report({
          range: model.date!.range,
          message: view.say(messages)('twice', { date, keyResults: { and: twice } }),
        });
      }
      for (const { view, date } of outOfOrder(placed)) {
        report({
          range: view.model.date!.range,
          severity: 'information',
          message: view.say(messages)('order', { date }),
        });
      }
    }
  },
});

/** The file's check-ins by what they are on, in the order of the text. */
function byObjective(file: FileView): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  file.checkIns.forEach((view, index) => {
    const date = view.model.date?.iso;
    if (date === undefined || !view.objective) return;
    const { key } = view.objective;
    found.set(key, [...(found.get(key) ?? []), { view, index, date }]);
  });
  return found;
}

/** Some write the newest first, some last: whichever way most go, those that go the other way are out of order. */
function outOfOrder(placed: readonly Placed[]): Placed[] {
  const steps = placed
    .slice(1)
    .map((one, i) => ({ one, up: one.date > placed[i]!.date, same: one.date === placed[i]!.date }));
  const moves = steps.filter(({ same }) => !same);
  const up = moves.filter((step) => step.up).length;
  const rising = up * 2 >= moves.length;
  if (moves.length < 2) return [];
  return moves.filter((step) => step.up !== rising).map(({ one }) => one);
}
