/*
 * What the preview shows, as plain data: made by the language server, sent to the panel, written into exported files.
 * Shares and scores are from 0 to 1; `null` where there is no figure. Texts are what people wrote, never markup.
 */

/** The text of a goal's id: `file:///okrs/a.okr#own-search` for an objective, `…#own-search/cpa` for its key result. */
export type GoalKey = string;

export const STATUSES = ['done', 'on track', 'at risk', 'behind', 'not started', 'no data'] as const;
export type Status = (typeof STATUSES)[number];

export interface Band {
  readonly value: number;
  /** The band in which it ends in eight of ten cases. */
  readonly low: number;
  readonly high: number;
}

/** How many findings a goal has, and how grave the gravest is. */
export interface FindingCount {
  readonly count: number;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
}

/** One goal supports another, or contributes its number to it. */
export interface Link {
  readonly to: GoalKey;
  /** The key result that supports; without it the objective does as a whole. */
  readonly fromKeyResult?: string;
  readonly contributes: boolean;
}

/** A day and what was said on it, 0 to 1 (progress may lie beyond). */
export type DayValue = readonly [date: string, value: number];

export interface KeyResultCard {
  readonly id: GoalKey;
  readonly title: string;
  /** `from-to`, `threshold`, `milestones`, `yes-no`, `share`, `rolls-up` or `none`. */
  readonly kind: string;
  readonly weight: number;
  readonly dropped: boolean;
  /** Values as they are read aloud: `$1,200`, `12 %`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly current: string | null;
  readonly progress: number | null;
  readonly pace: number | null;
  readonly confidence: number | null;
  readonly status: Status;
  readonly reason: string;
  /** At the end of its time. */
  readonly forecast: Band | null;
  readonly owners: readonly string[];
  /** First and last day of its time; missing where no cycle is known. */
  readonly time: readonly [start: string, end: string] | null;
  /** Progress by day. */
  readonly readings: readonly DayValue[];
  readonly confidences: readonly DayValue[];
  readonly findings: FindingCount | null;
}

export interface ObjectiveCard {
  readonly id: GoalKey;
  readonly title: string;
  /** As one refers to it. */
  readonly name: string;
  /** Names of the units it is for, the first one first. */
  readonly teams: readonly string[];
  /** Names of those accountable. */
  readonly owners: readonly string[];
  readonly cycle: string | null;
  readonly ambition: string;
  readonly because: string | null;
  readonly dropped: boolean;
  readonly score: number | null;
  readonly grade: string | null;
  readonly pace: number | null;
  readonly confidence: number | null;
  readonly status: Status;
  readonly reason: string;
  readonly forecast: Band | null;
  readonly links: readonly Link[];
  /** Names of the pillars it serves. */
  readonly serves: readonly string[];
  readonly findings: FindingCount | null;
  readonly keyResults: readonly KeyResultCard[];
}

export interface Unit {
  readonly name: string;
  readonly title: string;
  readonly kind: 'company' | 'team' | 'person';
  /** Names of the units it belongs to. */
  readonly parents: readonly string[];
}

export interface CycleSpan {
  readonly name: string;
  readonly title: string;
  /** ISO dates, both inclusive. */
  readonly start: string;
  readonly end: string;
}

export interface Company {
  readonly name: string;
  readonly title: string;
  readonly mission: string | null;
  readonly vision: string | null;
  readonly purpose: string | null;
  readonly pillars: readonly { readonly name: string; readonly title: string }[];
}

export interface KpiCard {
  /** URI of its file, `#kpi:` and its id there. */
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  /** financial, customer, process or learning; null where it does not say. */
  readonly perspective: string | null;
  readonly leading: 'lead' | 'lag' | null;
  readonly current: string | null;
  readonly date: string | null;
  /** The healthy range as it is written. */
  readonly healthy: string | null;
  readonly health: 'healthy' | 'unhealthy' | 'unknown';
  readonly trend: 'rising' | 'falling' | 'steady' | null;
  /** Whether the trend is towards the healthy side. */
  readonly better: boolean | null;
  readonly stale: boolean;
  /** Values by day, in the unit of the last one. */
  readonly readings: readonly DayValue[];
  readonly movedBy: readonly GoalKey[];
}

/** The first syntax error of a file: the picture is that of the text before it. */
export interface Problem {
  readonly uri: string;
  /** Short name of the file. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly character: number;
  readonly message: string;
}

/** Everything but the objectives and the KPIs: small, and sent as a whole. */
export interface Surroundings {
  readonly project: string;
  /** Code of the language that it is told in, as in `pl`. */
  readonly language: string;
  /** ISO date. */
  readonly today: string;
  readonly units: readonly Unit[];
  readonly cycles: readonly CycleSpan[];
  readonly companies: readonly Company[];
  readonly problems: readonly Problem[];
}

export interface PreviewModel {
  readonly surroundings: Surroundings;
  /** In the order in which they are read: units from the top, files by name, the order of the text. */
  readonly objectives: readonly ObjectiveCard[];
  readonly kpis: readonly KpiCard[];
}

/** What has changed since a revision. */
export interface PreviewChanges {
  /** The revision that this leads to. */
  readonly revision: number;
  /** Missing: as they were. */
  readonly surroundings?: Surroundings;
  /** Objectives and KPIs that are new or not what they were. */
  readonly objectives: readonly ObjectiveCard[];
  readonly kpis: readonly KpiCard[];
  /** All ids in order; missing where they are as they were. */
  readonly order?: { readonly objectives: readonly GoalKey[]; readonly kpis: readonly string[] };
}
