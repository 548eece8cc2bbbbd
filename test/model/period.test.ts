import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contains,
  containsDate,
  daysLeft,
  elapsedShare,
  lengthInDays,
  makePeriod,
  middleOf,
  nearestDate,
  overlap,
} from '../../language-server/model/period.ts';
import { isoDate, period } from '../support/time.ts';

const q1 = { start: '2026-01-01', end: '2026-03-31' };
const january = { start: '2026-01-01', end: '2026-01-31' };
const spring = { start: '2026-02-01', end: '2026-06-30' };

describe('a period', () => {
  test.each([
    ['2026-02-01', '2026-06-30', { ok: true, value: spring }],
    ['2026-02-01', '2026-02-01', { ok: true, value: { start: '2026-02-01', end: '2026-02-01' } }],
    [
      '2026-06-30',
      '2026-02-01',
      { ok: false, reason: 'it ends on 2026-02-01, before it starts on 2026-06-30' },
    ],
    [
      '2026-02-30',
      '2026-06-30',
      { ok: false, reason: 'there is no day 30 in 2026-02, which ends on day 28' },
    ],
    [
      '2026-02-01',
      'June',
      { ok: false, reason: '“June” is not a date: write year, month and day, as in 2026-03-31' },
    ],
  ])('from %s to %s', (start, end, expected) => {
    expect(makePeriod(start, end)).toEqual(expected);
  });

  test('counts both its ends', () => {
    expect(lengthInDays(q1)).toBe(90);
    expect(lengthInDays({ start: '2026-01-01', end: '2026-01-01' })).toBe(1);
  });

  test('holds what is wholly within it', () => {
    expect(contains(q1, january)).toBe(true);
    expect(contains(q1, q1)).toBe(true);
    expect(contains(january, q1)).toBe(false);
    expect(contains(q1, spring)).toBe(false);
    expect(containsDate(q1, '2026-03-31')).toBe(true);
    expect(containsDate(q1, '2026-04-01')).toBe(false);
  });

  test('shares days with another', () => {
    expect(overlap(q1, spring)).toEqual({ start: '2026-02-01', end: '2026-03-31' });
    expect(overlap(january, spring)).toBeUndefined();
  });

  test.each([
    ['2025-12-31', 0, 90],
    ['2026-01-01', 1 / 90, 89],
    ['2026-02-14', 0.5, 45],
    ['2026-03-30', 89 / 90, 1],
    ['2026-03-31', 1, 0],
    ['2026-04-01', 1, 0],
  ])('on %s: %d of the quarter is over, %i days are left', (today, share, left) => {
    expect(elapsedShare(q1, today)).toBe(share);
    expect(daysLeft(q1, today)).toBe(left);
  });

  test.each([
    [january, '2026-01-16'],
    [{ start: '2026-04-01', end: '2026-04-30' }, '2026-04-15'],
    [{ start: '2026-01-01', end: '2026-01-01' }, '2026-01-01'],
  ])('%o has its middle on %s', (period, middle) => {
    expect(middleOf(period)).toBe(middle);
  });
});

describe('whatever the period', () => {
  test('what is shared lies in both, and is the same either way round', () => {
    fc.assert(
      fc.property(period(), period(), (a, b) => {
        const shared = overlap(a, b);
        expect(overlap(b, a)).toEqual(shared);
        if (shared) expect(contains(a, shared) && contains(b, shared)).toBe(true);
        else expect(containsDate(a, b.start) || containsDate(b, a.start)).toBe(false);
        expect(contains(a, b)).toBe(shared !== undefined && shared.start === b.start && shared.end === b.end);
      }),
    );
  });

  test('time passes: the elapsed share never falls, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(period(), isoDate(), isoDate(), (period, a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        const before = elapsedShare(period, earlier);
        const after = elapsedShare(period, later);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(after);
        expect(after).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the days that are over and those that are left make the whole', () => {
    fc.assert(
      fc.property(period(), isoDate(), (period, date) => {
        const today = nearestDate(period, date);
        const length = lengthInDays(period);
        expect(elapsedShare(period, today) * length + daysLeft(period, today)).toBeCloseTo(length, 6);
      }),
    );
  });

  test('its middle and the nearest day to any day are in it', () => {
    fc.assert(
      fc.property(period(), isoDate(), (period, date) => {
        expect(containsDate(period, middleOf(period))).toBe(true);
        expect(containsDate(period, nearestDate(period, date))).toBe(true);
      }),
    );
  });
});
