import type { Dimension } from './quantity.ts';

/** Units of time that a quantity can have, shortest first. */
export type DurationUnit =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'working-day'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year';

/**
 * What a word beside a number says: a unit (`days`), a factor (`thousand`), or both (`tkr` is a thousand kronor, a
 * fortnight two weeks). A factor alone has no dimension; a unit alone no factor.
 */
export interface UnitMeaning {
  readonly factor?: number;
  readonly dimension?: Dimension;
  /** As in `Quantity.unit`. */
  readonly unit?: string;
}

/**
 * The unit words of one language, as they stand in running text, every inflected form for itself.
 *
 * Words of three letters and more are written in small letters and found in any letter case. Shorter ones, and those
 * with a capital letter, are found exactly as written. A form of two words has one space in it.
 */
export interface UnitWords {
  /** The factor, and the words for it: thousand, million, 万. */
  readonly magnitudes: Readonly<Record<number, readonly string[]>>;
  readonly percent: readonly string[];
  /** Percentage points: the difference between two percentages. */
  readonly points: readonly string[];
  /** Words after a factor of change: 3 times, 3 razy, 3 倍. */
  readonly multiples: readonly string[];
  readonly durations: Readonly<Partial<Record<DurationUnit, readonly string[]>>>;
  /** ISO code, and the words for the currency. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** Those of the words above that mean a unit only where nothing stands between them and the number, as in `20к`. */
  readonly attachedOnly?: readonly string[];
  /** Words that join a factor and a unit. */
  readonly scaled?: readonly { readonly words: readonly string[]; readonly means: UnitMeaning }[];
}
