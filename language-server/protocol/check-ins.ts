import { type Position, type Range, RequestType } from 'vscode-languageserver-protocol';
import type { GoalId } from './goals.ts';

/**
 * What is to be put before a person by a command of check-ins and cycles. Nothing is written until they save it. `unnamed`
 * are key results that a check-in leaves out, as they have no name that it could say.
 */
export type Draft =
  /** A document that is not there yet: at an URI, which it is saved to, or nowhere (null). The snippet is all of it. */
  | {
      readonly kind: 'new';
      readonly uri: string | null;
      readonly snippet: string;
      readonly unnamed?: readonly string[];
    }
  /** A snippet in the place of a range; of an open document the version that the range is of. */
  | {
      readonly kind: 'insert';
      readonly uri: string;
      readonly version: number | null;
      readonly range: Range;
      readonly snippet: string;
      readonly unnamed?: readonly string[];
    }
  /** It is there already. */
  | { readonly kind: 'select'; readonly uri: string; readonly range: Range }
  /** It cannot be done: a sentence that says why, and what to do. */
  | { readonly kind: 'nothing'; readonly reason: string };

/** A team with key results that can be checked in on today. */
export interface OpenTeam {
  readonly team: string;
  readonly title?: string;
  /** A file of its objectives; it says which project is meant. */
  readonly uri: string;
  readonly keyResults: number;
}

/** Editor to server: the teams with open key results; `active` is the place of the one that a place in a file is about. */
export const OpenTeamsRequest = new RequestType<
  { readonly uri?: string; readonly position?: Position },
  { readonly teams: readonly OpenTeam[]; readonly active?: number },
  void
>('okr/openTeams');

/** Editor to server: today's check-in of a team. */
export const NewCheckInRequest = new RequestType<
  { readonly team: string; readonly uri: string },
  Draft,
  void
>('okr/newCheckIn');

/** Editor to server: a line on a key result, or on all of an objective, in today's check-in. */
export const CheckInRequest = new RequestType<GoalId, Draft, void>('okr/checkIn');
