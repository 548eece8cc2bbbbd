/*
 * Days as numbers, for axes. ISO dates in, UTC throughout: a date has no time zone.
 */

const DAY = 86_400_000;

/** Days since 1970; NaN for what is no date. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

export interface Span {
  /** First day. */
  readonly start: number;
  /** Last day. */
  readonly end: number;
}

export function spanOf(start: string, end: string): Span {
  return { start: dayOf(start), end: dayOf(end) };
}

/** Where a day stands in a span: 0 when the first day begins, 1 when the last one ends. */
export function shareOf(day: number, { start, end }: Span): number {
  return (day - start) / (end - start + 1);
}

export interface Month extends Span {
  readonly label: string;
  readonly year: number;
}

/**
 * The months that a span touches, each as far as it lies in it.
 * @param lang code of the language of their names
 */
export function monthsIn({ start, end }: Span, lang: string): Month[] {
  const name = new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' });
  const months: Month[] = [];
  let date = new Date(start * DAY);
  while (date.getTime() / DAY <= end && months.length < 240) {
    const next = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
    months.push({
      label: name.format(date),
      year: date.getUTCFullYear(),
      start: date.getTime() / DAY,
      end: Math.min(end, next.getTime() / DAY - 1),
    });
    date = next;
  }
  return months;
}
