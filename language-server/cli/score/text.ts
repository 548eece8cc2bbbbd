import picocolors from 'picocolors';
import { formatQuantity } from '../../model/format-quantity.ts';
import type { Status } from '../../model/score/status.ts';
import type { Figures, KpiRow } from '../../overview/rows.ts';
import type { ScoreReport } from '../../overview/score-report.ts';
import { printable } from '../../text/printable.ts';
import { clipEnd, widthOf } from '../report/width.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

const BAR = 10;
/** What stands behind the titles: bar, score, pace, status, forecast. */
const FIGURES_WIDTH = 51;
const MOST_TITLE = 60;

/** The figures for people: a table with bars, objective by objective. */
export function scoreText(
  { objectives, kpis, total, today }: ScoreReport,
  colour: boolean,
  width: number,
): string {
  const colours = picocolors.createColors(colour);
  const room = Math.max(20, Math.min(MOST_TITLE, width - FIGURES_WIDTH));
  const line = (title: string, figures: string): string =>
    `${padded(clipEnd(printable(title), room), room)}  ${figures}\n`;
  const blocks = objectives.map((one) => {
    const { team, cycle } = one;
    const place = [team, cycle].filter((part) => part !== null).join(' · ');
    const head = line(one.title || one.id, figures(one, one.forecast?.value, colours));
    const rows = one.keyResults.map((kr) =>
      line(
        `  ${kr.title || kr.id}`,
        kr.dropped
          ? colours.dim('dropped')
          : figures({ ...kr, score: kr.progress }, kr.forecast?.value, colours),
      ),
    );
    return `${place ? `${colours.dim(printable(place))}\n` : ''}${head}${rows.join('')}`;
  });
  const measures = kpis.map((kpi) => line(kpi.title || kpi.id, kpiFigures(kpi, colours)));
  const count = `${objectives.length} objective${objectives.length === 1 ? '' : 's'} on ${today}`;
  const all = line(count, figures(total, undefined, colours));
  return [
    ...blocks,
    ...(measures.length > 0 ? [`${colours.dim('KPIs')}\n${measures.join('')}`] : []),
    all,
  ].join('\n');
}

function figures({ score, pace, status }: Figures, forecast: number | undefined, colours: Colours): string {
  const bar = score === null ? ' '.repeat(BAR) : barOf(score);
  const end = forecast === undefined ? '' : `  → ${forecast.toFixed(2)}`;
  return `${paint(status, colours)(bar)}  ${shown(score)}  pace ${shown(pace)}  ${paint(status, colours)(status.padEnd(11))}${end}`.trimEnd();
}

function kpiFigures({ current, date, health, trend, stale }: KpiRow, colours: Colours): string {
  const value = current ? `${formatQuantity(current, 'en', { decimals: 2 })} on ${date}` : 'no reading';
  const tone = health === 'healthy' ? colours.green : health === 'unhealthy' ? colours.red : colours.dim;
  return [
    printable(value),
    tone(health),
    ...(trend ? [trend] : []),
    ...(stale ? [colours.yellow('late')] : []),
  ].join(', ');
}

function barOf(score: number): string {
  const full = Math.round(score * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function shown(share: number | null): string {
  return share === null ? '  – ' : share.toFixed(2);
}

function paint(status: Status, colours: Colours): (text: string) => string {
  switch (status) {
    case 'done':
    case 'on track':
      return colours.green;
    case 'at risk':
      return colours.yellow;
    case 'behind':
      return colours.red;
    case 'not started':
    case 'no data':
      return colours.dim;
  }
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
