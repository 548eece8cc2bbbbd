import {
  type Location,
  NotificationType,
  NotificationType0,
  type Position,
  RequestType,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { PreviewChanges } from '../drawing/model.ts';

/*
 * What server and editor say to each other beyond LSP: every custom request and notification, with its name,
 * parameters and result. Types and constants only.
 */

/** What stands at an URI. */
export interface FileEntry {
  readonly uri: string;
  readonly kind: 'file' | 'folder';
}

/** Server to editor, where the server has no file system of its own: the bytes of a file, as base64. Fails where there is none. */
export const ReadFileRequest = new RequestType<{ readonly uri: string }, string, void>('okr/readFile');

/** Server to editor: what a folder holds. Fails where there is none. */
export const ReadDirectoryRequest = new RequestType<{ readonly uri: string }, readonly FileEntry[], void>(
  'okr/readDirectory',
);

/** Server to editor: what stands at an URI; null where there is nothing. */
export const StatRequest = new RequestType<{ readonly uri: string }, FileEntry | null, void>('okr/stat');

/** Editor to server, as `initializationOptions`. Every one may be missing. */
export interface StartOptions {
  /**
   * Whether the starter profile may be offered: `ask` where the editor remembers a refusal for good, `never` where it
   * was refused or has been offered in this session. Missing: it may, and a refusal holds for the session.
   */
  readonly starterOffer?: 'ask' | 'never';
  /** Commands of the editor that hovers may link to and code lenses may run. Missing: none. */
  readonly commands?: readonly string[];
}

/** Server to editor: in this workspace the starter profile is never to be offered again. */
export const StarterDeclinedNotification = new NotificationType0('okr/starterDeclined');

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

/** What the first level of the tree of goals is made of. */
export type TreeGrouping = 'cascade' | 'team' | 'cycle' | 'owner';

/** As a cycle: those that the current day is in. No cycle can be called so. */
export const CURRENT_CYCLES = '@current';

/** Which goals a tree shows, and how. */
export interface TreeShown {
  readonly grouping: TreeGrouping;
  /** Words that must all occur in a goal, in one of its key results, its teams or its owners. */
  readonly filter?: string;
  /** Only goals of this cycle: its name, or `CURRENT_CYCLES`. */
  readonly cycle?: string;
}

/** One row of the tree. */
export interface TreeNode {
  /** Unique in the tree and the same as long as the thing has its name and its place: the path to it. */
  readonly id: string;
  readonly kind: 'project' | 'company' | 'team' | 'person' | 'cycle' | 'none' | 'objective' | 'key-result';
  readonly label: string;
  /** The short grey text behind the label. */
  readonly description: string;
  readonly status?: GoalStatus;
  /** The share of the bar that is full, 0 to 1; missing where nothing was measured. */
  readonly share?: number;
  /** It was given up. */
  readonly dropped?: true;
  /** How many findings it and what belongs to it have; hints do not count. */
  readonly findings: number;
  readonly gravest?: 'error' | 'warning' | 'information';
  /** Objectives and key results. */
  readonly goal?: GoalId;
  /** As one refers to it; missing for what has no name. */
  readonly reference?: string;
  /** Where it is declared; a built-in cycle is nowhere. */
  readonly location?: Location;
  readonly hasChildren: boolean;
  /** It is shown for what is below it alone: best opened at once. */
  readonly leadsOn?: true;
}

/** Rows that have the same parent, in their order. */
export interface TreeLevel {
  readonly nodes: readonly TreeNode[];
  /** How many more there are. */
  readonly more: number;
}

/** Editor to server: the rows below a node, or the first ones. Waits until all files are read. */
export const TreeChildrenRequest = new RequestType<
  TreeShown & {
    /** Id of a node; without it the first level is meant. */
    readonly parent?: string;
    /** No more rows than these. */
    readonly most?: number;
  },
  TreeLevel,
  void
>('okr/tree/children');

/** Editor to server: the ids of the nodes from the first level to what stands at a place; empty where that is nothing in the tree. */
export const TreePathRequest = new RequestType<
  TreeShown & { readonly uri: string; readonly position: Position },
  readonly string[],
  void
>('okr/tree/path');

/** Editor to server: all there is to say about a node, as Markdown; null for one that is there no more. */
export const TreeTooltipRequest = new RequestType<{ readonly id: string }, string | null, void>(
  'okr/tree/tooltip',
);

/** A cycle that objectives stand in. */
export interface TreeCycle {
  readonly name: string;
  readonly title?: string;
  /** ISO dates, both inclusive; missing where nobody knows the cycle. */
  readonly period?: { readonly start: string; readonly end: string };
  /** The current day is in it. */
  readonly current: boolean;
  readonly objectives: number;
}

export interface TreeOverview {
  readonly objectives: number;
  /** Errors and warnings in all files, as far as they have been judged. */
  readonly findings: number;
  /** The newest first. */
  readonly cycles: readonly TreeCycle[];
}

/** Editor to server: what there is to choose from. Waits until all files are read. */
export const TreeOverviewRequest = new RequestType<Record<string, never>, TreeOverview, void>(
  'okr/tree/overview',
);

/** Editor to server: the edit that lets one goal support another, or why that cannot be. */
export const AlignRequest = new RequestType<
  { readonly from: GoalId; readonly to: GoalId },
  { readonly edit: WorkspaceEdit } | { readonly refused: string },
  void
>('okr/align');

/** Editor to server: where the goals are declared that support a goal. */
export const SupportersRequest = new RequestType<GoalId, readonly Location[], void>('okr/supporters');

/** What a file is about, for the status bar. */
export interface FileStatus {
  readonly cycle?: string;
  /** After the current day; missing where the cycle is over, has not begun or is not known. */
  readonly daysLeft?: number;
  /** Title of the cycle, and its days. */
  readonly cycleText?: string;
  /** How many objectives the file has or reports on. */
  readonly objectives: number;
  /** Of these together, 0 to 1. */
  readonly score?: number;
  readonly status?: GoalStatus;
}

/** Editor to server: what a file is about; null for one without objectives and check-ins. */
export const FileStatusRequest = new RequestType<{ readonly uri: string }, FileStatus | null, void>(
  'okr/fileStatus',
);

/** What a preview is to show, or what is new in it. */
export interface PreviewAnswer {
  /** Which project it is; a preview of another project begins anew. */
  readonly project: string;
  /** Since the revision that was named, or everything where that is not known any more: then `whole` says so. */
  readonly changes: PreviewChanges;
  readonly whole?: true;
}

/**
 * Editor to server: the preview of the project that a file is in, or of the only one there is; null where there is
 * none. With `since` only what has changed after that revision of that project. Waits until all files are read.
 */
export const PreviewRequest = new RequestType<
  { readonly uri?: string; readonly since?: { readonly project: string; readonly revision: number } },
  PreviewAnswer | null,
  void
>('okr/preview');

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
