/** What a first file says, in one language. */
export interface FirstTexts {
  /** Names for what nobody has named. */
  readonly company: string;
  readonly team: string;
  /** Comments: above the company, above the objective, above the check-in. Each line is one comment. */
  readonly companyNote: readonly string[];
  readonly objectiveNote: readonly string[];
  readonly checkInNote: readonly string[];
  readonly objective: string;
  readonly because: string;
  /** Share of customers who are through the set-up; hours until an answer; a bound that keeps both honest. */
  readonly setUp: string;
  readonly answer: string;
  readonly hours: string;
  readonly leaving: string;
}
