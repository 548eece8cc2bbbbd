import { countsOf, type Report } from './report.ts';

/** What was checked and found, in a line without a line break: `3 files checked: 1 error, 2 warnings.` */
export function summaryOf({
  findings,
  files,
  mended = [],
}: Pick<Report, 'findings' | 'files' | 'mended'>): string {
  const counts = countsOf(findings);
  const told = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.information, 'info'),
    counted(counts.hint, 'hint'),
  ].filter((text) => text !== '');
  const checked = `${counted(files, 'file') || 'No file'} checked`;
  const done = mended.length === 0 ? '' : `, ${counted(mended.length, 'finding')} mended`;
  return `${checked}${done}: ${told.length === 0 ? 'nothing to report' : told.join(', ')}.`;
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
