import BigDefault from 'big.js';
import type { Result } from './quantity.ts';
import { failed, ok } from './result.ts';

/** A constructor of our own, so that no other part of the program can change its settings. */
const Big = BigDefault();
Big.DP = 40;

export type Decimal = BigDefault;

/** Digits that every double keeps: what is within them prints as it was written. */
const EXACT_DIGITS = 15;
const LARGEST = 1e21;
const SMALLEST = 1e-15;

/** The exact decimal that a finite number prints as: 0.1 is one tenth. */
export function decimal(value: number): Decimal {
  return new Big(value);
}

/**
 * The number that prints as the decimal, to 15 significant digits; what a division left beyond them is rounded half up.
 * Fails where the number is too large to be shown without an exponent.
 */
export function toNumber(exact: Decimal): Result<number> {
  if (exact.eq(0)) return ok(0);
  const rounded = exact.prec(EXACT_DIGITS, Big.roundHalfUp);
  const size = rounded.abs();
  if (size.gte(LARGEST)) return failed('the number is too large');
  return ok(size.lt(SMALLEST) ? 0 : rounded.toNumber());
}

/**
 * The quotient of two numbers as `toNumber` rounds it. Whole numbers need no decimals, unless what a double keeps of their
 * quotient is too near to the middle of two numbers of 15 digits to tell which one is meant.
 */
export function divide(dividend: number, divisor: number): Result<number> {
  if (dividend === 0) return ok(0);
  if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor)) {
    const quotient = dividend / divisor;
    // 17 digits: the last two are of what is rounded away.
    const beyond = Number(
      Math.abs(quotient)
        .toExponential(EXACT_DIGITS + 1)
        .slice(EXACT_DIGITS + 1, EXACT_DIGITS + 3),
    );
    if (Math.abs(quotient) > 1e-12 && Math.abs(beyond - 50) > 5)
      return ok(Number(quotient.toPrecision(EXACT_DIGITS)));
  }
  return toNumber(decimal(dividend).div(decimal(divisor)));
}

/**
 * Reads digits with an optional sign and decimal point, as `-3.5` or `1200`: no grouping, no exponent.
 * Fails, with the reason, on anything else and on more than 15 significant digits, which could not be kept exactly.
 */
export function parseDecimal(text: string): Result<number> {
  if (text.length > 60) return failed('the number is too long');
  const match = /^[-+\u2212]?(\d+(?:\.\d*)?|\.\d+)$/u.exec(text);
  if (!match) return failed(`“${text}” is not a number`);
  const digits = match[1] ?? '';
  // Digits and a point: a double keeps them all, and what is this long is far from too small.
  if (digits.length <= EXACT_DIGITS) {
    const size = Number(digits);
    return ok(size !== 0 && /^[-\u2212]/u.test(text) ? -size : size);
  }
  const exact = new Big(digits.endsWith('.') ? digits.slice(0, -1) : digits);
  if (exact.c.length > EXACT_DIGITS)
    return failed(`“${text}” has more than ${EXACT_DIGITS} digits that count, more than can be kept exactly`);
  return toNumber(/^[-\u2212]/u.test(text) ? exact.neg() : exact);
}
