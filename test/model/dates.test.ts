import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  isoWeekOf,
  meantDate,
  parseIsoDate,
} from '../../language-server/model/dates.ts';
import { value } from '../support/result.ts';
import { isoDate } from '../support/time.ts';

describe('a date as written', () => {
  test.each(['2026-01-01', '2024-02-29', '2026-12-31', '2000-02-29'])('%s is one', (text) => {
    expect(parseIsoDate(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['2026-02-29', 'there is no day 29 in 2026-02, which ends on day 28'],
    ['2026-04-31', 'there is no day 31 in 2026-04, which ends on day 30'],
    ['2026-13-01', 'there is no month 13'],
    ['2026-00-10', 'there is no month 0'],
    ['2026-01-00', 'there is no day 0 in 2026-01, which ends on day 31'],
    ['0026-01-01', 'the year 26 is not between 1900 and 2999'],
    ['2026-1-5', '“2026-1-5” is not a date: write 2026-01-05'],
    ['31.03.2026', '“31.03.2026” is not a date: write 2026-03-31'],
    ['', '“” is not a date: write year, month and day, as in 2026-03-31'],
  ])('%s is none, and the reason says why', (text, reason) => {
    expect(parseIsoDate(text)).toEqual({ ok: false, reason });
  });

  test('whatever is written, the answer is a value', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseIsoDate(text)).toHaveProperty('ok');
      }),
    );
  });
});

test.each([
  ['2026-3-5', '2026-03-05'],
  ['2026/03/05', '2026-03-05'],
  ['5.3.2026', '2026-03-05'],
  ['31/03/2026', '2026-03-31'],
  ['03/31/2026', '2026-03-31'],
  ['05/05/2026', '2026-05-05'],
  ['03/04/2026', undefined],
  ['31.31.2026', undefined],
  ['soon', undefined],
])('%s means %s', (text, expected) => {
  expect(meantDate(text)).toBe(expected);
});

describe('moving a date', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(value(addMonths(date, months))).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 1e12])('a move by %d is refused', (days) => {
    expect(addDays('2026-01-01', days).ok).toBe(false);
    expect(addMonths('2026-01-01', days).ok).toBe(false);
  });

  test('beyond the last year there is no date', () => {
    expect(addDays('2999-12-31', 1)).toEqual({
      ok: false,
      reason: 'the year 3000 is not between 1900 and 2999',
    });
  });

  test('there and back is where one was', () => {
    fc.assert(
      fc.property(isoDate(), fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        const moved = value(addDays(date, days));
        expect(daysBetween(date, moved)).toBe(days);
        expect(value(addDays(moved, -days))).toBe(date);
      }),
    );
  });
});

test('weeks are those of ISO 8601', () => {
  expect(dayOfWeek('2026-01-01')).toBe(4);
  expect(isoWeekOf('2026-01-01')).toEqual({ year: 2026, number: 1 });
  expect(isoWeekOf('2027-01-01')).toEqual({ year: 2026, number: 53 });
  expect(isoWeekOf('2024-12-30')).toEqual({ year: 2025, number: 1 });
});
