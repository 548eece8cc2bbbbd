import picocolors from 'picocolors';
import { groupsOf } from '../../diff/groups.ts';
import type { DiffChange, DiffReport } from '../../diff/report.ts';
import { isQuestionable, wordsOf } from '../../diff/words.ts';
import { printable } from '../../text/printable.ts';

/** The changes for a terminal: an objective a block, a change a line. */
export function diffText(report: DiffReport, colour: boolean): string {
  const colours = picocolors.createColors(colour);
  const mark = ({ kind }: DiffChange): string =>
    kind === 'added' || kind === 'resumed'
      ? colours.green('+')
      : kind === 'removed' || kind === 'dropped'
        ? colours.red('-')
        : colours.yellow('~');
  const blocks = groupsOf(report).map(({ head, changes }) => {
    const place = [head.team, head.cycle].filter(Boolean).join(' · ');
    const title = head.title ? `${colours.bold(printable(head.title))}  ` : '';
    const lines = changes.map((change) => {
      const { kind, title } = change.subject;
      const of = kind === 'objective' || kind === 'kpi' ? '' : `${printable(title)}  `;
      const words = wordsOf(change, printable);
      return `  ${mark(change)} ${of}${isQuestionable(change) ? colours.yellow(words) : colours.dim(words)}\n`;
    });
    return `${title}${colours.dim([printable(head.id), place].filter(Boolean).join('  '))}\n${lines.join('')}`;
  });
  const count = report.changes.length;
  const summary =
    count === 0
      ? `Nothing has changed in meaning between ${report.before} and ${report.after}.\n`
      : `${count} change${count === 1 ? '' : 's'} in meaning between ${report.before} and ${report.after}.\n`;
  return [...blocks, summary].join('\n');
}
