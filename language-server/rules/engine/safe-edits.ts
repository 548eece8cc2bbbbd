import type { Edit, Finding, Fix } from '../finding.ts';

/** A finding and the fix that is applied for it. */
export interface Mending {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The fixes that keep the meaning and can be applied at once, one a finding; a fix that touches what another one changes
 * waits for the next time.
 */
export function safeFixes(findings: readonly Finding[]): Mending[] {
  const edits: Edit[] = [];
  const chosen: Mending[] = [];
  for (const finding of findings) {
    const safe = finding.fixes.filter((fix) => fix.safe);
    const fix = safe.find(({ preferred }) => preferred) ?? safe[0];
    if (!fix || fix.edits.some((edit) => edits.some((other) => touch(edit, other)))) continue;
    edits.push(...fix.edits);
    chosen.push({ finding, fix });
  }
  return chosen;
}

/** The edits of `safeFixes`, by place. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  return safeFixes(findings)
    .flatMap(({ fix }) => fix.edits)
    .sort((a, b) => a.range[0] - b.range[0]);
}

/** Edits that meet at an offset count too: two insertions there have no order. */
function touch(a: Edit, b: Edit): boolean {
  return a.uri === b.uri && a.range[0] <= b.range[1] && b.range[0] <= a.range[1];
}
