import { type Location, type Position, RequestType } from 'vscode-languageserver-protocol';
import type { GoalId, GoalStatus } from './goals.ts';

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

/**
 * Editor to server: the ids of the nodes from the first level to what stands at a place; empty where that is nothing in
 * the tree. With `orFirst` the file's first objective stands in for a place outside of all.
 */
export const TreePathRequest = new RequestType<
  TreeShown & { readonly uri: string; readonly position: Position; readonly orFirst?: boolean },
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
