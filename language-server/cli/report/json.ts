import type { Placed } from '../judge.ts';
import { countsOf, type Report } from './report.ts';

/** The report for programs. Its shape is documented in docs/command-line.md and only ever added to. */
export function jsonReport({ version, today, files, findings }: Report): string {
  const report = {
    version,
    today,
    files,
    counts: countsOf(findings),
    findings: findings.map((placed) => ({
      file: placed.file,
      ...told(placed),
      ...(placed.also.length > 0 && { also: placed.also.map(told) }),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function told({ range, finding: { rule, severity, message, fixes } }: Omit<Placed, 'also'>) {
  return { range, rule, severity, message, fixes: fixes.map(({ title }) => title) };
}
