import {
  type Location,
  NotificationType,
  type Position,
  RequestType,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';

/** An objective, or one key result of it, wherever it is: how the tree, the preview, the lenses and the commands name a goal. */
export interface GoalId {
  readonly uri: string;
  /** Unique in its file: its name, or its number among those without one (`#2`). */
  readonly objective: string;
  /** Unique in its objective, in the same way. Without it the objective is meant. */
  readonly keyResult?: string;
}

/** What is new since the last time. */
export interface FiguresChanged {
  /**
   * Files whose text or findings are new; the figures of goals in other files that rest on theirs are new with them.
   * Empty: anything may be.
   */
  readonly uris: readonly string[];
}

/** Server to editor: findings and figures are as the files are now. Once for each time that everything has settled, behind the diagnostics. */
export const FiguresChangedNotification = new NotificationType<FiguresChanged>('okr/figuresChanged');

/** How a goal is going; said in these words everywhere. */
export type GoalStatus = 'done' | 'on track' | 'at risk' | 'behind' | 'not started' | 'no data';

/** Editor to server: where a goal is declared; null for one that is there no more. */
export const GoalPlaceRequest = new RequestType<GoalId, Location | null, void>('okr/goal/place');

/** Editor to server: the goal that a place in a file is about: the one whose text it is in, or that a check-in is on. */
export const GoalAtRequest = new RequestType<
  { readonly uri: string; readonly position: Position },
  GoalId | null,
  void
>('okr/goal/at');

/** Editor to server: the edit that gives a goal another title; null for a goal that is there no more. */
export const RetitleRequest = new RequestType<
  { readonly goal: GoalId; readonly title: string },
  WorkspaceEdit | null,
  void
>('okr/goal/retitle');

/** Editor to server: the edit that lets one goal support another, or why that cannot be. */
export const AlignRequest = new RequestType<
  { readonly from: GoalId; readonly to: GoalId },
  { readonly edit: WorkspaceEdit } | { readonly refused: string },
  void
>('okr/align');

/** An objective that a goal could support. */
export interface AlignTarget {
  readonly goal: GoalId;
  readonly label: string;
  /** Whose it is, and for when. */
  readonly description: string;
}

/** Editor to server: the objectives that a goal could support, the likely ones first. */
export const AlignTargetsRequest = new RequestType<GoalId, readonly AlignTarget[], void>('okr/align/targets');

/** Editor to server: where the goals are declared that support a goal. */
export const SupportersRequest = new RequestType<GoalId, readonly Location[], void>('okr/supporters');
