/** What a token is: a word, one character of a script without spaces, a number, or a sign. */
export type TokenType = 'word' | 'han' | 'number' | 'sign';

/** How a number is written. Only `plain` ones, ratios and `redacted` ones can measure anything. */
export type NumberShape = 'plain' | 'ratio' | 'date' | 'time' | 'version' | 'label' | 'rank' | 'redacted';

export interface Token {
  readonly type: TokenType;
  /** Half-open offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** True where no space stands before it. */
  readonly glued: boolean;
  readonly number?: NumberToken;
}

export interface NumberToken {
  readonly shape: NumberShape;
  readonly value: number;
  /** ratio: the part after the slash. */
  readonly outOf?: number;
  /** date: ISO. */
  readonly iso?: string;
  /** True where it was written with digits only: `2026`, not `2,026` or `20.5`. */
  readonly bare: boolean;
  /** Digits after the decimal sign. */
  readonly decimals: number;
}
