import {
  type Location,
  NotificationType,
  NotificationType0,
  type Position,
  type Range,
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
  /** True where git may be run in the workspace, to tell what was promised: in a trusted one. Missing: it may not. */
  readonly git?: boolean;
}

/** Editor to server: the workspace has become a trusted one. */
export const TrustedNotification = new NotificationType0('okr/trusted');

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

/** Something that has a name, and a title for people. */
export interface NamedChoice {
  readonly name: string;
  readonly title?: string;
}

/** What a new file can be about. */
export interface NewFileChoices {
  readonly companies: readonly NamedChoice[];
  readonly teams: readonly NamedChoice[];
  /** The current one first. */
  readonly cycles: readonly NextCycle[];
  /** By code, the one of the other files or of the editor first. */
  readonly languages: readonly string[];
}

/** Editor to server: what a new file can be about. `folder` is the workspace folder that it is to be in. */
export const NewFileChoicesRequest = new RequestType<
  { readonly uri?: string; readonly folder?: string },
  NewFileChoices,
  void
>('okr/newFileChoices');

/** Editor to server: a new file. A company or a team that is there is told by its name, a new one by its title. */
export const NewFileRequest = new RequestType<
  {
    readonly uri?: string;
    readonly folder?: string;
    readonly company?: { readonly name: string } | { readonly title: string };
    readonly team: { readonly name: string } | { readonly title: string };
    readonly cycle: string;
    readonly language: string;
  },
  Draft,
  void
>('okr/newFile');

/** What is to be imported: a text, or a file's bytes as base64, which may be in another encoding. */
export type ImportSource = { readonly text: string } | { readonly base64: string };

/** An imported document, or why it could not be imported. */
export type ImportAnswer =
  | {
      /** Formatted `.okr` text. */
      readonly text: string;
      /** What became what, and what was kept as a comment, a line each. */
      readonly report: readonly string[];
      /** Objectives and key results; 0 where nothing looks like an OKR. */
      readonly found: number;
    }
  | { readonly refused: string };

/**
 * Editor to server: OKRs in Markdown, CSV, JSON or YAML as `.okr` text. Writes nothing. With a place the text is made for it: within an
 * objective only its members, and with the names that are known there. Waits until all files are read.
 */
export const ImportRequest = new RequestType<
  ImportSource & {
    /** Its name tells what it is. */
    readonly fileName?: string;
    readonly uri?: string;
    readonly position?: Position;
  },
  ImportAnswer,
  void
>('okr/import');

/** What changed in meaning since a revision, as Markdown, or why that cannot be told. */
export type CompareAnswer = { readonly markdown: string } | { readonly refused: string };

/**
 * Editor to server: what changed in meaning between a revision in git and the texts as they are now, saved or not, in the
 * folder of the workspace that a file is in. Refused where git may not be run.
 */
export const CompareRequest = new RequestType<
  { readonly uri: string; readonly revision: string },
  CompareAnswer,
  void
>('okr/compare');

/** What a tool answers: JSON for the assistant, or why it could not. */
export type ToolAnswer = { readonly text: string } | { readonly refused: string };

/** Editor to server: an assistant asks something. The tools' names and inputs stand in the extension's manifest. */
export const ToolRequest = new RequestType<
  { readonly name: string; readonly input: unknown },
  ToolAnswer,
  void
>('okr/tool');
