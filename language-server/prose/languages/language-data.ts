import type { UnitWords } from '../../model/unit-words.ts';

/**
 * The words of one language, as a native speaker can check and extend them: plain text, no code.
 *
 * `Words` is a list separated by commas (line breaks are free). An entry may use
 *  - a space for one or more spaces or a hyphen: `sign up` finds "sign up" and "sign-up";
 *  - `*` at the end of a word for any ending: `zwiększ*` finds "zwiększenie"; at its beginning for compounds: `*ökning` finds "försäljningsökning";
 *  - `(a|b|c)` for alternatives, one of which may be empty: `client(|s)`;
 *  - `~` at the end of a verb for the regular endings in `writing.endings`.
 * Case does not matter; full-width letters and typographic apostrophes are folded before matching.
 */
export type Words = string;

/** A word list with a value each: `{ 'two|a couple of': 2 }`; the keys use the notation of `Words`, but `|` separates entries. */
export type Valued = Readonly<Record<string, number>>;

/** Words by what a verb does. `improve` raises or lowers whatever "better" means for its object, and often hides an effort. */
export interface VerbWords {
  readonly raise?: Words;
  readonly lower?: Words;
  readonly improve?: Words;
  /** The same, of verbs that say what is done to a thing: simplify, optimise. Without a number they are work. */
  readonly rework?: Words;
  readonly keep?: Words;
  readonly reach?: Words;
  /** Verbs that get something one at a time, counted from zero: sign, hire, win. */
  readonly gain?: Words;
  /** Verbs that draw in what keeps coming (generate, attract): like `gain`, but money of one of `metrics` counts from zero only where it is `fresh`. */
  readonly draw?: Words;
  readonly activity?: Words;
  /** Efforts that weigh a few things up (evaluate, compare, choose): up to five of them are the work, not a count. */
  readonly weigh?: Words;
  /** Efforts whose participle tells the end of work rather than a state: launched, published, written. */
  readonly finish?: Words;
  readonly weak?: Words;
}

/** Words for one bound, standing before the number ("at least 5") or after it ("5 or more"). */
export interface Bound {
  readonly before?: Words;
  readonly after?: Words;
}

/** One language. All groups but the first three may be left out; what is missing is not read. */
export interface LanguageData {
  /** ISO 639-1 code. */
  readonly code: string;
  /** The language's name in itself. */
  readonly name: string;

  /** How the language is told from others. */
  readonly detect: {
    readonly script: 'latin' | 'cyrillic' | 'han' | 'other';
    /** Letters that few other languages use. */
    readonly letters?: string;
    /** Small words that nearly every sentence has some of. */
    readonly words?: Words;
    /** Beginnings and endings, of two to six letters, that few words of other languages have. */
    readonly beginnings?: Words;
    readonly endings?: Words;
  };

  readonly writing?: {
    /** False where words are not separated by spaces. Default true. */
    readonly spaced?: boolean;
    /** Letters with the letter they are read as, two by two: `萬万 億亿`. */
    readonly variants?: string;
    /** Letters with the one that is typed for them in a hurry, two by two: `ąa łl`. A longer text that has none of them is read without. */
    readonly unmarked?: string;
    /** True where a point behind a number makes an ordinal of it: Polish "5. dnia". */
    readonly ordinalPoint?: boolean;
    /** The decimal sign. Default `.`. */
    readonly decimal?: '.' | ',';
    /** True where the first noun of a phrase is what it is about ("strona dla klientów"), not the last. */
    readonly headFirst?: boolean;
    /** Regular endings for `~`, by the end of the written form: the longest key that fits wins. */
    readonly endings?: Readonly<Record<string, { readonly forms: string; readonly done?: string }>>;
  };

