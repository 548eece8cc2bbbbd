import type { Quantity } from '../model/quantity.ts';

/** The languages whose prose is read. A language file adds its code here by registering itself. */
export type LanguageCode = string;

/** What a sentence is written for: the same words are judged by kind. */
export type TextKind = 'objective' | 'kr' | 'initiative' | 'kpi';

/** A piece of the text: half-open UTF-16 offsets into the string that was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** raise and lower move a metric · keep holds it · reach attains a state · activity is effort · weak says nothing that can be checked. */
export type VerbKind = 'raise' | 'lower' | 'keep' | 'reach' | 'activity' | 'weak';

/** The leading verb (or the noun form that stands for one), as written. `lemma` is the data file's entry. */
export interface Verb extends Span {
  readonly kind: VerbKind;
  readonly lemma: string;
  /** "improve": what is better may be more or less. */
  readonly improve?: true;
}

/** A quantity and the words that gave it. */
export interface ReadQuantity extends Span {
  readonly quantity: Quantity;
}

/** How the target binds: reach it, stay at least / at most / strictly above / strictly below, or between two bounds. */
export type Comparator = 'at least' | 'at most' | 'above' | 'below' | 'between';

/** A change without its end points: "by 20 %", "double", "翻倍". `factor` for multiples (2 for double), else `by`. */
export interface Change extends Span {
  readonly by?: Quantity;
  readonly factor?: number;
}

/** A deadline: an ISO date where one can be told from the words and the cycle. */
export interface Deadline extends Span {
  readonly date?: string;
}

/** Kinds of key result as a careful reader would name them. */
export type ReadingKind =
  | 'from-to' // a value that moves to a target; its baseline may be missing
  | 'threshold' // a level or a bound that is to hold
  | 'count' // counted up from zero: "publish 20 videos"
  | 'relative' // a change with no end points
  | 'milestone' // steps or stages
  | 'yes-no' // a fact that is or is not
  | 'activity' // effort with no measure
  | 'none'; // nothing that can be measured

/** All that was read out of one text. Every part keeps the place it was read from, so that a finding can underline it. */
export interface Reading {
  readonly text: string;
  readonly lang: LanguageCode;
  readonly kind: ReadingKind;
  readonly verb?: Verb;
  /** What is measured, in the text's words: "Net Promoter Score". */
  readonly metric?: Span;
  readonly from?: ReadQuantity;
  readonly to?: ReadQuantity;
  /** The upper end, where the target is a range. */
  readonly upTo?: ReadQuantity;
  readonly comparator?: Comparator;
  readonly change?: Change;
  readonly direction?: 'up' | 'down';
  /** "per month", "weekly", "每周", as written. */
  readonly window?: Span;
  readonly deadline?: Deadline;
  /** Goods nobody can count and quantifiers that say no number: "awareness", "significantly". */
  readonly vague: readonly Span[];
  /** "… so that churn falls below 2 %": where the effect of an activity begins. */
  readonly outcome?: Span;
  /** More than one metric or destination in the sentence; the joiner's place. */
  readonly joined?: Span;
  /** X, Y, XX/XX, ___, TBD, [name], "Key Result 1". */
  readonly placeholders: readonly Span[];
  /** Every quantity in the text that is a measure (not a year, a version, a name, a deadline). */
  readonly quantities: readonly ReadQuantity[];
  /** True where the text only names a field ("Market research"): no verb, no state, nothing aimed at. When in doubt false. */
  readonly topic: boolean;
  /** True where progress could be measured from the words alone: a number, threshold, milestones or a declared fact. */
  readonly measurable: boolean;
  /** True where the words tell what the metric starts from (counting up from zero included). */
  readonly baseline: boolean;
}

/** What surrounds a text: used for deadlines ("end of the quarter") and for working time. */
export interface ReadingContext {
  /** Force the language instead of detecting it. */
  readonly lang?: LanguageCode;
  /** The objective's cycle: first and last day, ISO dates, both inclusive. */
  readonly cycle?: { readonly start: string; readonly end: string };
  /** ISO date; needed for words like "within six months". */
  readonly today?: string;
  /** First month of the fiscal year, 1–12. Default 1. */
  readonly fiscalYearStart?: number;
}
