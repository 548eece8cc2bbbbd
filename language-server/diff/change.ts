/*
 * What changed in meaning between two states of the same OKRs. Plain data: texts are as people wrote them, figures are
 * shares from 0 to 1.
 */

/** What a change is about. */
export interface Subject {
  readonly kind: 'objective' | 'key-result' | 'initiative' | 'kpi';
  /** As one refers to it: `marketing.own-search@2026-Q1.cpa`. */
  readonly id: string;
  readonly title: string;
  /** The objective that a key result or an initiative belongs to. */
  readonly objective?: string;
  readonly team?: string;
  readonly cycle?: string;
  /** URI of its file, as it is now; of what is gone, as it was. */
  readonly uri: string;
}

export type ChangeKind =
  | 'added'
  /** No longer there. */
  | 'removed'
  /** Given up, and said so. */
  | 'dropped'
  | 'resumed'
  | 'renamed'
  | 'retitled'
  /** To another team or cycle. */
  | 'moved'
  /** What it supports. */
  | 'aligned'
  | 'owner'
  | 'ambition'
  | 'target'
  | 'baseline'
  | 'deadline'
  | 'weight'
  /** Of an initiative. */
  | 'status'
  /** The score, in hundredths; of a KPI its last reading. */
  | 'score'
  | 'confidence';

export interface Change {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  /** Missing where there was nothing. */
  readonly before?: string;
  /** Missing where there is nothing now. */
  readonly after?: string;
  /** Figures from 0 to 1, of a score or a confidence; null where there is none. */
  readonly figures?: { readonly before: number | null; readonly after: number | null };
  /**
   * Targets and baselines of a cycle that has begun: what stands beside the new figure to say why; null where nothing
   * does. Missing before the cycle begins, when nobody has to say.
   */
  readonly reason?: string | null;
}
