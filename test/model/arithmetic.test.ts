import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  asShare,
  compare,
  scale,
  shareOfWay,
  subtract,
  sum,
} from '../../language-server/model/arithmetic.ts';
import { writeQuantity } from '../../language-server/model/write-quantity.ts';
import { anyQuantity, quantity, written } from '../support/quantities.ts';
import { reason, value } from '../support/result.ts';

describe('sums and differences', () => {
  test.each([
    ['$0.10', '$0.20', '$0.3'],
    ['20 MQLs', '5', '25 MQLs'],
    ['5', '20 MQLs', '25 MQLs'],
    ['2 days', '3 hours', '2.125 days'],
    ['20%', '5 pp', '25%'],
    ['5 pp', '20%', '25%'],
    ['5%', '5%', '10%'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect(writeQuantity(value(add(quantity(a), quantity(b))))).toBe(expected);
  });

  test.each([
    ['$210', '$150.01', '$59.99'],
    ['30 MQLs', '24', '6 MQLs'],
    ['90%', '77%', '13 pp'],
    ['90%', '13 pp', '77%'],
    ['2 days', '12 hours', '1.5 days'],
  ])('%s less %s is %s', (a, b, expected) => {
    expect(writeQuantity(value(subtract(quantity(a), quantity(b))))).toBe(expected);
  });

  test('a list adds up, exactly', () => {
    expect(writeQuantity(value(sum(['$0.10', '$0.20', '0.30', '$1000000'].map(quantity))))).toBe(
      '$1,000,000.6',
    );
    expect(reason(sum([]))).toBe('there is nothing to add up');
    expect(reason(sum(['$1', '€1'].map(quantity)))).toContain('EUR and USD do not convert');
  });

  test('places in a ranking do not add up', () => {
    expect(reason(add(quantity('#1'), quantity('#2')))).toBe('places in a ranking cannot be added up');
  });

  test.each([
    ['20 MQLs', 1.5, '30 MQLs'],
    ['$0.1', 3, '$0.3'],
  ])('%s times %d is %s', (text, factor, expected) => {
    expect(writeQuantity(value(scale(quantity(text), factor)))).toBe(expected);
  });

  test('what is added can be taken away again', () => {
    fc.assert(
      fc.property(written(), written(), (a, b) => {
        const dollars = (value: number) => ({ value, dimension: 'money', unit: 'USD' }) as const;
        const total = value(add(dollars(a), dollars(b)));
        expect(value(subtract(total, dollars(b)))).toEqual(dollars(a));
      }),
    );
  });
});

describe('comparing', () => {
  test.each([
    ['$210', '$150', 1],
    ['3 hours', '2 days', -1],
    ['60 min', '1 hour', 0],
    ['24', '30 MQLs', -1],
    ['1%', '0.9%', 1],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(value(compare(quantity(a), quantity(b)))).toBe(expected);
    expect(value(compare(quantity(b), quantity(a)))).toBe(expected === 0 ? 0 : -expected);
  });
});

describe('the share of the way', () => {
  test.each([
    ['20 MQLs', '30 MQLs', '24', 0.4],
    ['$210', '$150', '$198', 0.2],
    ['2 days', '3 hours', '3 hours', 1],
    ['2 days', '3 hours', '1 day', 0.533333333333333],
    ['77%', '90%', '77%', 0],
    ['31', '45', '28', -0.214285714285714],
    ['31', '45', '52', 1.5],
    ['0.1', '0.3', '0.2', 0.5],
    ['4/5', '4.5/5', '4.2/5', 0.4],
    ['#8', '#3', '#5', 0.6],
  ])('from %s to %s, at %s: %d', (from, to, at, expected) => {
    expect(value(shareOfWay(quantity(from), quantity(to), quantity(at)))).toBe(expected);
  });

  test.each([
    ['5', '5', '5', 'it starts where it is to end'],
    ['60 min', '1 hour', '5 min', 'it starts where it is to end'],
    ['$5', '€10', '$7', 'EUR and USD do not convert: their rate changes from day to day'],
    ['5%', '10%', '7 pp', 'percentage points and percent do not convert'],
  ])('from %s to %s, at %s cannot be told', (from, to, at, why) => {
    expect(reason(shareOfWay(quantity(from), quantity(to), quantity(at)))).toBe(why);
  });

  test('further on is never less of the way', () => {
    const point = written();
    fc.assert(
      fc.property(point, point, point, point, (from, to, a, b) => {
        fc.pre(from !== to);
        const [nearer, further] = (from < to ? a <= b : a >= b) ? [a, b] : [b, a];
        const at = (value: number) => ({ value, dimension: 'count', unit: '' }) as const;
        const before = value(shareOfWay(at(from), at(to), at(nearer)));
        const after = value(shareOfWay(at(from), at(to), at(further)));
        expect(before).toBeLessThanOrEqual(after);
      }),
    );
  });
});

describe('a share written in three ways', () => {
  test.each([
    ['0.6', 0.6],
    ['60%', 0.6],
    ['6/10', 0.6],
    ['3/5', 0.6],
  ])('%s is %d', (text, expected) => {
    expect(value(asShare(quantity(text)))).toBe(expected);
  });

  test('anything else is none', () => {
    expect(reason(asShare(quantity('6 MQLs')))).toBe('a share is written as 0.6, 60% or 6/10');
  });
});

test('whatever two quantities are: a finite answer, or a reason', () => {
  const finite = (result: ReturnType<typeof add> | ReturnType<typeof compare>) => {
    if (!result.ok) expect(result.reason).not.toBe('');
    else
      expect(Number.isFinite(typeof result.value === 'number' ? result.value : result.value.value)).toBe(
        true,
      );
  };
  const wild = fc.tuple(anyQuantity(), fc.double()).map(([quantity, value]) => ({ ...quantity, value }));
  const some = fc.oneof(anyQuantity(), wild);
  fc.assert(
    fc.property(some, some, some, fc.double(), (a, b, c, factor) => {
      finite(add(a, b));
      finite(subtract(a, b));
      finite(scale(a, factor));
      finite(compare(a, b));
      expect(shareOfWay(a, b, c)).toHaveProperty('ok');
      expect(asShare(a)).toHaveProperty('ok');
    }),
  );
});
