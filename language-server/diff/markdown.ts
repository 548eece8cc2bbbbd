import { markdownText } from '../text/markdown.ts';
import { groupsOf } from './groups.ts';
import type { DiffReport } from './report.ts';
import { type DiffSpeak, IN_ENGLISH, isQuestionable, wordsOf } from './words.ts';

/** The changes for a comment on a pull request. What a reviewer should ask about stands in bold, and is counted at the top. */
export function diffMarkdown(report: DiffReport, say: DiffSpeak = IN_ENGLISH): string {
  const { changes, before, after } = report;
  if (changes.length === 0) return `${say('nothing', { before, after })}\n`;
  const open = changes.filter(isQuestionable).length;
  const asked = open === 0 ? '' : ` **${say('asked', { count: open })}**`;
  const head = `### ${say('head', { count: changes.length })}\n\n${say('between', { before, after })}${asked}\n`;
  const sections = groupsOf(report).map((group) => {
    const place = [group.head.team, group.head.cycle].filter((one) => one !== undefined).map(markdownText);
    const title = markdownText(group.head.title || group.head.id);
    const lines = group.changes.map((change) => {
      const { kind, title: own } = change.subject;
      const of = kind === 'objective' || kind === 'kpi' ? '' : `${markdownText(own)} — `;
      const words = wordsOf(change, markdownText, say);
      return `- ${of}${isQuestionable(change) ? `**${words}**` : words}\n`;
    });
    return `#### ${title}${place.length > 0 ? ` (${place.join(' · ')})` : ''}\n\n${lines.join('')}`;
  });
  return [head, ...sections].join('\n');
}
