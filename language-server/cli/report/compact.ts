import { printable } from '../../text/printable.ts';
import type { Reporter } from './report.ts';
import { summaryOf } from './summary.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' } as const;

/** A line a finding, `file:line:column: level: message [rule]`, as editors and their tasks find the place. */
export const compactReport: Reporter = (report) => {
  const lines = report.findings.flatMap(({ file, range, finding, also }) =>
    [{ range, finding }, ...also].map(
      (one) =>
        `${printable(file)}:${one.range.start.line + 1}:${one.range.start.character + 1}: ${LEVELS[one.finding.severity]}: ${printable(one.finding.message)} [${one.finding.rule}]\n`,
    ),
  );
  return `${lines.join('')}${summaryOf(report)}\n`;
};
