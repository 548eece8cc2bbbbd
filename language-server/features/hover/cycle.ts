import { containsDate, daysLeft, lengthInDays } from '../../model/period.ts';
import { line } from '../describe.ts';
import type { HoverContext } from './context.ts';
import { bold, escaped, lines, paragraphs } from './markdown.ts';

/** A cycle's days, and how many are left of the current one. */
export function cycleContent(name: string, title: string | undefined, context: HoverContext): string {
  return paragraphs(
    lines(bold(title ?? name), escaped(line(context.say('cycleKind'), title && name))),
    escaped(cycleDays(name, context)),
  );
}

/** `2026-01-01 – 2026-03-31 · 90 days · 49 days left`; empty for a cycle that has no days. */
export function cycleDays(name: string, { names, today, say }: HoverContext): string {
  const period = names.periodOf(name);
  if (!period) return '';
  const left = containsDate(period, today) ? daysLeft(period, today) : undefined;
  return line(
    `${period.start} – ${period.end}`,
    say('daysLong', { days: lengthInDays(period) }),
    left !== undefined && say('daysLeft', { days: left }),
  );
}
