import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barOf, exact, sparkline } from '../../language-server/features/figures.ts';

const LEVELS = '▁▂▃▅▇';

describe('a sparkline', () => {
  test.each([
    [[0, 0.25, 0.5, 0.75, 1], '▁▂▃▅▇'],
    [[0.5, 0.6, 0.8], '▃▅▇'],
    [[], ''],
  ])('of shares %j is %s', (values, line) => expect(sparkline(values, [0, 1])).toBe(line));

  test('of anything else goes from the lowest to the highest', () => {
    expect(sparkline([178, 182, 189])).toBe('▁▂▇');
    expect(sparkline([5, 5])).toBe('▃▃');
  });

  test('has a character for each value, and a higher one is never drawn lower', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
        const levels = [...sparkline(values)].map((level) => LEVELS.indexOf(level));
        expect(levels).toHaveLength(values.length);
        for (const [i, a] of values.entries())
          for (const [j, b] of values.entries()) if (a < b) expect(levels[i]).toBeLessThanOrEqual(levels[j]!);
      }),
      { numRuns: 50 },
    );
  });
});

test('a bar has ten squares, whatever the share', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (share) => {
      expect([...barOf(share)]).toHaveLength(10);
    }),
  );
  expect(barOf(0.62)).toBe('▰▰▰▰▰▰▱▱▱▱');
});

test('exact figures have four decimals at most, and none that say nothing', () => {
  expect([0.5, 1 / 3, 1, -0, 2 / 3].map(exact)).toEqual(['0.5', '0.3333', '1', '0', '0.6667']);
});
