import type { Result } from '../model/quantity.ts';
import type { State } from './things.ts';
import type { DiffSpeak } from './words.ts';

/** Where older states of the OKRs come from: a version control system, where there is one. */
export interface Revisions {
  /**
   * The state of everything beside a file at a revision. Fails with a reason for people where there is none.
   * @param today ISO date that scores are told for
   * @param say tells the reason; in English where it is left out
   */
  stateOf(
    uri: string,
    revision: string,
    today: string,
    say?: DiffSpeak,
  ): Promise<Result<{ readonly state: State; readonly name: string }>>;
}
