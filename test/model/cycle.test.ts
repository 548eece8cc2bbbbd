import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cycleAt,
  nextCycle,
  parseCycle,
  standardCycleOf,
  standardCyclesAround,
} from '../../language-server/model/cycle.ts';
import { addDays } from '../../language-server/model/dates.ts';
import { contains, containsDate } from '../../language-server/model/period.ts';
import { reason, value } from '../support/result.ts';
import { fiscalCalendar, isoDate, period, standardKind } from '../support/time.ts';

const fromApril = { fiscalYearStart: 4 } as const;
const fromAprilNamedForEnd = { fiscalYearStart: 4, fiscalYearNamedFor: 'end' } as const;

describe('the cycles that exist by themselves', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W05', '2026-01-26', '2026-02-01'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
  ])('%s', (name, start, end) => {
    expect(value(parseCycle(name))).toMatchObject({ name, start, end });
  });

  test.each([
    ['2026', '2026-04-01', '2027-03-31'],
    ['2026-H2', '2026-10-01', '2027-03-31'],
    ['2026-Q1', '2026-04-01', '2026-06-30'],
    ['2026-Q4', '2027-01-01', '2027-03-31'],
    ['2026-03', '2026-03-01', '2026-03-31'],
    ['2026-W05', '2026-01-26', '2026-02-01'],
  ])('%s with the year beginning in April', (name, start, end) => {
    expect(value(parseCycle(name, fromApril))).toMatchObject({ name, start, end });
  });

  test.each([
    ['2026', '2025-04-01', '2026-03-31'],
    ['2026-Q1', '2025-04-01', '2025-06-30'],
    ['2026-Q4', '2026-01-01', '2026-03-31'],
  ])('%s with the year ending in March and named for it', (name, start, end) => {
    expect(value(parseCycle(name, fromAprilNamedForEnd))).toMatchObject({ name, start, end });
  });

  test('a year that begins in January has one name', () => {
    expect(value(parseCycle('2026-Q1', { fiscalYearNamedFor: 'end' })).start).toBe('2026-01-01');
  });

  test.each([
    ['2026-q1', '2026-Q1'],
    ['2026-3', '2026-03'],
    ['2026-w5', '2026-W05'],
    ['2026-Q01', '2026-Q1'],
  ])('%s is understood as %s', (written, name) => {
    expect(value(parseCycle(written)).name).toBe(name);
  });

  test.each([
    ['2026-Q5', '2026 has no quarter 5'],
    ['2026-H0', '2026 has no half 0'],
    ['2026-13', '2026 has no month 13'],
    ['2026-W54', '2026 has no week 54'],
    ['2025-W53', '2025 has no week 53'],
    ['1066', 'the year 1066 is not between 1900 and 2999'],
    ['2026Q1', '“2026Q1” is not a cycle: write 2026-Q1'],
    ['q1-2026', '“q1-2026” is not a cycle: write 2026-Q1'],
    ['spring', '“spring” is not a cycle: 2026, 2026-H1, 2026-Q1, 2026-03 and 2026-W05 are'],
  ])('%s is none, and the reason says why', (name, why) => {
    expect(reason(parseCycle(name))).toBe(why);
  });

  test.each([0, 13, 1.5])('no year begins in month %d', (fiscalYearStart) => {
    expect(reason(parseCycle('2026-Q1', { fiscalYearStart }))).toContain('months go from 1 to 12');
  });
});

describe('one cycle after the other', () => {
  test.each([
    ['2026', '2027'],
    ['2026-H2', '2027-H1'],
    ['2026-Q1', '2026-Q2'],
    ['2026-Q4', '2027-Q1'],
    ['2026-12', '2027-01'],
    ['2026-W53', '2027-W01'],
  ])('%s, then %s', (name, next) => {
    expect(value(nextCycle(value(parseCycle(name)))).name).toBe(next);
  });

  test('whatever the kind, the calendar and the day: no day is between a cycle and the next', () => {
    fc.assert(
      fc.property(standardKind(), isoDate(), fiscalCalendar(), (kind, date, calendar) => {
        const cycle = value(cycleAt(kind, date, calendar));
        expect(containsDate(cycle, date)).toBe(true);
        const next = value(nextCycle(cycle, calendar));
        expect(next.start).toBe(value(addDays(cycle.end, 1)));
        expect(next.kind).toBe(cycle.kind);
      }),
    );
  });

  test('a cycle is found again by its name', () => {
    fc.assert(
      fc.property(standardKind(), isoDate(), fiscalCalendar(), (kind, date, calendar) => {
        const cycle = value(cycleAt(kind, date, calendar));
        expect(value(parseCycle(cycle.name, calendar))).toEqual(cycle);
      }),
    );
  });
});

describe('the built-in cycles around a period', () => {
  test.each([
    ['2026-02-10', '2026-02-10', ['2026-W07', '2026-02', '2026-Q1', '2026-H1', '2026']],
    ['2026-01-01', '2026-03-31', ['2026-Q1', '2026-H1', '2026']],
    ['2026-02-01', '2026-06-30', ['2026-H1', '2026']],
    ['2026-12-01', '2027-01-31', []],
  ])('%s to %s', (start, end, names) => {
    expect(standardCyclesAround({ start, end }).map(({ name }) => name)).toEqual(names);
  });

  test('a declared cycle can be a built-in one by another name', () => {
    expect(standardCycleOf({ start: '2026-04-01', end: '2026-06-30' })?.name).toBe('2026-Q2');
    expect(standardCycleOf({ start: '2026-04-01', end: '2026-06-30' }, fromApril)?.name).toBe('2026-Q1');
    expect(standardCycleOf({ start: '2026-04-01', end: '2026-06-29' })).toBeUndefined();
  });

  test('every one of them holds the period', () => {
    fc.assert(
      fc.property(period(), fiscalCalendar(), (period, calendar) => {
        for (const cycle of standardCyclesAround(period, calendar))
          expect(contains(cycle, period)).toBe(true);
      }),
    );
  });
});