  /** Verbs as they lead a sentence: imperative, infinitive, present, "we" forms. */
  readonly verbs?: VerbWords;
  /** Words that only follow a verb where a sentence begins: "the" in "Wikify the runbooks". */
  readonly articles?: Words;
  /** Endings of words that can only be verbs: a first word nobody listed with one of them is an effort. */
  readonly verbEndings?: Words;
  /** Endings by which a listed verb's form is told from its noun: "15 szkół podpisze". Without them a plural before it tells. */
  readonly finiteEndings?: Words;
  /** Endings of words that describe: one nobody listed, right before the noun of an effort, is passed over ("технический аудит"). */
  readonly adjectiveEndings?: Words;
  /** An ending with which a verb's form could as well be a plural: "calls", "tests". It leads only where an article follows. */
  readonly pluralEnding?: string;
  /** Nouns that stand for a verb: "launch of", "reduction in", "zwiększenie". */
  readonly nouns?: VerbWords;
  /** Participles and past forms that say something is done: "launched", "wdrożono", "已发布". */
  readonly done?: VerbWords;
  /** Verbs of making that only wish where their object is a good nobody counts: "create a positive atmosphere". */
  readonly makers?: Words;
  /** What may stand before the leading verb: "we will", "to", "successfully". */
  readonly leadIn?: Words;
  /** Finite verbs of a state: "is", "are", "runs in", "has". They make a sentence a fact that is or is not. */
  readonly states?: Words;
  /** Words whose presence makes a numberless sentence a fact others grant: "certified", "approved by", "certificate". */
  readonly facts?: Words;

  /** The start of a change, before its number ("from", "currently", "up from") or after it ("last quarter", "today"). */
  readonly from?: Bound;
  /** The end of a change, before its number: "to", "up to". */
  readonly to?: Words;
  /** Those of `to` that tell what a value is, not that it moves there: Polish "na poziomie". */
  readonly levels?: Words;
  /** Prepositions that are a start only where the end of the change is told too: Polish `z`, which is also "with". */
  readonly fromPaired?: Words;
  /** An end only right behind a start: Polish `na` in "z 5 dni na 2 dni". */
  readonly toPaired?: Words;
  /** The size of a change only behind a verb that moves a metric, or behind "more" or "less": Russian `на`. */
  readonly byAfterMove?: Words;
  /** Before the size of a change: "by". */
  readonly by?: Words;
  /** Before the size of a change, with its direction: "up 5 points", "down 15 %". */
  readonly changeBefore?: { readonly up?: Words; readonly down?: Words };
  /** After the size of a change: "more", "increase in" / "less", "reduction". */
  readonly changeAfter?: { readonly up?: Words; readonly down?: Words };
  /** Words that are a change by themselves, with the factor: double 2, halve 0.5. */
  readonly factors?: Valued;

  /** Bounds. */
  readonly bounds?: {
    readonly atLeast?: Bound;
    readonly atMost?: Bound;
    readonly above?: Bound;
    readonly below?: Bound;
    /** "between" in "between 5 and 7". */
    readonly between?: Words;
    /** What else than a number a bound may name: "above the industry average". */
    readonly yardsticks?: Words;
    /** Bounds without a number: "the same day", "in single digits". */
    readonly limits?: Words;
  };

  readonly numbers?: {
    /** Number words: two, dozen. */
    readonly words?: Valued;
    /** The article that is the number one behind a bound, or between a marker and a length of time: "at most a day", "högst en". */
    readonly one?: Words;
    /** The article that is the number one only between a marker and a length of time: "within a day". */
    readonly oneOfTime?: Words;
    /** Scales that are number words rather than units, and missing in `unitWords`: 十. */
    readonly scales?: Valued;
    /** Parts of a whole, in percent: half 50. */
    readonly fractions?: Valued;
    /** All, every, each: the whole. */
    readonly all?: Words;
    /** None, zero, no. They count as 0. */
    readonly none?: Words;
    /** Number-like words in phrases that are no numbers: "one another", "all hands". */
    readonly notNumbers?: Words;
    /** Ordinals: first, 第一. A label or a rank, never a count. */
    readonly ordinals?: Words;
    /** Before a rank: "top", "number", "rank". */
    readonly ranks?: Words;
    /** Behind a place among all: "71st percentile". */
    readonly rankUnits?: Words;
    /** Endings glued to a number that make it a rank or label: st, nd, rd, th. */
    readonly ordinalEndings?: Words;
  };

  /** Percent, currencies, durations and magnitudes: the tables that values in a file are read with. */
  readonly unitWords?: UnitWords;
  readonly units?: {
    /** Between the parts of a ratio: "of", "out of". */
    readonly outOf?: Words;
    /** The same between two numbers alone: "1 in 3". */
    readonly among?: Words;
    /** Measure words between number and noun, left out of the unit: 个, 位. */
    readonly measureWords?: Words;
  };

  /** How often: "per month", "monthly", "每周". */
  readonly windows?: Words;

