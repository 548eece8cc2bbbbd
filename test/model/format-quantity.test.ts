import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../language-server/model/convert.ts';
import { type FormatOptions, formatQuantity } from '../../language-server/model/format-quantity.ts';
import { readQuantity } from '../../language-server/model/read-quantity.ts';
import { writeQuantity } from '../../language-server/model/write-quantity.ts';
import { anyQuantity, quantity } from '../support/quantities.ts';
import { value } from '../support/result.ts';

/** Blanks of any kind as a plain one: which kind is the platform's affair. */
function spaced(text: string): string {
  return text.replace(/\s/g, ' ');
}

describe('a quantity for people', () => {
  test.each([
    ['$1200', 'en', '$1,200'],
    ['$1234.5', 'en', '$1,234.50'],
    ['0.125 USD', 'en', '$0.125'],
    ['250 kr', 'sv', '250 kr'],
    ['2 mln zł', 'pl', '2 000 000 zł'],
    ['20000 元', 'zh', '¥20,000'],
    ['300 тыс. руб.', 'ru', '300 000 ₽'],
    ['12.5%', 'en', '12.5%'],
    ['12.5%', 'sv', '12,5 %'],
    ['0.1%', 'pl', '0,1%'],
    ['3 hours', 'en', '3 hours'],
    ['3 hours', 'pl', '3 godziny'],
    ['5 days', 'ru', '5 дней'],
    ['6 months', 'zh', '6个月'],
    ['1 week', 'sv', '1 vecka'],
    ['1 working-day', 'en', '1 working day'],
    ['5 working-days', 'pl', '5 dni roboczych'],
    ['3 working-days', 'ru', '3 рабочих дня'],
    ['2 quarters', 'zh', '2个季度'],
    ['1.5 quarters', 'pl', '1,5 kwartału'],
    ['5 pp', 'sv', '5 procentenheter'],
    ['1 pp', 'ru', '1 процентный пункт'],
    ['4.5/5', 'pl', '4,5/5'],
    ['4.5/5 stars', 'en', '4.5/5 stars'],
    ['55,000 MQLs', 'pl', '55 000 MQLs'],
    ['-3.5', 'en', '-3.5'],
    ['#3', 'en', '#3'],
    ['3x', 'en', '3×'],
    ['3 hours', 'tlh', '3 hours'],
    ['3 hours', 'not a tag!', '3 hours'],
    ['5 pp', 'de', '5 percentage points'],
  ])('%s in %s: %s', (text, lang, expected) => {
    expect(spaced(formatQuantity(quantity(text), lang))).toBe(expected);
  });

  test.each<[string, string, FormatOptions, string]>([
    ['€1200000', 'en', { compact: true }, '€1.2M'],
    ['30000', 'zh', { compact: true }, '3万'],
    ['0.333333 MQLs', 'en', { decimals: 1 }, '0.3 MQLs'],
    ['$1234.56', 'en', { decimals: 0 }, '$1,235'],
  ])('%s in %s with %o: %s', (text, lang, options, expected) => {
    expect(spaced(formatQuantity(quantity(text), lang, options))).toBe(expected);
  });

  test('every quantity can be shown in every language, even one that is broken', () => {
    const lang = fc.oneof(fc.constantFrom('en', 'pl', 'zh', 'sv', 'ru'), fc.string());
    const wild = fc.tuple(anyQuantity(), fc.double()).map(([quantity, value]) => ({ ...quantity, value }));
    fc.assert(
      fc.property(wild, lang, fc.boolean(), (quantity, lang, compact) => {
        expect(formatQuantity(quantity, lang, { compact })).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});

describe('a quantity as it is written in a file', () => {
  test.each([
    ['$210', '$210'],
    ['-$210', '-210 USD'],
    ['€1.2M', '€1,200,000'],
    ['1,200', '1200'],
    ['210 PLN', '210 PLN'],
    ['250 tkr', '250,000 kr'],
    ['12 %', '12%'],
    ['1 hour', '1 hour'],
    ['14 dni', '14 days'],
    ['5 dni', '5 days'],
    ['0.0000001', '0.0000001'],
  ])('%s is written %s', (text, expected) => {
    expect(writeQuantity(quantity(text))).toBe(expected);
  });

  test.each([
    ['new customers', '30 new-customers'],
    ['“warm” leads!', '30 warm-leads'],
    ['2nd visits', '30 nd-visits'],
    ['---', '30'],
  ])('what is counted becomes one word: %s', (unit, expected) => {
    expect(writeQuantity({ value: 30, dimension: 'count', unit })).toBe(expected);
  });

  test('it reads back as the same quantity', () => {
    fc.assert(
      fc.property(anyQuantity(), (quantity) => {
        expect(value(readQuantity(writeQuantity(quantity)))).toEqual(quantity);
      }),
    );
  });

  test('what is shown in English reads back where it has no sign of its own', () => {
    const spoken = anyQuantity().filter(
      ({ dimension, unit }) =>
        dimension !== 'points' && (dimension !== 'money' || unit === 'USD') && unit !== 'working-day',
    );
    fc.assert(
      fc.property(spoken, (quantity) => {
        const shown = formatQuantity(quantity, 'en').replace('×', 'x');
        expect(value(convert(value(readQuantity(shown)), quantity)).value).toBe(quantity.value);
      }),
    );
  });
});
