import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../language-server/model/parse-quantity.ts';
import { readQuantity } from '../../language-server/model/read-quantity.ts';

/** The value in the order people say it: number, unit, what it is out of. */
function read(text: string): string {
  const result = readQuantity(text);
  if (!result.ok) return `no: ${result.reason}`;
  const { value, dimension, unit, outOf } = result.value;
  return [value, outOf && `of ${outOf}`, unit, `(${dimension})`].filter(Boolean).join(' ');
}

describe('a value as it is written in a file', () => {
  test.each([
    ['20', '20 (count)'],
    ['0', '(count)'],
    ['1,200', '1200 (count)'],
    ['1_200', '1200 (count)'],
    ['12,345,678.9', '12345678.9 (count)'],
    ['20k', '20000 (count)'],
    ['1.5M', '1500000 (count)'],
    ['3万', '30000 (count)'],
    ['200 tys.', '200000 (count)'],
    ['1.1 млрд', '1100000000 (count)'],
    ['-3.5', '-3.5 (count)'],
    ['−3.5', '-3.5 (count)'],
    ['0.1', '0.1 (count)'],
    ['$210', '210 USD (money)'],
    ['-$210', '-210 USD (money)'],
    ['$-210', '-210 USD (money)'],
    ['€1.2M', '1200000 EUR (money)'],
    ['€1.2m', '1200000 EUR (money)'],
    ['£19.99', '19.99 GBP (money)'],
    ['C$5', '5 CAD (money)'],
    ['210 USD', '210 USD (money)'],
    ['USD 210', '210 USD (money)'],
    ['210 TRY', '210 TRY (money)'],
    ['210€', '210 EUR (money)'],
    ['250 kr', '250 SEK (money)'],
    ['250kr', '250 SEK (money)'],
    ['250 tkr', '250000 SEK (money)'],
    ['4.5 mkr', '4500000 SEK (money)'],
    ['2 mln zł', '2000000 PLN (money)'],
    ['300 тыс. руб.', '300000 RUB (money)'],
    ['25万 美元', '250000 USD (money)'],
    ['12 %', '12 % (percent)'],
    ['12\uff05', '12 % (percent)'],
    ['12%', '12 % (percent)'],
    ['12 procent', '12 % (percent)'],
    ['3 ‰', '0.3 % (percent)'],
    ['5 pp', '5 pp (points)'],
    ['25 bps', '0.25 pp (points)'],
    ['4.5/5', '4.5 of 5 (ratio)'],
    ['3 / 10', '3 of 10 (ratio)'],
    ['4.2/5 stars', '4.2 of 5 stars (ratio)'],
    ['3 hours', '3 hour (duration)'],
    ['200ms', '200 millisecond (duration)'],
    ['14 dni', '14 day (duration)'],
    ['2 天', '2 day (duration)'],
    ['6 månader', '6 month (duration)'],
    ['5 дней', '5 day (duration)'],
    ['5 working-days', '5 working-day (duration)'],
    ['2 fortnights', '4 week (duration)'],
    ['30 MQLs', '30 MQLs (count)'],
    ['40 story-points', '40 story-points (count)'],
    ['20k users', '20000 users (count)'],
    ['5 hours/week', '5 hours/week (count)'],
    ['1.5m users', '1500000 users (count)'],
    ['10 m', '10 m (count)'],
    ['#3', '3 (rank)'],
    ['3x', '3 (multiple)'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['1,5', 'the comma in “1,5” groups no thousands: write 1.5 for one and a half, 1,500 for thousands'],
    ['$5 MRR', 'an amount of money takes no other unit: say what “MRR” is in the title'],
    ['$5 EUR', 'two units stand beside one number'],
    ['$5 %', 'two units stand beside one number'],
    ['¤5', '“¤” is not a currency that is known'],
    ['4/0', 'a score needs an upper end above zero, as in 4.5/5'],
    ['#0', 'a place is a whole number from 1'],
    ['many', '“many” is not a value such as 20, $1.5M, 12 % or 30 MQLs'],
    ['', '“” is not a value such as 20, $1.5M, 12 % or 30 MQLs'],
    [
      '0.12345678901234567',
      '“0.12345678901234567” has more than 15 digits that count, more than can be kept exactly',
    ],
    ['9999999999 trillion', 'the number is too large'],
  ])('%s cannot be read, and the reason says why', (text, reason) => {
    expect(read(text)).toBe(`no: ${reason}`);
  });

  test('whatever is written, the answer is a finite number or a reason', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '1',
        '-',
        '.',
        ',',
        '_',
        'k',
        'M',
        '%',
        '$',
        'kr',
        ' ',
        '/',
        '5',
        '10',
        '万',
        'hours',
        'e5',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const result = readQuantity(pieces.join(''));
        if (result.ok) expect(Number.isFinite(result.value.value)).toBe(true);
        else expect(result.reason).not.toBe('');
      }),
    );
  });

  test('whatever the parts, the answer is a finite number or a reason', () => {
    const parts = fc.record(
      {
        number: fc.string(),
        prefix: fc.string(),
        magnitude: fc.string(),
        unit: fc.string(),
        outOf: fc.string(),
      },
      { requiredKeys: ['number'] },
    );
    fc.assert(
      fc.property(parts, (parts) => {
        const result = parseQuantity(parts);
        if (result.ok) expect(Number.isFinite(result.value.value)).toBe(true);
        else expect(result.reason).not.toBe('');
      }),
    );
  });

  test('a decimal keeps the digits that were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99999 }), (whole, cents) => {
        const text = `${whole}.${cents}`.replace(/0+$/, '').replace(/\.$/, '');
        const result = readQuantity(text);
        expect(result.ok && String(result.value.value)).toBe(text === '-0' ? '0' : text);
      }),
    );
  });

  test.each(['1'.repeat(100_000), '1,'.repeat(50_000), '$'.repeat(100_000), `5 ${'a b '.repeat(25_000)}`])(
    'a hundred thousand characters are read at once',
    (text) => {
      const begin = performance.now();
      readQuantity(text);
      expect(performance.now() - begin).toBeLessThan(100);
    },
  );
});
