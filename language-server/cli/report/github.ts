import { printable } from '../../text/printable.ts';
import { fullMessage, type Reporter } from './report.ts';
import { summaryOf } from './summary.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions: a note at each place of the change.
 * Source: docs.github.com, "Workflow commands for GitHub Actions"; the escaping is that of the package @actions/core.
 */
export const githubReport: Reporter = (report, { base }) => {
  const lines = report.findings.map((placed) => {
    const { file, finding } = placed;
    const { start, end } = placed.range;
    const properties = {
      file: base + file,
      line: start.line + 1,
      endLine: end.line + 1,
      // Columns are taken only where the words stand on one line.
      ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
      title: finding.rule,
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${COMMANDS[finding.severity]} ${written.join(',')}::${data(fullMessage(placed))}\n`;
  });
  return `${lines.join('')}${summaryOf(report)}\n`;
};

/** A line break or a percent sign in a text would end the command, or begin another one. */
function data(text: string): string {
  return text.split('\n').map(printable).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
