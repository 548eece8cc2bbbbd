import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../language-server/model/dates.ts';
import type { Quantity } from '../../../language-server/model/quantity.ts';
import { failed, ok } from '../../../language-server/model/result.ts';
import { forecastAt } from '../../../language-server/model/score/forecast.ts';
import type { Goal } from '../../../language-server/model/score/goal.ts';
import { gradeOf } from '../../../language-server/model/score/grade.ts';
import type { KeyResultScore } from '../../../language-server/model/score/key-result.ts';
import type { Measurement } from '../../../language-server/model/score/measurement.ts';
import { type Part, scoreObjective } from '../../../language-server/model/score/objective.ts';
import { progressOf } from '../../../language-server/model/score/progress.ts';
import { type Member, rollUp } from '../../../language-server/model/score/rollup.ts';
import { type Status, statusOf } from '../../../language-server/model/score/status.ts';
import { anyQuantity, written } from '../../support/quantities.ts';
import { value } from '../../support/result.ts';

const START = '2026-01-01';
const TODAY = '2026-02-14';
const PERIOD = { start: START, end: '2026-03-31' };

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const weight = fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10);
const status = fc.constantFrom<Status>('done', 'on track', 'at risk', 'behind', 'not started', 'no data');
const day = fc.integer({ min: 0, max: 44 }).map((days) => value(addDays(START, days)));

function part(
  id: string,
  progress: number | undefined,
  weight: number,
  status: Status,
  dropped = false,
): Part {
  const score: KeyResultScore = {
    goal: { kind: 'share' },
    weight,
    ambition: 'aspirational',
    progress:
      progress === undefined ? failed('nothing') : ok({ value: progress, raw: progress, reason: 'a test' }),
    status: { status, reason: { key: 'reached' } },
    forecast: failed('nothing'),
    measurements: [],
  };
  return { id, dropped, score };
}

const parts = fc
  .array(fc.tuple(fc.option(share, { nil: undefined }), weight, status, fc.boolean()), { maxLength: 6 })
  .map((all) =>
    all.map(([progress, weight, status, dropped], i) => part(`k${i}`, progress, weight, status, dropped)),
  );

function scoreOf(of: readonly Part[]) {
  return scoreObjective({}, of, 'aspirational', 'google');
}

describe('an objective', () => {
  test('of equal weights is the mean of its key results', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), weight, (shares, weight) => {
        const score = scoreOf(shares.map((one, i) => part(`k${i}`, one, weight, 'on track')));
        expect(value(score.score)).toBeCloseTo(shares.reduce((a, b) => a + b, 0) / shares.length, 9);
      }),
    );
  });

  test('is not lowered by a finished key result, nor is its status', () => {
    const order: Status[] = ['no data', 'behind', 'at risk', 'on track', 'done'];
    fc.assert(
      fc.property(parts, weight, (before, weight) => {
        const one = scoreOf(before);
        const two = scoreOf([...before, part('new', 1, weight, 'done')]);
        expect(value(two.score)).toBeGreaterThanOrEqual((one.score.ok ? one.score.value : 0) - 1e-9);
        if (one.status.status !== 'not started')
          expect(order.indexOf(two.status.status)).toBeGreaterThanOrEqual(order.indexOf(one.status.status));
      }),
    );
  });

  test('does not depend on the order of its key results', () => {
    const shuffled = parts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, two]) => {
        const figures = ({ parts: _, ...rest }: ReturnType<typeof scoreOf>) => rest;
        expect(figures(scoreOf(two))).toEqual(figures(scoreOf(one)));
      }),
    );
  });

  test('lies between its worst and its best key result', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(share, weight), { minLength: 1, maxLength: 6 }), (all) => {
        const score = value(
          scoreOf(all.map(([one, weight], i) => part(`k${i}`, one, weight, 'behind'))).score,
        );
        const shares = all.map(([one]) => one);
        expect(score).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      }),
    );
  });
});

