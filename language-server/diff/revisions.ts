import type { Result } from '../model/quantity.ts';
import type { State } from './things.ts';

/** Where older states of the OKRs come from: a version control system, where there is one. */
export interface Revisions {
  /**
   * The state of everything beside a file at a revision. Fails with a reason for people where there is none.
   * @param today ISO date that scores are told for
   */
  stateOf(
    uri: string,
    revision: string,
    today: string,
  ): Promise<Result<{ readonly state: State; readonly name: string }>>;
}
