import { type Position, RequestType, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Draft } from './check-ins.ts';
import type { GoalId } from './goals.ts';

/** A cycle in which there are objectives. */
export interface CycleChoice {
  readonly cycle: string;
  readonly title?: string;
  /** ISO dates, both inclusive. */
  readonly start: string;
  readonly end: string;
  /** A file of its objectives; it says which project is meant. */
  readonly uri: string;
  /** How many of its objectives nobody has scored. */
  readonly open: number;
}

/** Editor to server: the cycles there are, the newest first; `active` is the place of the one that a file is about. */
export const CyclesRequest = new RequestType<
  { readonly uri?: string; readonly position?: Position },
  { readonly cycles: readonly CycleChoice[]; readonly active?: number },
  void
>('okr/cycles');

/** A cycle to go on in; a new one is declared along with what goes on. */
export interface NextCycle {
  readonly name: string;
  readonly title?: string;
  readonly start: string;
  readonly end: string;
  readonly isNew?: true;
}

/** A key result that can go on in the next cycle, and where it stands. */
export interface CarryChoice {
  readonly goal: GoalId;
  readonly title: string;
  readonly objective: string;
  readonly team: string;
  /** Share of the way, 0 to 1; missing where nobody measured. */
  readonly progress?: number;
}

/** Editor to server: the cycles that may follow one, the likeliest first, and what can go on. */
export const CarryChoicesRequest = new RequestType<
  { readonly uri: string; readonly cycle: string; readonly onlyFile?: boolean },
  { readonly next: readonly NextCycle[]; readonly choices: readonly CarryChoice[] },
  void
>('okr/carryChoices');

/** Which cycle ends, in which one its people go on, and with what. */
export interface CarryOver {
  readonly uri: string;
  readonly cycle: string;
  readonly next: NextCycle;
  /** Key results. */
  readonly carry: readonly GoalId[];
}

/**
 * Editor to server: the edit that closes a cycle. `unmeasured` are the titles of the objectives that get no score, as
 * nobody measured them.
 */
export const CloseCycleRequest = new RequestType<
  CarryOver,
  { readonly edit: WorkspaceEdit; readonly unmeasured: readonly string[] },
  void
>('okr/closeCycle');

/** Editor to server: the file in which a file's teams go on. */
export const NewCycleRequest = new RequestType<CarryOver, Draft, void>('okr/newCycle');
