import type { Severity } from '../../rules/finding.ts';
import type { Mended } from '../check/mend.ts';
import type { Judged, Placed } from '../judge.ts';

/** What a report tells. */
export interface Report extends Judged {
  /** The program's version. */
  readonly version: string;
  /** Number of findings below the lowest level that is reported. */
  readonly hidden: number;
  /** What was mended; missing where nothing was to be. */
  readonly mended?: readonly Mended[];
  /** There are more warnings than are allowed: they fail the check too. */
  readonly tooManyWarnings: boolean;
}

/** How a report is shown. */
export interface Style {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Path of the current folder from the root of the repository, empty or with `/` at its end. */
  readonly base: string;
}

export type Reporter = (report: Report, style: Style) => string;

/** How many findings there are of each level. */
export function countsOf(findings: readonly Placed[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { finding } of findings) counts[finding.severity]++;
  return counts;
}

/** The message with those of the findings behind it, a line each. */
export function fullMessage({ finding, also }: Placed): string {
  return [
    finding.message,
    ...also.map((other) => `Also: ${other.finding.message} (${other.finding.rule})`),
  ].join('\n');
}

/** The findings by their files, in the order of the files. */
export function byFile(findings: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const placed of findings) {
    const group = groups.get(placed.file);
    if (group) group.push(placed);
    else groups.set(placed.file, [placed]);
  }
  return groups;
}
