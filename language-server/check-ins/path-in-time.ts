import { type Cycle, cycleAt, parseCycle, type StandardKind } from '../model/cycle.ts';
import { type IsoDate, isoWeekOf } from '../model/dates.ts';
import type { FiscalCalendar } from '../model/fiscal-year.ts';

/** A date, a week, a cycle, a part of a year behind its folder (`2026/Q1`), a year: the words of a path that say when. */
const TIMES =
  /(?<![\p{L}\p{N}])(?:(\d{4}-\d{2}-\d{2})|(\d{8})|(\d{4}-?[Ww]\d{2})|(\d{4}-(?:[QqHh]\d|\d{2}))|([QqHhWw]\d{1,2})|(\d{4}))(?![\p{L}\p{N}])/gu;

/**
 * The path as it would be at another time: each word of it that tells a day, a week, a month, a quarter, a half or a
 * year that holds the first day tells the one that holds the other day. Words that tell another time stay.
 * @param path names of folders and a file, not encoded
 */
export function pathInTime(path: string, from: IsoDate, to: IsoDate, calendar: FiscalCalendar): string {
  return path.replace(TIMES, (word, day, compact, week, cycle, part, year) => {
    if (day !== undefined) return day === from ? to : word;
    if (compact !== undefined) return compact === plain(from) ? plain(to) : word;
    if (week !== undefined) return sameCase(word, inPlace(word, weekName, from, to));
    if (cycle !== undefined) return sameCase(word, moved(parsed(cycle, calendar), word, from, to, calendar));
    if (part !== undefined) return sameCase(word, inPlace(word, partName(word, calendar), from, to));
    return moved(parsed(year, calendar), word, from, to, calendar);
  });
}

function moved(
  cycle: Cycle | undefined,
  word: string,
  from: IsoDate,
  to: IsoDate,
  calendar: FiscalCalendar,
): string {
  if (!cycle || from < cycle.start || from > cycle.end) return word;
  const then = cycleAt(cycle.kind, to, calendar);
  return then.ok ? then.value.name : word;
}

function parsed(name: string, calendar: FiscalCalendar): Cycle | undefined {
  const cycle = parseCycle(name, calendar);
  return cycle.ok ? cycle.value : undefined;
}

/** What the word says at the other day, where it says what is right for the first. */
function inPlace(word: string, say: (date: IsoDate) => string, from: IsoDate, to: IsoDate): string {
  const dash = (name: string): string => (word.includes('-') ? name : name.replace('-', ''));
  return dash(say(from)) === word.toUpperCase() ? dash(say(to)) : word;
}

const KINDS: Readonly<Record<string, StandardKind>> = { Q: 'quarter', H: 'half', W: 'week' };

/** `Q2` of a day; weeks with two digits where the word has them. */
function partName(word: string, calendar: FiscalCalendar): (date: IsoDate) => string {
  const kind = KINDS[word[0]!.toUpperCase()]!;
  return (date) => {
    if (kind === 'week') return `W${String(isoWeekOf(date).number).padStart(word.length - 1, '0')}`;
    const cycle = cycleAt(kind, date, calendar);
    return cycle.ok ? cycle.value.name.slice(5) : '';
  };
}

function weekName(date: IsoDate): string {
  const { year, number } = isoWeekOf(date);
  return `${year}-W${String(number).padStart(2, '0')}`;
}

function plain(date: IsoDate): string {
  return date.replaceAll('-', '');
}

function sameCase(word: string, then: string): string {
  return word === word.toLowerCase() ? then.toLowerCase() : then;
}
