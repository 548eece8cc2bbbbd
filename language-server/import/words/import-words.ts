import type { Field } from '../fields.ts';

/**
 * The words by which one language labels the parts of an OKR: before a colon, in a heading, at the top of a column, as a
 * key. Plain text for a native speaker to extend: entries are separated by commas, small letters, no accents left out.
 */
export interface ImportWords {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Words of a document's heading that name no team: "OKRs", "goals for". */
  readonly heading: string;
  /** Words that say that a heading names a team. */
  readonly team: string;
  /** What a whole company is called in a heading. */
  readonly company: string;
  /** Parts of a house that are called by their work alone. */
  readonly department: string;
  /** Headings of what is no goal: introductions, legends, links. */
  readonly prose: string;
  /** Quarter and half, as they stand beside a number and a year. */
  readonly quarter: string;
  readonly half: string;
  /** First, second, third and fourth, as words of time have them. */
  readonly ordinals: readonly [string, string, string, string];
  /** The twelve months. */
  readonly months: readonly string[];
  /** States of work, and answers. */
  readonly done: string;
  readonly doing: string;
  readonly todo: string;
  readonly dropped: string;
  readonly yes: string;
  readonly no: string;
  /** How things stand, beside the states of work. */
  readonly health: string;
  readonly committed: string;
  readonly aspirational: string;
  /** What a row is called that counts the others. */
  readonly total: string;
  /** What stands where nobody has written anything yet. */
  readonly nobody: string;
}
