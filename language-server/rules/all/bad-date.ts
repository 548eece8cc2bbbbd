import { parseIsoDate } from '../../model/dates.ts';
import type { DateValue, FileModel } from '../../model/file.ts';
import { replacement } from '../engine/edits.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

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
    for (const date of datesOf(file.model)) {
      if (date.iso) continue;
      const parsed = parseIsoDate(date.text);
      const reason = parsed.ok ? '' : parsed.reason;
      const fixes = meant(date.text).map(
        (iso): Fix => ({ title: `Change to ${iso}`, edits: [replacement(file.uri, date.range, iso)] }),
      );
      report({ range: date.range, message: `${sentence(reason)}`, fixes });
    }
    for (const { start, end } of file.model.cycles) {
      if (!start?.iso || !end?.iso || start.iso <= end.iso) continue;
      const fix: Fix = {
        title: 'Swap the two dates',
        edits: [replacement(file.uri, start.range, end.text), replacement(file.uri, end.range, start.text)],
        preferred: true,
      };
      report({
        range: end.range,
        message: `This cycle ends on ${end.iso}, before it starts on ${start.iso}.`,
        fixes: [fix],
      });
    }
  },
});

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

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