describe('a group', () => {
  const member = (id: string, of: readonly Part[], within: Member['within'] = []): Member => ({
    id,
    score: scoreOf(of),
    dropped: false,
    within,
  });

  test('of one objective is that objective, however often it is named', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 4 }), (of, times) => {
        const group = rollUp(Array.from({ length: times }, () => member('a', of)));
        const { score } = scoreOf(of);
        expect(group.score.ok).toBe(score.ok);
        if (score.ok) expect(value(group.score)).toBeCloseTo(score.value, 9);
      }),
    );
  });

  test('agrees with one objective that has all key results, where there are equally many of equal weight', () => {
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(share, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (rows) => {
        const all = rows.map((row, i) => row.map((one, k) => part(`k${i}-${k}`, one, 1, 'on track')));
        const group = rollUp(all.map((of, i) => member(`o${i}`, of)));
        expect(value(group.score)).toBeCloseTo(value(scoreOf(all.flat()).score), 9);
      }),
    );
  });

  test('is not changed by what is within another of it', () => {
    fc.assert(
      fc.property(share, parts, (one, of) => {
        const parent = member('parent', [part('k', one, 1, 'on track')]);
        const group = rollUp([parent, member('child', of, [{ to: 'parent' }])]);
        expect(group.score).toEqual(rollUp([parent]).score);
        expect(group.within).toEqual(['child']);
      }),
    );
  });
});

describe('progress', () => {
  const way = fc
    .tuple(written(), written(), written())
    .filter(([from, to]) => Math.abs(from - to) > 1)
    .map(([from, to, at]) => ({ from, to, at }));
  const raw = (from: Quantity, to: Quantity, at: Quantity): number =>
    value(progressOf({ kind: 'way', from, to }, [{ date: TODAY, quantity: at }], TODAY)).raw;
  const count = (value: number): Quantity => ({ value, dimension: 'count', unit: '' });

  test('is the same mirrored: up or down', () => {
    fc.assert(
      fc.property(way, ({ from, to, at }) => {
        expect(raw(count(-from), count(-to), count(-at))).toBe(raw(count(from), count(to), count(at)));
      }),
    );
  });

  test('is the same in any unit of time', () => {
    const units = fc.constantFrom<[string, number]>(
      ['minute', 60],
      ['hour', 1],
      ['day', 1 / 24],
      ['week', 1 / 168],
    );
    const hours = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(
        fc.tuple(hours, hours, hours).filter(([a, b]) => a !== b),
        units,
        units,
        ([from, to, at], a, b) => {
          const inUnit = (amount: number, [unit, factor]: [string, number]): Quantity => ({
            value: amount * factor,
            dimension: 'duration',
            unit,
          });
          const one = raw(inUnit(from, ['hour', 1]), inUnit(to, ['hour', 1]), inUnit(at, ['hour', 1]));
          const other = raw(inUnit(from, a), inUnit(to, b), inUnit(at, a));
          expect(Math.abs(other - one)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(one)));
        },
      ),
    );
  });

  test('does not depend on the order in which check-ins stand, where each has a day of its own', () => {
    const measurements = fc.uniqueArray(fc.tuple(day, written()), {
      minLength: 1,
      maxLength: 8,
      selector: ([date]) => date,
    });
    const orders = measurements.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const goal: Goal = { kind: 'way', from: count(0), to: count(10) };
    const read = (of: readonly (readonly [string, number])[]) =>
      progressOf(
        goal,
        of.map(([date, at]): Measurement => ({ date, quantity: count(at) })),
        TODAY,
      );
    fc.assert(
      fc.property(orders, ([one, two]) => {
        expect(read(two)).toEqual(read(one));
      }),
    );
  });

  test('is a number from 0 to 1 or a reason, whatever the quantities', () => {
    fc.assert(
      fc.property(anyQuantity(), anyQuantity(), anyQuantity(), day, (from, to, quantity, date) => {
        for (const goal of [
          { kind: 'way', from, to },
          { kind: 'way', to },
          { kind: 'bound', bound: { comparator: 'between', value: from, upper: to } },
          { kind: 'milestones', steps: [{ share: 1, title: 'All' }] },
          { kind: 'share' },
          { kind: 'yes-no' },
        ] satisfies Goal[]) {
          const progress = progressOf(goal, [{ date, quantity }], TODAY);
          if (!progress.ok) expect(progress.reason).not.toBe('');
          else {
            expect(progress.value.value).toBeGreaterThanOrEqual(0);
            expect(progress.value.value).toBeLessThanOrEqual(1);
            expect(Number.isFinite(progress.value.raw)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('a forecast', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 89 }), { minLength: 2, maxLength: 20 });

  test('of a straight line hits it, without a doubt from three readings on', () => {
    const coefficient = fc.integer({ min: -1000, max: 1000 }).map((units) => units / 100);
    fc.assert(
      fc.property(days, coefficient, coefficient, (days, slope, start) => {
        const at = (days: number): number => start + slope * days;
        const points = [...days]
          .sort((a, b) => a - b)
          .map((days) => ({ date: value(addDays(START, days)), value: at(days) }));
        const forecast = value(forecastAt(points, PERIOD.end));
        expect(forecast.value).toBeCloseTo(at(daysBetween(START, PERIOD.end)), 6);
        if (points.length > 2) expect(forecast.high - forecast.low).toBeLessThan(1e-6);
      }),
    );
  });

  test('is not turned by one odd reading among seven on a line, but is less sure of itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 1000 }), (odd, off) => {
        const points = Array.from({ length: 7 }, (_, week) => ({
          date: value(addDays(START, week * 7)),
          value: week / 10 + (week === odd ? off : 0),
        }));
        const forecast = value(forecastAt(points, value(addDays(START, 70))));
        expect(forecast.value).toBeCloseTo(1, 6);
        expect(forecast.high - forecast.low).toBeGreaterThan(1);
      }),
    );
  });

  test('fails for one reading', () => {
    expect(forecastAt([{ date: START, value: 1 }], PERIOD.end).ok).toBe(false);
    expect(forecastAt([], PERIOD.end).ok).toBe(false);
  });
});

