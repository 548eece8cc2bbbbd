import { makeDate } from '../../model/dates.ts';

/** How the names of the months begin, in English, Polish, Swedish and Russian. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'sty', 'янв'],
  ['feb', 'lut', 'фев'],
  ['mar', 'мар'],
  ['apr', 'kwi', 'апр'],
  ['may', 'maj', 'май', 'мая'],
  ['jun', 'cze', 'июн'],
  ['jul', 'lip', 'июл'],
  ['aug', 'sie', 'авг'],
  ['sep', 'wrz', 'сен'],
  ['oct', 'okt', 'paź', 'окт'],
  ['nov', 'lis', 'ноя'],
  ['dec', 'gru', 'дек'],
];

const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[. -]{0,2}(\p{L}{3,11})[., -]{1,2}(\d{4})(?:\s?(?:r|г)\.?)?$/iu;
const JIRA = /^(\d{1,2})\/(\p{L}{3})\/(\d{2})$/iu;
const MONTH_FIRST = /^(\p{L}{3,11})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/iu;
const CHINESE = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]$/;

/** The ISO date in words: "31 March 2026", "Mar 31, 2026", "31 marca 2026 r.", "2026年3月31日"; undefined for other texts. */
export function spokenDate(text: string): string | undefined {
  const said = text.trim().slice(0, 60);
  const [, day, month, year] = DAY_FIRST.exec(said) ?? [];
  if (day) return dateOf(year!, monthOf(month!), day);
  const [, issued, short, two] = JIRA.exec(said) ?? [];
  if (issued) return dateOf(`20${two}`, monthOf(short!), issued);
  const [, first, second, last] = MONTH_FIRST.exec(said) ?? [];
  if (first) return dateOf(last!, monthOf(first), second!);
  const [, y, m, d] = CHINESE.exec(said) ?? [];
  return y ? dateOf(y, Number(m), d!) : undefined;
}

/** The month's number that a word in one of the languages means; 0 for none. */
export function monthOf(word: string): number {
  const small = word.toLowerCase();
  return MONTHS.findIndex((names) => names.some((name) => small.startsWith(name))) + 1;
}

function dateOf(year: string, month: number, day: string): string | undefined {
  const date = makeDate(Number(year), month, Number(day));
  return date.ok ? date.value : undefined;
}
