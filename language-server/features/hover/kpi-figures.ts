import { convert } from '../../model/convert.ts';
import { formatQuantity } from '../../model/format-quantity.ts';
import type { KpiState } from '../../model/score/kpi.ts';
import type { KpiScore } from '../../model/score/scores.ts';
import { line } from '../describe.ts';
import { sparkline } from '../figures.ts';
import type { HoverContext } from './context.ts';
import { objectiveLine } from './lists.ts';
import { bold, field, lines, list } from './markdown.ts';

/** A year of months. */
const MOST_READINGS = 12;
const MOST = 6;

/** How a KPI is doing, its last readings, when the next is due, and the objectives that move it. */
export function kpiFigures(uri: string, kpi: string, context: HoverContext): string {
  const state = context.project.scores.kpi({ uri, kpi });
  if (!state) return '';
  const { say } = context;
  const { movedBy } = state;
  const items = movedBy.slice(0, MOST).map((id) => objectiveLine(id, context));
  return lines(
    field(say('health'), healthText(state, context)),
    field(say('readings'), historyText(state)),
    field(say('nextReading'), state.due && say(state.stale ? 'lateSince' : 'dueBy', { date: state.due })),
    items.length > 0 ? `${bold(say('movedBy'))}\n${list(items)}` : '',
  );
}

function healthText({ health, trend, better }: KpiScore, { say }: HoverContext): string {
  return line(say(health), trend && say(trend), better !== undefined && say(better ? 'better' : 'worse'));
}

/** The last readings as characters with their numbers beside them, as far as they are of one unit. */
function historyText({ readings }: KpiState): string | undefined {
  const last = readings.at(-1)?.quantity;
  if (!last || readings.length < 2) return undefined;
  const shown = readings.slice(-MOST_READINGS);
  const values = shown.flatMap(({ quantity }) => {
    const same = convert(quantity, last);
    return same.ok ? [same.value.value] : [];
  });
  return line(
    values.length === shown.length && sparkline(values),
    shown.map(({ quantity }) => formatQuantity(quantity, 'en')).join(', '),
  );
}
