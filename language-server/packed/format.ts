/*
 * How plain data is packed. A value begins with a byte: three bits say what it is, five are a number, which goes on
 * behind where it is larger. It takes a quarter of the same as JSON, as what comes again is said by number: keys and
 * frequent texts by those of a dictionary, other texts by where they stood before in the same value. Ranges, which
 * source code's data is full of, are pairs of distances.
 */

/** A word of the dictionary; the number is its own. */
export const WORD = 0;
/** A text whose characters are all below U+0100; the number is its length, and a byte for each follows. */
export const NARROW = 1;
/** Any other text; the number is its length, and two bytes for each UTF-16 unit follow, the low one first. */
export const WIDE = 2;
/** A text that came before in this value; the number counts from its first one. */
export const AGAIN = 3;
/** The number is its length; its values follow. */
export const LIST = 4;
/** The number is that of its shape; the values of its keys follow. */
export const OBJECT = 5;
/** A whole number: twice the number that follows, or one less than that where it is negative. */
export const WHOLE = 6;
/** One of these. */
export const SPECIAL = 7;

export const UNDEFINED = 0;
export const NULL = 1;
export const TRUE = 2;
export const FALSE = 3;
/** Eight bytes follow. */
export const DOUBLE = 4;
/** A start, as the distance from the start before, and a length. */
export const RANGE = 5;

/** A number that stands in the first byte; this one says that it follows instead, in groups of seven bits, the lowest first. */
export const FOLLOWS = 31;

/** Numbers beyond that are doubles. */
export const LARGEST = 2 ** 30;
