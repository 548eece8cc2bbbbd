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
  /**
   * Words that could stand in anybody's objective: whom and what every organisation has (customers, team, sales), and the
   * verbs that say nothing by themselves (be, do, have). An objective that has no other words is one of any year.
   */
  readonly common: Words;
  /** Words that draw a picture or set a height, so that what they stand beside is no commonplace: delight, the best, loved. */
  readonly vivid: Words;
  /** What is made to get something else done, and is never where one wants to get: website, CRM, handbook, training. */
  readonly means: Words;
  /** Openings of a title that can only be work, whatever is worked on: migrate, send, "hire a". */
  readonly chores: Words;
  /** Whole titles that only name a field of work, as far as no grammar tells: "digital transformation", 品牌建设. */
  readonly fields: Words;
  /** Buzzwords. */
  readonly jargon: Words;
}