describe('status and grade', () => {
  const RANK: Status[] = ['no data', 'not started', 'behind', 'at risk', 'on track', 'done'];
  const ambition = fc.constantFrom('aspirational' as const, 'committed' as const);

  test('more progress is never a worse status or a worse grade', () => {
    fc.assert(
      fc.property(
        share,
        share,
        share,
        ambition,
        fc.constantFrom('google' as const, 'zokri' as const),
        (a, b, pace, ambition, scheme) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const at = (progress: number) =>
            RANK.indexOf(
              statusOf({
                today: TODAY,
                period: PERIOD,
                ambition,
                progress,
                pace,
                lastHeard: TODAY,
                silence: 14,
              }).status,
            );
          expect(at(more)).toBeGreaterThanOrEqual(at(less));
          const marks = ['red', 'below', 'yellow', 'green', 'good', 'outstanding'];
          const grade = (score: number) => marks.indexOf(gradeOf(score, ambition, scheme).mark);
          expect(grade(more)).toBeGreaterThanOrEqual(grade(less));
        },
      ),
    );
  });

  test('silence is never green', () => {
    fc.assert(
      fc.property(
        share.filter((one) => one < 1),
        share,
        ambition,
        fc.option(share),
        (progress, pace, ambition, confidence) => {
          const { status } = statusOf({
            today: TODAY,
            period: PERIOD,
            ambition,
            progress,
            pace,
            lastHeard: '2026-01-15',
            silence: 14,
            ...(confidence !== null && { confidence }),
          });
          expect(status).toBe('no data');
        },
      ),
    );
  });
});
