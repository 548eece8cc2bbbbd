import type { Severity } from '../../rules/finding.ts';
import type { Judged, Placed } from '../judge.ts';

/** What a report tells. */
export interface Report extends Pick<Judged, 'today' | 'files' | 'findings' | 'texts'> {
  /** The program's version. */
  readonly version: string;
  /** Number of findings below the lowest level that is reported. */
  readonly hidden: number;
}

/** How many findings there are of each level. */
export function countsOf(findings: readonly Placed[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { finding } of findings) counts[finding.severity]++;
  return counts;
}
