/** What can be wrong with how something is written. What is said about each is in the rules' messages, in every language. */
export type FaultKey =
  | 'blockNeeded'
  | 'blockUnclosed'
  | 'closesNothing'
  | 'crashed'
  | 'endsEarly'
  | 'followed'
  | 'incomplete'
  | 'milestonesBlock'
  | 'misplaced'
  | 'missing'
  | 'missingHere'
  | 'missingInstead'
  | 'misspelled'
  | 'more'
  | 'moreUnread'
  | 'notText'
  | 'sign'
  | 'textAlone'
  | 'textUnclosed'
  | 'tooLarge'
  | 'unreadable';

/** A fault of the writing itself, before any meaning. */
export interface Fault {
  readonly key: FaultKey;
  /** What is spoken of: words of the text, and kinds of things that each language has its own words for. */
  readonly values?: Readonly<Record<string, string>>;
  /** The one edit that mends it, where that is known; `range` is in offsets of the file's text. */
  readonly mend?: { readonly range: readonly [start: number, end: number]; readonly text: string };
}
