import type { Figures, KpiRow, ObjectiveRow } from './rows.ts';

/** What `okr score` tells; documented in docs/command-line.md. */
export interface ScoreReport {
  readonly version: string;
  readonly today: string;
  readonly total: Figures & { readonly objectives: number };
  readonly objectives: readonly ObjectiveRow[];
  readonly kpis: readonly KpiRow[];
}
