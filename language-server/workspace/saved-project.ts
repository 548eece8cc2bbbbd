import type { SavedCatalog } from '../model/catalog.ts';
import type { CircleEntry } from '../model/circles.ts';
import type { Shape } from '../packed/dictionary.ts';
import type { SavedShelf } from '../packed/shelf.ts';
import type { Finding } from '../rules/finding.ts';

/*
 * A project between two starts. It is taken up as it was, with everything that was asked and answered, and the files
 * that have changed meanwhile are changes like those that are typed.
 */

/** Plain data and bytes. */
export interface SavedProject {
  readonly words: readonly string[];
  readonly shapes: readonly Shape[];
  /** The models. */
  readonly files: SavedShelf;
  /** What these were made of: by URI the fingerprint of a text. Those that are missing are to be read again. */
  readonly texts: readonly (readonly [uri: string, fingerprint: string])[];
  /** Missing where names are to be resolved anew, and everything is to be judged again. */
  readonly judged?: SavedJudgement;
}

/** What is known of one file, judged among the others. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** The same as they are shown; missing where none is shown with another. */
  readonly shown?: readonly Finding[];
  /** The days on which the promises of its running cycles were made. */
  readonly promised: readonly string[];
}

/** What was made of the files together. */
export interface SavedJudgement {
  /** By URI; files that are not in it are to be judged again. */
  readonly verdicts: SavedShelf;
  readonly past: SavedPast;
  /** What is needed as soon as something changes. */
  readonly rest: () => SavedRest | undefined;
}

/** Old versions of files, by day and URI, and fingerprints of what they were made of. */
export interface SavedPast {
  readonly files: SavedShelf;
  readonly texts: readonly (readonly [key: string, fingerprint: string])[];
}

export interface SavedRest {
  readonly catalog: SavedCatalog;
  readonly circles: readonly (readonly [objective: string, circles: readonly CircleEntry[]])[];
  /** What rules saw of scores. */
  readonly scores: readonly (readonly [objective: string, seen: number])[];
}
