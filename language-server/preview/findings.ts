import type { FindingCount } from '../../drawing/model.ts';
import { type Finding, SEVERITIES } from '../rules/finding.ts';

/** The shown findings of a file by the goal they are about: `objective`, or `objective/keyResult`. Hints are left out, as no list of problems has them. */
export function countFindings(shown: readonly Finding[]): ReadonlyMap<string, FindingCount> {
  const counts = new Map<string, FindingCount>();
  for (const { about, severity } of shown) {
    if (!about || severity === 'hint') continue;
    const key = about.keyResult === undefined ? about.objective : `${about.objective}/${about.keyResult}`;
    const before = counts.get(key);
    const graver = before && SEVERITIES.indexOf(before.severity) > SEVERITIES.indexOf(severity);
    counts.set(key, { count: (before?.count ?? 0) + 1, severity: graver ? before.severity : severity });
  }
  return counts;
}
