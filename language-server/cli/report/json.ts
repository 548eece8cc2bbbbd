import { jsonText } from '../../text/json.ts';
import type { Placed } from '../judge.ts';
import { countsOf, type Reporter } from './report.ts';

/** The report for programs. Its shape is documented in docs/command-line.md and only ever added to. */
export const jsonReport: Reporter = ({ version, today, files, findings, mended }) => {
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
    ...(mended && { mended }),
  };
  return `${jsonText(report, 2)}\n`;
};

function told({ range, finding: { rule, severity, message, fixes } }: Omit<Placed, 'also'>) {
  return { range, rule, severity, message, fixes: fixes.map(({ title }) => title) };
}
