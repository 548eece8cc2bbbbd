import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, converts } from '../../language-server/model/convert.ts';
import type { WorkingTime } from '../../language-server/model/durations.ts';
import { anyQuantity, DURATION_UNITS, quantity, written } from '../support/quantities.ts';
import { reason, value } from '../support/result.ts';

const inUnit = (unit: string) => ({ dimension: 'duration', unit }) as const;

describe('lengths of time', () => {
  test.each([
    ['2 days', 'hour', 48],
    ['3 hours', 'day', 0.125],
    ['90 s', 'minute', 1.5],
    ['200 ms', 'second', 0.2],
    ['2 weeks', 'day', 14],
    ['1 year', 'month', 12],
    ['1 year', 'quarter', 4],
    ['1 month', 'day', 30.4375],
    ['2 working-days', 'hour', 16],
    ['4 hours', 'working-day', 0.5],
    ['5 working-days', 'week', 1],
    ['5 working-days', 'day', 7],
    ['2 weeks', 'working-day', 10],
  ])('%s in %ss', (text, unit, expected) => {
    expect(value(convert(quantity(text), inUnit(unit)))).toEqual({ ...inUnit(unit), value: expected });
  });

  test.each<[string, string, WorkingTime, number]>([
    ['1 working-day', 'hour', { hoursPerWorkingDay: 6 }, 6],
    ['1 week', 'working-day', { workingDaysPerWeek: 4 }, 4],
    ['2 days', 'hour', { daysAreWorkingDays: true }, 16],
    ['1 week', 'hour', { daysAreWorkingDays: true }, 40],
    ['1 week', 'day', { daysAreWorkingDays: true, workingDaysPerWeek: 4 }, 4],
    ['1 day', 'working-day', { daysAreWorkingDays: true }, 1],
    ['1 working-day', 'hour', { hoursPerWorkingDay: 0 }, 8],
    ['1 working-day', 'hour', { hoursPerWorkingDay: Number.NaN }, 8],
  ])('%s in %ss, where %o', (text, unit, time, expected) => {
    expect(value(convert(quantity(text), inUnit(unit), time)).value).toBe(expected);
  });

  test('there and back is the same, whatever the units and the working time', () => {
    const unit = fc.constantFrom(...DURATION_UNITS);
    const time = fc.record(
      {
        hoursPerWorkingDay: fc.integer({ min: 1, max: 24 }),
        workingDaysPerWeek: fc.integer({ min: 1, max: 7 }),
        daysAreWorkingDays: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(written(), unit, unit, time, (amount, from, to, time) => {
        const there = value(convert({ ...inUnit(from), value: amount }, inUnit(to), time));
        const back = value(convert(there, inUnit(from), time));
        expect(back.value).toBeCloseTo(amount, 4);
        expect(Math.sign(there.value)).toBe(Math.sign(amount));
      }),
    );
  });
});

describe('what is the same without converting', () => {
  test.each([
    ['24', '30 MQLs', '24 MQLs'],
    ['24', '30%', '24%'],
    ['198', '$210', '$198'],
    ['4', '4.5/5', '4/5'],
    ['1 MQL', '30 MQLs', '1 MQLs'],
    ['3/5', '4.5/5 stars', '3/5 stars'],
    ['30 MQLs', '24', '30 MQLs'],
  ])('%s beside %s is %s', (text, beside, expected) => {
    expect(value(convert(quantity(text), quantity(beside)))).toEqual(quantity(expected));
  });
});

describe('what does not convert, and why', () => {
  test.each([
    ['$5', '€5', 'USD and EUR do not convert: their rate changes from day to day'],
    ['4.5/5', '90%', 'a score out of 5 and percent do not convert'],
    ['4.5/5', '9/10', 'a score out of 5 and a score out of 10 do not convert'],
    ['60 days', '20%', 'days and percent do not convert'],
    ['5 working-days', '5 USD', 'working days and USD do not convert'],
    ['20%', '5 pp', 'percent and percentage points do not convert'],
    ['20 visits', '20 visitors', '“visits” and “visitors” do not convert'],
    ['3x', '#3', 'a multiple and a place in a ranking do not convert'],
  ])('%s beside %s', (a, b, why) => {
    expect(reason(convert(quantity(a), quantity(b)))).toBe(why);
    expect(converts(quantity(b), quantity(a))).toBe(false);
  });

  test('a number that is none', () => {
    expect(reason(convert({ ...quantity('3 days'), value: Number.NaN }, quantity('3 hours')))).toBe(
      'the value is not a number',
    );
  });

  test('whether two quantities convert does not depend on which comes first', () => {
    fc.assert(
      fc.property(anyQuantity(), anyQuantity(), (a, b) => {
        expect(converts(a, b)).toBe(converts(b, a));
      }),
    );
  });
});
