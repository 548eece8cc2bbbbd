import { formatQuantity } from '../../model/format-quantity.ts';
import { confidenceText } from '../../model/score/confidence.ts';
import type { KeyResultRow, ObjectiveRow } from '../../overview/rows.ts';
import type { ScoreReport } from '../../overview/score-report.ts';
import { markdownText } from '../../text/markdown.ts';

/** The figures as Markdown, for wikis and pull requests: a table for each objective, and one for KPIs. */
export function scoreMarkdown({ objectives, kpis, total, today }: ScoreReport): string {
  const head = `# Scores on ${today}\n\n${objectives.length} objective${objectives.length === 1 ? '' : 's'}: **${shown(total.score)}**, pace ${shown(total.pace)}, ${total.status}\n`;
  const rows = kpis.map(({ title, id, current, date, health, trend, stale }) =>
    row([
      markdownText(title || id),
      current ? `${markdownText(formatQuantity(current, 'en', { decimals: 2 }))} (${date})` : '–',
      stale ? `${health}, late` : health,
      trend ?? '–',
    ]),
  );
  const table = `## KPIs\n\n${row(['KPI', 'last reading', 'health', 'trend'])}${row(['---', '---', '---', '---'])}${rows.join('')}`;
  return [head, ...objectives.map(section), ...(rows.length > 0 ? [table] : [])].join('\n');
}

function section(one: ObjectiveRow): string {
  const place = [...one.teams, ...(one.cycle === null ? [] : [one.cycle])].map(markdownText).join(' · ');
  const figures = `**${shown(one.score)}**, pace ${shown(one.pace)}, ${one.status}${one.forecast ? `, forecast ${shown(one.forecast.value)}` : ''}`;
  const head = `## ${markdownText(one.title || one.id)}\n\n${place ? `${place} — ` : ''}${figures}\n`;
  if (one.keyResults.length === 0) return head;
  const columns = ['key result', 'progress', 'pace', 'confidence', 'status', 'forecast'];
  return `${head}\n${row(columns)}${row(columns.map(() => '---'))}${one.keyResults.map(keyResult).join('')}`;
}

function keyResult({
  title,
  id,
  dropped,
  progress,
  pace,
  confidence,
  status,
  forecast,
}: KeyResultRow): string {
  const label = markdownText(title || id);
  if (dropped) return row([`~~${label}~~`, '–', '–', '–', 'dropped', '–']);
  return row([
    label,
    shown(progress),
    shown(pace),
    confidence === null ? '–' : confidenceText(confidence),
    status,
    shown(forecast?.value ?? null),
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function shown(share: number | null): string {
  return share === null ? '–' : share.toFixed(2);
}
