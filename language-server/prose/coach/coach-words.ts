import type { Words } from '../languages/language-data.ts';

/** What a coach looks for beside the grammar of a sentence, in one language; the notation is that of the language files. */
export interface CoachWords {
  /** Places in an order, where less is better although the verb says "raise": position, rank. */
  readonly ranks: Words;
  /** Verbs with a number that may go either way: "accelerate delivery from 6 weeks to 2". */
  readonly eitherWay: Words;
  /** What 100 % of is quite attainable: a quota, a plan. */
  readonly plans: Words;
  /** Figures that please and decide nothing: followers, likes. */
  readonly vanity: Words;
  /** A whole metric's name that means something else to everyone until it is defined: users, traffic. */
  readonly ambiguous: Words;
  /** Words that open an objective of going on as before: maintain, continue. */
  readonly asUsual: Words;
  /** Words that open one of keeping what there is: maintain, preserve. What only some have may well be worth it. */
  readonly preserving: Words;
  /** Verbs that go on as before only with one of `asItIs` at the end of the title: "keep the servers running". */
  readonly keeping: Words;
  readonly asItIs: Words;
  /**
   * Words that could stand in anybody's objective: whom and what every organisation has (customers, team, sales), and the
   * verbs that say nothing by themselves (be, do, have). An objective that has no other words is one of any year.
   */
  readonly common: Words;
  /** Words that draw a picture, so that what they stand beside is no commonplace: delight, loved, proud. */
  readonly vivid: Words;
  /** Words that set a height: the best, world-class, leading. They say something only where it is told in what. */
  readonly heights: Words;
  /** Who everybody is and where everybody competes, which is not told in what: company, team, in our market, what we do. */
  readonly ourselves: Words;
  /** Prepositions of place: in, among, around. None where the language has no such words before the place. */
  readonly places: Words;
  /** What is one thing of many, although the words for it are everybody's: the sales process, existing customers. */
  readonly named: Words;
  /** What is made to get something else done, and is never where one wants to get: website, CRM, handbook, training. */
  readonly means: Words;
  /** Verbs that bring work to its end: complete, finish. With any of `means` behind them they are work. */
  readonly finishing: Words;
  /** Openings of a title that can only be work, whatever is worked on: migrate, send, "hire a". */
  readonly chores: Words;
  /** Whole titles that only name a field of work, as far as no grammar tells: "digital transformation", 品牌建设. */
  readonly fields: Words;
  /** What stands between a metric and a bound that it is within already: "stays above", 保持在. */
  readonly staying: Words;
  /** Less or more of something: fewer, lower, shorter. Not "better", which may be anything. */
  readonly amounts: Words;
  /** Before those whom work is for: "for", "so that". A title that goes on behind one tells what it is good for. */
  readonly purposes: Words;
  /** Openings that tell what many people do or know, which some of them always did: "customers renew", "teachers use". */
  readonly many: Words;
  /**
   * How many words a title has at most that only moves one thing and does not say where: "improve internal tools". None
   * where so few words can tell more, for they are inflected or compounded.
   */
  readonly bareWords: number;
  /** Buzzwords. */
  readonly jargon: Words;
}
