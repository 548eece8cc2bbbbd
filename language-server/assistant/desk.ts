import type { IsoDate } from '../model/dates.ts';
import type { Result } from '../model/quantity.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A file that an assistant may look at. */
export interface DeskFile {
  readonly uri: string;
  /** Path as the assistant names it. */
  readonly file: string;
  /** Missing where texts are not at hand. */
  readonly text?: string;
}

/** What an assistant may look at, as it was when it asked. */
export interface OnDesk {
  readonly workspace: Pick<Workspace, 'allProjects' | 'projectOf' | 'findingsOf' | 'files' | 'configFiles'>;
  /** Those that were asked for. */
  readonly asked: readonly DeskFile[];
  /** Every file, also those that were not asked for. */
  readonly all: readonly DeskFile[];
  /** ISO date that the files are judged for. */
  readonly today: IsoDate;
  /** What could not be read, each a sentence. */
  readonly problems: readonly string[];
}

/** Where an assistant's tools find the OKRs. */
export interface Desk {
  /** ISO date of the current day. */
  readonly today: IsoDate;
  /**
   * The files as they are now.
   * @param paths files and folders from the root; none means everything. Fails for one that is not there.
   */
  look(paths: readonly string[]): Result<OnDesk>;
  /** Puts a text in the place of the one that was read. Missing where nothing may be written. */
  replace?(uri: string, before: string, after: string): Result<void>;
}
