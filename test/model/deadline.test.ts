import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCycle } from '../../language-server/model/cycle.ts';
import { parseIsoDate } from '../../language-server/model/dates.ts';
import {
  type DeadlineContext,
  type DeadlineWords,
  deadlineDate,
} from '../../language-server/model/deadline.ts';
import { reason, value } from '../support/result.ts';
import { fiscalCalendar, isoDate, period, standardKind } from '../support/time.ts';

/** The day that the words mean for an objective in a cycle, or on a day where there is no cycle. */
function date(
  words: DeadlineWords,
  cycle: string | undefined,
  rest: Omit<DeadlineContext, 'cycle'> = {},
): string {
  return value(deadlineDate(words, { ...rest, ...(cycle && { cycle: value(parseCycle(cycle, rest)) }) }));
}

describe('a deadline in the words of a key result', () => {
  test.each<[string, DeadlineWords, string, string]>([
    ['31 March', { kind: 'day', month: 3, day: 31 }, '2026-Q1', '2026-03-31'],
    ['31 December', { kind: 'day', month: 12, day: 31 }, '2026-Q1', '2026-12-31'],
    ['15 January, said in a fourth quarter', { kind: 'day', month: 1, day: 15 }, '2026-Q4', '2027-01-15'],
    ['31 March 2027', { kind: 'day', month: 3, day: 31, year: 2027 }, '2026-Q1', '2027-03-31'],
    ['by the end of March', { kind: 'period', unit: 'month', number: 3 }, '2026-Q1', '2026-03-31'],
    ['in February', { kind: 'period', unit: 'month', number: 2 }, '2026', '2026-02-28'],
    ['mid-March', { kind: 'period', unit: 'month', number: 3, edge: 'middle' }, '2026-Q1', '2026-03-16'],
    [
      'at the beginning of March',
      { kind: 'period', unit: 'month', number: 3, edge: 'start' },
      '2026-Q1',
      '2026-03-01',
    ],
    ['by Q3', { kind: 'period', unit: 'quarter', number: 3 }, '2026', '2026-09-30'],
    [
      'by Q1, said in a fourth quarter',
      { kind: 'period', unit: 'quarter', number: 1 },
      '2026-Q4',
      '2027-03-31',
    ],
    [
      'before Q3',
      { kind: 'period', unit: 'quarter', number: 3, edge: 'start', before: true },
      '2026',
      '2026-06-30',
    ],
    ['by Q3 2027', { kind: 'period', unit: 'quarter', number: 3, year: 2027 }, '2026-Q1', '2027-09-30'],
    ['Q1 next year', { kind: 'period', unit: 'quarter', number: 1, yearOffset: 1 }, '2026-Q2', '2027-03-31'],
    ['by week 12', { kind: 'period', unit: 'week', number: 12 }, '2026-Q1', '2026-03-22'],
    ['by 2027', { kind: 'period', unit: 'year', year: 2027 }, '2026-Q1', '2027-12-31'],
    ['by the end of the quarter', { kind: 'period', unit: 'quarter' }, '2026-Q1', '2026-03-31'],
    ['by the end of the half', { kind: 'period', unit: 'half' }, '2026-Q1', '2026-06-30'],
    ['by the end of the year', { kind: 'period', unit: 'year' }, '2026-Q1', '2026-12-31'],
    ['before the end of the year', { kind: 'period', unit: 'year', before: true }, '2026-Q1', '2026-12-31'],
    ['next quarter', { kind: 'period', unit: 'quarter', offset: 1 }, '2026-Q4', '2027-03-31'],
    ['next year', { kind: 'period', unit: 'year', offset: 1 }, '2026-Q1', '2027-12-31'],
    ['by the end of the cycle', { kind: 'period', unit: 'cycle' }, '2026-H1', '2026-06-30'],
    ['within six months', { kind: 'within', amount: 6, unit: 'month' }, '2026-H1', '2026-06-30'],
    ['within a quarter', { kind: 'within', amount: 1, unit: 'quarter' }, '2026-Q1', '2026-03-31'],
    ['in ten days', { kind: 'within', amount: 10, unit: 'day' }, '2026-Q1', '2026-01-10'],
    ['within two weeks', { kind: 'within', amount: 2, unit: 'week' }, '2026-Q1', '2026-01-14'],
    ['within five working days', { kind: 'within', amount: 5, unit: 'working-day' }, '2026-Q1', '2026-01-07'],
    ['within a year and a half', { kind: 'within', amount: 1.5, unit: 'year' }, '2026', '2027-06-30'],
    ['within half a month', { kind: 'within', amount: 0.5, unit: 'month' }, '2026-Q1', '2026-01-15'],
  ])('%s', (_text, words, cycle, expected) => {
    expect(date(words, cycle)).toBe(expected);
  });

  test.each<[string, DeadlineWords, string]>([
    ['in ten days', { kind: 'within', amount: 10, unit: 'day' }, '2026-02-20'],
    ['within six months', { kind: 'within', amount: 6, unit: 'month' }, '2026-08-10'],
    ['within three working days', { kind: 'within', amount: 3, unit: 'working-day' }, '2026-02-13'],
    ['within four working days', { kind: 'within', amount: 4, unit: 'working-day' }, '2026-02-16'],
    ['by the end of the month', { kind: 'period', unit: 'month' }, '2026-02-28'],
    ['by the end of the week', { kind: 'period', unit: 'week' }, '2026-02-15'],
    ['next week', { kind: 'period', unit: 'week', offset: 1 }, '2026-02-22'],
    ['next month', { kind: 'period', unit: 'month', offset: 1 }, '2026-03-31'],
    ['by Q1, which runs', { kind: 'period', unit: 'quarter', number: 1 }, '2026-03-31'],
    ['10 February, the day itself', { kind: 'day', month: 2, day: 10 }, '2026-02-10'],
    ['by January', { kind: 'period', unit: 'month', number: 1 }, '2027-01-31'],
    ['1 February', { kind: 'day', month: 2, day: 1 }, '2027-02-01'],
  ])('%s, on Tuesday 10 February 2026 with no cycle', (_text, words, expected) => {
    expect(date(words, undefined, { today: '2026-02-10' })).toBe(expected);
  });

  test.each([
    ['Friday', '2026-02-13', 1, '2026-02-16'],
    ['Saturday', '2026-02-14', 1, '2026-02-16'],
    ['Sunday', '2026-02-15', 1, '2026-02-16'],
    ['Sunday', '2026-02-15', 5, '2026-02-20'],
    ['Thursday', '2026-02-12', 7, '2026-02-23'],
  ])('on a %s, %s, within %i working days', (_day, today, amount, expected) => {
    expect(date({ kind: 'within', amount, unit: 'working-day' }, undefined, { today })).toBe(expected);
  });

  test('the end of the month in a longer cycle is that of today, kept within the cycle', () => {
    const words = { kind: 'period', unit: 'month' } as const;
    expect(date(words, '2026-Q1', { today: '2026-02-10' })).toBe('2026-02-28');
    expect(date(words, '2026-Q1', { today: '2025-11-10' })).toBe('2026-01-31');
    expect(date(words, '2026-Q1', { today: '2026-08-10' })).toBe('2026-03-31');
  });

  test('quarters and years are those of the organisation, months those of the calendar', () => {
    const april = { fiscalYearStart: 4 };
    expect(date({ kind: 'period', unit: 'quarter', number: 3 }, '2026', april)).toBe('2026-12-31');
    expect(date({ kind: 'period', unit: 'year' }, '2026-Q1', april)).toBe('2027-03-31');
    expect(date({ kind: 'period', unit: 'month', number: 5 }, '2026-Q1', april)).toBe('2026-05-31');
  });

  test.each<[string, DeadlineWords, DeadlineContext, string]>([
    [
      'by Q3',
      { kind: 'period', unit: 'quarter', number: 3 },
      {},
      'the year is not said, and the objective has no cycle to tell it',
    ],
    [
      'by the end of the month',
      { kind: 'period', unit: 'month' },
      { cycle: { start: '2026-01-01', end: '2026-03-31' } },
      'which month of the cycle is meant depends on the day',
    ],
    [
      '30 February',
      { kind: 'day', month: 2, day: 30, year: 2026 },
      {},
      'there is no day 30 in 2026-02, which ends on day 28',
    ],
    ['Q5', { kind: 'period', unit: 'quarter', number: 5, year: 2026 }, {}, '2026 has no quarter 5'],
    [
      'by the end of the cycle',
      { kind: 'period', unit: 'cycle' },
      { today: '2026-01-01' },
      'the objective has no cycle',
    ],
    [
      'within six months',
      { kind: 'within', amount: 6, unit: 'month' },
      {},
      'it counts from the start of a cycle, and the objective has none',
    ],
    [
      'next year, in a cycle that is none',
      { kind: 'period', unit: 'year', offset: 1 },
      { cycle: { start: 'spring', end: '2026-06-30' } },
      '“spring” is not a date: write year, month and day, as in 2026-03-31',
    ],
    [
      'tomorrow of no day',
      { kind: 'within', amount: 1, unit: 'day' },
      { today: '2026-02-30' },
      'there is no day 30 in 2026-02, which ends on day 28',
    ],
    [
      'within no time',
      { kind: 'within', amount: 0, unit: 'day' },
      { today: '2026-01-01' },
      'a length of time is more than nothing',
    ],
  ])('%s cannot always be told, and the reason says what is missing', (_text, words, context, why) => {
    expect(reason(deadlineDate(words, context))).toBe(why);
  });
});

