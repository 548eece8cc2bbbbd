import type { Kind } from '../fields.ts';

/** A thing as it is going to be written. */
export interface SettledItem {
  readonly kind: Kind;
  readonly name?: string;
  readonly title: string;
  /** Clauses behind its title. */
  readonly clauses: readonly string[];
  /** Clauses with a line each. */
  readonly lines: readonly string[];
  /** What the source numbers it with. */
  readonly label?: string;
  readonly members: readonly (SettledItem | { readonly kind: 'remark'; readonly text: string })[];
}

/** `checkin 2026-02-16 on fresh { … }`. */
export interface SettledCheckIn {
  readonly date: string;
  readonly objective: string;
  readonly lines: readonly string[];
}

/** What stands below one header. */
export interface SettledGroup {
  /** `okrs for marketing in 2026-Q3`; empty where nothing is known. */
  readonly header: string;
  readonly members: SettledItem['members'];
  readonly checkIns: readonly SettledCheckIn[];
}
