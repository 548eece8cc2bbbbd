import { countsOf, type Report } from './report.ts';

/** The report for programs. Its shape is documented in docs/command-line.md and only ever added to. */
export function jsonReport({ version, today, files, findings }: Report): string {
  const report = {
    version,
    today,
    files,
    counts: countsOf(findings),
    findings: findings.map(({ file, range, finding: { rule, severity, message, fixes } }) => ({
      file,
      range,
      rule,
      severity,
      message,
      fixes: fixes.map(({ title }) => title),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
