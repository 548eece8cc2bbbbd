import fc from 'fast-check';
import { STANDARD_KINDS } from '../../language-server/model/cycle.ts';
import type { FiscalCalendar } from '../../language-server/model/fiscal-year.ts';
import type { Period } from '../../language-server/model/period.ts';

/** Any day from 1950 to 2949: room on both sides of it for what a test moves. */
export function isoDate(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1950-01-01'), max: new Date('2949-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

/** Any period, from a day to centuries. */
export function period(): fc.Arbitrary<Period> {
  return fc
    .tuple(isoDate(), isoDate())
    .map(([a, b]) => (a <= b ? { start: a, end: b } : { start: b, end: a }));
}

/** Any organisation's year. */
export function fiscalCalendar(): fc.Arbitrary<FiscalCalendar> {
  return fc.record(
    { fiscalYearStart: fc.integer({ min: 1, max: 12 }), fiscalYearNamedFor: fc.constantFrom('start', 'end') },
    { requiredKeys: [] },
  );
}

/** Any kind of built-in cycle. */
export function standardKind(): fc.Arbitrary<(typeof STANDARD_KINDS)[number]> {
  return fc.constantFrom(...STANDARD_KINDS);
}