  readonly time?: {
    /** Before a deadline: by, until. Chinese puts some after it. */
    readonly by?: Words;
    /** Before a period that must not begin before it is done: before. */
    readonly before?: Words;
    /** Before a period that the work lies in: in, during. */
    readonly during?: Words;
    /** Before or after a duration: within, 内. */
    readonly within?: Words;
    readonly end?: Words;
    readonly middle?: Words;
    readonly start?: Words;
    readonly this?: Words;
    readonly next?: Words;
    readonly last?: Words;
    readonly months?: Valued;
    readonly quarters?: Valued;
    readonly halves?: Valued;
    /** Bare period words, which need one of the words above beside them. */
    readonly periods?: Readonly<
      Partial<Record<'year' | 'half' | 'quarter' | 'month' | 'week' | 'cycle', Words>>
    >;
    /** After a year's or a day's number: 年, roku; 日. */
    readonly yearMark?: Words;
    readonly dayMark?: Words;
    /** Deadlines in a word, by the period whose end they are: EOY. */
    readonly words?: Readonly<Partial<Record<'year' | 'half' | 'quarter' | 'month' | 'week', Words>>>;
    /** True where weeks are called by their number in the year: Swedish "vecka 12". */
    readonly numberedWeeks?: boolean;
    /** Before a year: fiscal year, FY. */
    readonly fiscal?: Words;
  };

  /** Nouns whose number is a name: "phase 2", "version 3". */
  readonly labels?: Bound;
  /** Words that mean nothing here, but hold the letters of others: 使用 keeps 使 from being found. */
  readonly compounds?: Words;
  /** Names with a number in them: "office 365", "catch-22". */
  readonly names?: Words;

  /** What people measure: churn, revenue, NPS. Used to tell joined metrics and metrics without a number. */
  readonly metrics?: Words;
  /** Metrics that flow all the time, so that their last value is a baseline worth telling: leads, visits, downloads. */
  readonly flows?: Words;
  /** Nouns that make a metric of the word before them: rate, time. "Query latency" has no verb. */
  readonly metricHeads?: Words;
  /** Metrics that are told as a multiple: "3x pipeline coverage", "a return of 4x". */
  readonly multiples?: Words;
  /** Metrics that are kept at a level rather than brought there, whatever the verb: uptime, service level. */
  readonly standing?: Words;
  /** Fields of work that name a topic and no aim: research, management. "Market research" as an objective has no verb. */
  readonly topics?: Words;
  /** Verbs that are nouns before a field of work: "market research", "test automation". */
  readonly nounFirst?: Words;
  /** Words that open a sentence about someone, so that a verb nobody listed must follow: we, nobody, everyone, our. */
  readonly subjects?: Words;
  /** What people make: documentation, website. "Improve the documentation" is an effort. */
  readonly deliverables?: Words;
  /** What is done or made one at a time, so that its number counts from zero: interviews, blog posts. */
  readonly outputs?: Words;
  /** Whom one reaches, lifts or serves, so that their number counts from zero: children, households. */
  readonly people?: Words;
  /** Names of rungs, which a thing moves between: bronze and silver, amber and green. */
  readonly grades?: Words;
  /** Marks a count that starts at zero: new, additional. */
  readonly fresh?: Words;
  /** Goods nobody can count: awareness, quality. */
  readonly vague?: Words;
  /** Quantifiers that say no number: significantly, several, better. */
  readonly quantifiers?: Words;
  /** Joins two metrics: and, as well as. */
  readonly joiners?: Words;
  /** Begins the effect of the work: so that, in order to, resulting in. */
  readonly outcome?: Words;
  /** Begins the effect only when a verb that moves a metric follows: "to" in "to reduce churn". */
  readonly outcomeBeforeVerb?: Words;
  /** May stand between a marker and its number: the, about, a total of. */
  readonly fillers?: Words;
  /** Begins what is only part of what was said: of which, varav, 其中. */
  readonly parts?: Words;
  /** Behind a comma they begin a clause that belongs to the name before it: Polish `który`. */
  readonly relatives?: Words;
  /** Before where, with whom and for whom something is done: in, with, for. A small number behind them is no measure of it. */
  readonly around?: Words;
  /** Words that end a unit or a metric's name: prepositions and conjunctions. */
  readonly stops?: Words;
  /** Words left to be filled in: TBD, to be defined. */
  readonly placeholders?: Words;
}
