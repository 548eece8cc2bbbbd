import { type Cycle, parseCycle, standardCycleOf } from '../../model/cycle.ts';
import { meantDate, parseIsoDate } from '../../model/dates.ts';
import { makePeriod, type Period } from '../../model/period.ts';
import { cycleIn, NAMED_RANGE, yearIn } from '../cycle-in.ts';
import type { Detail } from '../draft.ts';
import { monthOf, spokenDate } from './spoken-date.ts';

/** A cycle that a document names. */
export interface SettledCycle extends Period {
  readonly name: string;
  /** It has to be declared: no cycle that exists by itself has these days. */
  readonly declared: boolean;
}

/** The day a text names; undefined where it names none, or two. */
export function dateOf(text: string): string | undefined {
  const trimmed = text.trim().replace(/(?:T\d{2}:| \d{1,2}:\d{2}).{0,80}$/, '');
  const iso = parseIsoDate(trimmed);
  return iso.ok ? iso.value : (meantDate(trimmed) ?? spokenDate(trimmed));
}

/** The cycle that a cell or a heading means: by its name, or by its first and last day. */
export function cycleOf(
  details: readonly Detail[],
  year: string | undefined,
): { cycle: SettledCycle; used: Detail[] } | undefined {
  const named = details.find(({ field }) => field === 'cycle');
  const own = named && namedRange(named.value);
  if (named && own) return { cycle: own, used: [named] };
  const found =
    named && (cycleIn(named.value, year)?.name ?? rangeIn(named.value) ?? yearIn(named.value)?.name);
  const cycle = typeof found === 'string' ? parseCycle(found) : undefined;
  if (named && cycle?.ok) return { cycle: settled(cycle.value), used: [named] };
  if (named && found && typeof found === 'object') return { cycle: found, used: [named] };
  const [start, due] = [
    details.find(({ field }) => field === 'start'),
    details.find(({ field }) => field === 'due'),
  ];
  if (!start || !due) return undefined;
  const [first, last] = [dateOf(start.value), dateOf(due.value)];
  const period = first && last ? makePeriod(first, last) : undefined;
  return period?.ok ? { cycle: ofPeriod(period.value), used: [start, due] } : undefined;
}

/** "spring (2026-02-01 – 2026-06-30)": a cycle that has a name of its own. */
function namedRange(text: string): SettledCycle | undefined {
  const [, name, first, last] = NAMED_RANGE.exec(text) ?? [];
  const period = name === undefined ? undefined : makePeriod(first!, last!);
  if (!name || !period?.ok || parseCycle(name).ok) return undefined;
  return { ...period.value, name, declared: true };
}

/** "2026-01-01 – 2026-03-31". */
function rangeIn(text: string): SettledCycle | undefined {
  const months = /^(\p{L}{3,11})\.?\s?[-–—]\s?(\p{L}{3,11})\.?\s(20\d\d)$/u.exec(text.trim());
  if (months) return monthsIn(Number(months[3]), monthOf(months[1]!), monthOf(months[2]!));
  const dates =
    text.match(/\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}/g) ??
    (text.length < 80 ? text.split(/\s(?:→|->|–|—|-|to|until)\s/) : []);
  if (dates.length !== 2) return undefined;
  const [first, last] = [dateOf(dates[0]!), dateOf(dates[1]!)];
  const period = first && last ? makePeriod(first, last) : undefined;
  return period?.ok ? ofPeriod(period.value) : undefined;
}

/** "Jan – Mar 2026". */
function monthsIn(year: number, first: number, last: number): SettledCycle | undefined {
  const [start, end] = [first, last].map((month) => parseCycle(`${year}-${String(month).padStart(2, '0')}`));
  const period = start?.ok && end?.ok ? makePeriod(start.value.start, end.value.end) : undefined;
  return period?.ok ? ofPeriod(period.value) : undefined;
}

function ofPeriod(period: Period): SettledCycle {
  const standard = standardCycleOf(period);
  return standard
    ? settled(standard)
    : { ...period, name: `from-${period.start}-to-${period.end}`, declared: true };
}

function settled({ name, start, end }: Cycle): SettledCycle {
  return { name, start, end, declared: false };
}
