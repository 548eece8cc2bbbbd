import { decimal } from './decimal.ts';
import type { Quantity } from './quantity.ts';

/**
 * A quantity as it is written in `.okr` source, where it reads back as the same one: `$210`, `250 kr`, `210 PLN`, `12%`,
 * `3 hours`, `30 new-customers`. A unit of several words becomes one. Source has no sign for a place in a ranking: it
 * is written as its number.
 */
export function writeQuantity({ value, dimension, unit, outOf }: Quantity): string {
  const number = digits(value);
  switch (dimension) {
    case 'money':
      return writeMoney(number, unit);
    case 'percent':
      return `${number}%`;
    case 'points':
      return `${number} pp`;
    case 'duration':
      return `${number} ${value === 1 ? unit : `${unit}s`}`;
    case 'ratio':
      return withUnit(`${number}/${digits(outOf ?? 0)}`, unit);
    case 'multiple':
      return `${number}x`;
    case 'rank':
      return number;
    case 'count':
      return withUnit(number, unit);
  }
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

function writeMoney(number: string, code: string): string {
  const sign = SIGNS[code];
  if (sign && !number.startsWith('-')) return `${sign}${number}`;
  return `${number} ${code === 'SEK' ? 'kr' : code}`;
}

/** No exponent; thousands grouped from five digits on. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return '?';
  const [whole = '', fraction] = decimal(value).toFixed().split('.');
  const grouped = whole.replace('-', '').length > 4 ? inThousands(whole) : whole;
  return fraction ? `${grouped}.${fraction}` : grouped;
}

function inThousands(whole: string): string {
  const [first = ''] = /^-?\d{1,3}?(?=(?:\d{3})*$)/.exec(whole) ?? [];
  return [first, ...(whole.slice(first.length).match(/\d{3}/g) ?? [])].join(',');
}

/** A unit is one word that begins with a letter; `/` may join two. */
function withUnit(number: string, unit: string): string {
  const word = unit
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}]$/u, '');
  return word === '' ? number : `${number} ${word}`;
}