describe('whatever the words and the cycle', () => {
  const year = fc.integer({ min: 1800, max: 3100 });
  const words: fc.Arbitrary<DeadlineWords> = fc.oneof(
    fc.record(
      { kind: fc.constant('day' as const), month: fc.integer({ min: 0, max: 14 }), day: fc.integer(), year },
      { requiredKeys: ['kind', 'month', 'day'] },
    ),
    fc.record(
      {
        kind: fc.constant('period' as const),
        unit: fc.oneof(standardKind(), fc.constant('cycle' as const)),
        number: fc.integer({ min: -1, max: 60 }),
        year,
        yearOffset: fc.integer({ min: -2, max: 2 }),
        offset: fc.integer({ min: -2, max: 2 }),
        edge: fc.constantFrom('start', 'middle', 'end'),
        before: fc.boolean(),
      },
      { requiredKeys: ['kind', 'unit'] },
    ),
    fc.record({
      kind: fc.constant('within' as const),
      amount: fc.double(),
      unit: fc.oneof(standardKind(), fc.constantFrom('day' as const, 'working-day' as const)),
    }),
  );
  const context = fc
    .tuple(fiscalCalendar(), fc.record({ cycle: period(), today: isoDate() }, { requiredKeys: [] }))
    .map(([calendar, rest]) => ({ ...calendar, ...rest }));

  test('the answer is a day or a reason', () => {
    fc.assert(
      fc.property(words, context, (words, context) => {
        const result = deadlineDate(words, context);
        if (result.ok) expect(parseIsoDate(result.value)).toEqual(result);
        else expect(result.reason).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('a deadline without a year is not over when the cycle begins', () => {
    const ahead = fc.record({
      kind: fc.constant('period' as const),
      unit: standardKind().filter((unit) => unit !== 'year'),
      number: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(ahead, period(), fiscalCalendar(), (words, cycle, calendar) => {
        expect(value(deadlineDate(words, { cycle, ...calendar })) >= cycle.start).toBe(true);
      }),
    );
  });
});
