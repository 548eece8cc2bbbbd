import { type DeadlineWords, deadlineDate, type PeriodWords } from '../../model/deadline.ts';
import type { ReadingContext } from '../reading.ts';
import type { TimeParts } from './time-parts.ts';

/** The ISO date a deadline's words name, as far as they, the cycle and today tell it. */
export function resolve(parts: TimeParts, context: ReadingContext): string | undefined {
  if (parts.iso !== undefined) return parts.iso;
  const words = wordsOf(parts);
  const date = words && deadlineDate(words, context);
  if (!date?.ok) return undefined;
  // "Before the year" said in the middle of it means another one than the words can tell.
  const isOver =
    parts.before && parts.year === undefined && context.cycle && date.value < context.cycle.start;
  return isOver ? undefined : date.value;
}

const OFFSETS = { this: 0, next: 1, last: -1 } as const;

function wordsOf(p: TimeParts): DeadlineWords | undefined {
  if (p.length) return { kind: 'within', amount: p.length.value, unit: p.length.unit as 'week' };
  const year = p.year === undefined ? {} : { year: p.year };
  if (p.month && p.day) return { kind: 'day', month: p.month, day: p.day, ...year };
  const offset = p.which === undefined ? undefined : OFFSETS[p.which];
  const numbered = p.month ?? p.quarter ?? p.half ?? p.week;
  const edge = {
    ...(p.edge && { edge: p.edge }),
    // "Before March" leaves no day of March; "before the end of March" does.
    ...(p.before && !p.edge && { edge: 'start' as const, before: true }),
  };
  if (numbered !== undefined) {
    const unit = p.month ? 'month' : p.quarter ? 'quarter' : p.half ? 'half' : 'week';
    const yearOffset = offset !== undefined && p.period === 'year' ? { yearOffset: offset } : {};
    return { kind: 'period', unit, number: numbered, ...year, ...yearOffset, ...edge };
  }
  if (p.period)
    return period(p.period, { ...year, ...(p.year === undefined && { offset: offset ?? 0 }), ...edge });
  return p.year === undefined ? undefined : period('year', { ...year, ...edge });
}

function period(unit: PeriodWords['unit'], rest: Omit<PeriodWords, 'kind' | 'unit'>): PeriodWords {
  return { kind: 'period', unit, ...rest };
}
