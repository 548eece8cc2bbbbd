import { markdownText } from '../text/markdown.ts';
import { groupsOf } from './groups.ts';
import type { DiffReport } from './report.ts';
import { isQuestionable, wordsOf } from './words.ts';

/** The changes for a comment on a pull request. What a reviewer should ask about stands in bold, and is counted at the top. */
export function diffMarkdown(report: DiffReport): string {
  const { changes, before, after } = report;
  if (changes.length === 0)
    return `**OKRs:** nothing has changed in meaning between ${before} and ${after}.\n`;
  const open = changes.filter(isQuestionable).length;
  const asked =
    open === 0
      ? ''
      : ` **${open} moved after the cycle began, with nothing beside ${open === 1 ? 'it' : 'them'} that says why.**`;
  const head = `### OKRs: ${changes.length} change${changes.length === 1 ? '' : 's'} in meaning\n\nFrom ${before} to ${after}.${asked}\n`;
  const sections = groupsOf(report).map((group) => {
    const place = [group.head.team, group.head.cycle].filter((one) => one !== undefined).map(markdownText);
    const title = markdownText(group.head.title || group.head.id);
    const lines = group.changes.map((change) => {
      const { kind, title: own } = change.subject;
      const of = kind === 'objective' || kind === 'kpi' ? '' : `${markdownText(own)} — `;
      const words = wordsOf(change, markdownText);
      return `- ${of}${isQuestionable(change) ? `**${words}**` : words}\n`;
    });
    return `#### ${title}${place.length > 0 ? ` (${place.join(' · ')})` : ''}\n\n${lines.join('')}`;
  });
  return [head, ...sections].join('\n');
}
