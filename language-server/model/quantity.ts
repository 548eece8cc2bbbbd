/** What kind of thing a number measures. Quantities convert inside a dimension, never across. */
export type Dimension = 'count' | 'money' | 'percent' | 'points' | 'duration' | 'ratio' | 'rank' | 'multiple';

/**
 * A number with its unit: plain data, safe to send and to store.
 *
 * `value` has its magnitude applied (`20k` is 20000, `3万` is 30000) and is the double that prints as the decimal that
 * was written; sums go through decimal arithmetic, so money stays exact.
 */
export interface Quantity {
  readonly value: number;
  readonly dimension: Dimension;
  /**
   * count: the unit as written (`MQLs`, `new customers`) or '' · money: ISO code (`USD`) · percent and points: `%`, `pp` ·
   * duration: `second` `minute` `hour` `day` `working-day` `week` `month` `quarter` `year` (and `millisecond`) ·
   * ratio: what is rated or counted, as written, or '' · rank, multiple: ''
   */
  readonly unit: string;
  /** ratio only: the scale's upper end, 5 in `4.5/5`. */
  readonly outOf?: number;
}

/** A value, or the reason why there is none, in plain words for a person. Never an exception, never NaN. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };
