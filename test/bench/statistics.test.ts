import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, percentile } from './support/statistics.ts';

const times = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 });

describe('percentile', () => {
  test('is the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([0, 0.01, 0.5, 0.95, 1].map((share) => percentile(hundred, share))).toEqual([1, 1, 50, 95, 100]);
    expect(percentile([7], 0.95)).toBe(7);
  });

  test('is a value that was measured, and the share of values lies at or below it', () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const found = percentile(values, share);
        expect(values).toContain(found);
        expect(values.filter((value) => value <= found).length / values.length).toBeGreaterThanOrEqual(share);
        expect(values.filter((value) => value < found).length / values.length).toBeLessThanOrEqual(share);
      }),
    );
  });

  test('of nothing is an error', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe('median', () => {
  test('is the middle, or halfway between the two in the middle', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([40, 10, 20, 30])).toBe(25);
    expect(median([5])).toBe(5);
  });

  test('lies as far from the values turned around', () => {
    fc.assert(
      fc.property(times, (values) => {
        expect(median(values.map((value) => 1e6 - value))).toBeCloseTo(1e6 - median(values), 3);
      }),
    );
  });
});
