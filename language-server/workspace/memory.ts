import type { SavedProject } from './saved-project.ts';

/** What findings depend on beside the texts. */
export interface Circumstances {
  /** All settings files of the project, and whatever says how names are resolved. */
  readonly settings: string;
  /** The day, and the language that is spoken. */
  readonly view: string;
}

/** What is kept of projects from one start to the next. */
export interface Memory {
  /** Says whether a text is the same as another one: nobody finds two with the same. */
  fingerprint(text: string): string;
  /**
   * A project as it was kept. What was made under other circumstances is not in it.
   * @param project the URI of its folder
   */
  recall(project: string, under: Circumstances): SavedProject | undefined;
  keep(project: string, under: Circumstances, saved: SavedProject): void;
}
