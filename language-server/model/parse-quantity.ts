import { isCurrencyCode } from './currencies.ts';
import { makeQuantity, quantityFrom } from './make-quantity.ts';
import type { Quantity, Result } from './quantity.ts';
import { failed } from './result.ts';
import { unitOf } from './unit-index.ts';
import type { UnitMeaning } from './unit-words.ts';
import { sourceUnits } from './units.ts';

/** A value of `.okr` source in its parts, each as written. */
export interface QuantityParts {
  /** Digits with an optional sign and decimal point; commas or underscores between groups: `-1,200.50`. */
  readonly number: string;
  /** Before the number: a currency's sign or code, with a minus where the sum is negative (`-$`), or `#`. */
  readonly prefix?: string;
  /** After the number: `k`, `M`, `万`, `tkr`. */
  readonly magnitude?: string;
  /** After the magnitude: `%`, `hours`, `USD`, `MQLs`, `km/h`. */
  readonly unit?: string;
  /** The upper end of a score, `5` in `4.5/5`. */
  readonly outOf?: string;
}

/**
 * The quantity that the parts of a value in `.okr` source mean. The decimal sign is always the point.
 * Fails, with the reason, on a comma that groups no thousands, on two units that exclude each other, and on numbers
 * with more digits than can be kept exactly.
 */
export function parseQuantity(parts: QuantityParts): Result<Quantity> {
  const sign = /^[-\u2212]/.test(parts.prefix ?? '');
  const prefix = sign ? parts.prefix?.slice(1) : parts.prefix;
  const number = ungrouped(`${sign ? '-' : ''}${parts.number}`);
  if (!number.ok) return number;
  if (parts.outOf !== undefined) return score(number.value, parts);
  if (prefix === '#') return rank(number.value);

  const currency = prefix ? currencyOf(prefix) : undefined;
  if (prefix && !currency) return failed(`“${prefix}” is not a currency that is known`);
  const unit = parts.unit ? unitMeaning(parts.unit) : undefined;
  if (currency && parts.unit && !unit)
    return failed(`an amount of money takes no other unit: say what “${parts.unit}” is in the title`);
  const isSum = currency !== undefined || unit?.dimension === 'money';
  const magnitude = parts.magnitude
    ? magnitudeOf(parts.magnitude, isSum || parts.unit !== undefined)
    : undefined;
  const counted = !unit && parts.unit ? parts.unit : parts.magnitude && !magnitude ? parts.magnitude : '';
  return quantityFrom(
    number.value,
    [currency, magnitude, unit].filter((meaning) => meaning !== undefined),
    counted,
  );
}

/** Commas must stand between groups of three digits: `1,5` is neither 1.5 nor 15. */
function ungrouped(number: string): Result<string> {
  const digits = number.replaceAll('_', '');
  if (!digits.includes(',')) return { ok: true, value: digits };
  if (digits.length < 60 && /^[-+\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits))
    return { ok: true, value: digits.replaceAll(',', '') };
  return failed(
    `the comma in “${number}” groups no thousands: write 1.5 for one and a half, 1,500 for thousands`,
  );
}

function score(number: string, parts: QuantityParts): Result<Quantity> {
  const value = quantityFrom(number);
  const outOf = ungrouped(parts.outOf ?? '');
  if (!value.ok) return value;
  if (!outOf.ok) return outOf;
  const end = quantityFrom(outOf.value);
  if (!end.ok) return end;
  if (parts.prefix || parts.magnitude) return failed('a score is two plain numbers, as in 4.5/5');
  return makeQuantity(value.value.value, 'ratio', parts.unit ?? '', end.value.value);
}

function rank(number: string): Result<Quantity> {
  const place = quantityFrom(number);
  if (!place.ok) return place;
  if (!Number.isInteger(place.value.value) || place.value.value < 1)
    return failed('a place is a whole number from 1');
  return makeQuantity(place.value.value, 'rank');
}

function currencyOf(prefix: string): UnitMeaning | undefined {
  const meaning = unitMeaning(prefix);
  return meaning?.dimension === 'money' ? meaning : undefined;
}

function unitMeaning(word: string): UnitMeaning | undefined {
  if (isCurrencyCode(word)) return { dimension: 'money', unit: word };
  return unitOf(sourceUnits, word) ?? unitOf(sourceUnits, word.replaceAll('-', ' '));
}

/** `m` is a million beside money or before a unit; alone it may as well be metres or minutes, and stays as written. */
function magnitudeOf(word: string, besideUnit: boolean): UnitMeaning | undefined {
  if (word === 'm') return besideUnit ? { factor: 1e6 } : undefined;
  return unitOf(sourceUnits, word);
}
