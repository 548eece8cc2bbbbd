import picocolors from 'picocolors';
import { lineStarts } from '../../model/position.ts';
import type { Severity } from '../../rules/finding.ts';
import { printable } from '../../text/printable.ts';
import type { Mended } from '../check/mend.ts';
import type { Placed } from '../judge.ts';
import { frameOf } from './frame.ts';
import { byFile, countsOf, type Report, type Reporter } from './report.ts';
import { summaryOf } from './summary.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** The report for people: findings by file, each with the words it is about, and a line that sums up. */
export const textReport: Reporter = (report, { colour, width }) => {
  const colours = picocolors.createColors(colour);
  const groups = [...byFile(report.findings)];
  const blocks = groups.map(([file, findings]) =>
    fileBlock(file, findings, report.texts.get(file) ?? '', colours, width),
  );
  if (report.mended?.length) blocks.unshift(mendedBlock(report.mended, colours));
  return [...blocks, summary(report, colours)].join('\n');
};

function fileBlock(
  file: string,
  findings: readonly Placed[],
  text: string,
  colours: Colours,
  width: number,
): string {
  const lines = { lines: lineStarts(text) };
  const places = findings.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`);
  const column = widest(places);
  const level = widest(findings.map(({ finding }) => finding.severity));
  const blocks = findings.map(({ finding, also }, at) => {
    const paint = painter(finding.severity, colours);
    const head = `  ${places[at]!.padStart(column)}  ${paint(finding.severity.padEnd(level))}  ${printable(finding.message)}  ${colours.dim(finding.rule)}`;
    const margin = `${' '.repeat(column + 2)} │ `;
    const { code, marks } = frameOf(text, lines, finding.range, Math.max(20, width - margin.length));
    const more = also.map(
      ({ finding: { message, rule } }) =>
        `${colours.dim(margin)}also: ${printable(message)}  ${colours.dim(rule)}\n`,
    );
    return `${head}\n${colours.dim(margin)}${code}\n${colours.dim(margin)}${paint(marks)}\n${more.join('')}`;
  });
  return `${colours.underline(printable(file))}\n${blocks.join('')}`;
}

function painter(severity: Severity, colours: Colours): (text: string) => string {
  switch (severity) {
    case 'error':
      return colours.red;
    case 'warning':
      return colours.yellow;
    case 'information':
      return colours.blue;
    case 'hint':
      return colours.dim;
  }
}

function summary(report: Report, colours: Colours): string {
  const counts = countsOf(report.findings);
  const paint = counts.error > 0 ? colours.red : counts.warning > 0 ? colours.yellow : colours.green;
  const more = report.hidden === 0 ? '' : ` (${report.hidden} milder not shown; --severity hint shows them)`;
  return `${paint(summaryOf(report))}${colours.dim(more)}\n`;
}

function mendedBlock(mended: readonly Mended[], colours: Colours): string {
  const lines = mended.map(
    ({ file, rule, title }) => `  ${printable(file)}  ${printable(title)}  ${colours.dim(rule)}\n`,
  );
  return `${colours.underline('Mended')}\n${lines.join('')}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
