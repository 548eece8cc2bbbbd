import { meantDate, parseIsoDate } from '../../model/dates.ts';
import type { DateValue, FileModel } from '../../model/file.ts';
import { replacement } from '../engine/edits.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/bad-date.ts';
import { defineRule } from '../rule.ts';
import type { Speak } from '../speak.ts';

export const badDate = defineRule({
  meta: {
    id: 'bad-date',
    summary: 'A date that is none, or a cycle that ends before it starts',
    category: 'language',
    severity: 'error',
    options: {},
    reason: 'Dates are written year first, so that they mean the same to everyone.',
    source: 'ISO 8601',
    fix: 'Writes the date year first, where only one day can be meant.',
  },
  file(file, report) {
    const say = file.say(messages);
    for (const date of datesOf(file.model)) {
      if (date.iso) continue;
      const fixes = meant(date.text).map(
        (iso): Fix => ({ title: say('change', { iso }), edits: [replacement(file.uri, date.range, iso)] }),
      );
      report({ range: date.range, message: messageFor(date.text, say), fixes });
    }
    for (const { start, end } of file.model.cycles) {
      if (!start?.iso || !end?.iso || start.iso <= end.iso) continue;
      const fix: Fix = {
        title: say('swap'),
        edits: [replacement(file.uri, start.range, end.text), replacement(file.uri, end.range, start.text)],
        preferred: true,
      };
      report({
        range: end.range,
        message: say('backwards', { start: start.iso, end: end.iso }),
        fixes: [fix],
      });
    }
  },
});

function messageFor(text: string, say: Speak<keyof typeof messages.en>): string {
  const parts = /^\d{4}-(\d{2})-\d{2}$/.exec(text);
  if (!parts) {
    const iso = meantDate(text);
    return iso ? say('meant', { text, iso }) : say('form', { text });
  }
  const month = Number(parts[1]);
  return month < 1 || month > 12 ? say('month', { month: parts[1]! }) : say('day', { text });
}

function* datesOf(file: FileModel): Iterable<DateValue> {
  for (const { start, end } of file.cycles) yield* present(start, end);
  for (const { keyResults, initiatives } of file.objectives) {
    for (const { by, metric } of keyResults) {
      yield* present(by);
      if (metric?.kind === 'milestones') for (const step of metric.steps) yield* present(step.by);
    }
    for (const { due } of initiatives) yield* present(due);
  }
  for (const { date } of file.checkIns) yield* present(date);
  for (const { readings } of file.kpis) for (const { date } of readings) yield date;
}

function* present(...dates: readonly (DateValue | undefined)[]): Iterable<DateValue> {
  for (const date of dates) if (date) yield date;
}

/** The days that a date in another notation can mean: `3/4/2026` can be two. */
function meant(text: string): string[] {
  const parts = text.split(/[-./]/).map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  const orders = /^\d{4}-/.test(text)
    ? [[a, b, c]]
    : text.includes('/')
      ? [
          [c, a, b],
          [c, b, a],
        ]
      : [[c, b, a]];
  const dates = orders
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`)
    .filter((iso) => parseIsoDate(iso).ok);
  return [...new Set(dates)];
}

function two(part: number | undefined): string {
  return String(part).padStart(2, '0');
}
