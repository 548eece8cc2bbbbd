import { CompletionItemKind } from 'vscode-languageserver';
import { cycleAt } from '../../model/cycle.ts';
import { addDays, addMonths } from '../../model/dates.ts';
import { cycleOf } from '../../model/names.ts';
import type { Period } from '../../model/period.ts';
import { placeBefore } from './around.ts';
import { expects } from './expected.ts';
import { type Proposal, RANK } from './items.ts';
import type { Request } from './request.ts';
import { sayProposal } from './say.ts';

interface Day {
  readonly date: string;
  readonly detail: string;
}

/** Deadlines look forward, readings and check-ins back. */
export function dateProposals(request: Request): Proposal[] {
  const { expected, fresh } = request;
  if (expects(expected, 'DATE', 'Reading')) {
    if (!fresh) return [];
    return toProposals([today(request), ...monthEnds(request, -3)], ': ');
  }
  if (expects(expected, 'DATE', 'CheckIn')) return toProposals([today(request), yesterday(request)]);
  if (expects(expected, 'DATE', 'Cycle')) return toProposals(cycleBounds(request));
  if (!expects(expected, 'DATE')) return [];
  const say = sayProposal(request);
  const cycle = periodAround(request);
  return toProposals([
    ...(cycle ? [{ date: cycle.period.end, detail: say('endOf', { name: cycle.name }) }] : []),
    ...monthEnds(request, 4).filter(({ date }) => !cycle || date < cycle.period.end),
    today(request),
  ]);
}

function toProposals(days: readonly (Day | undefined)[], behind = ''): Proposal[] {
  const seen = new Set<string>();
  return days
    .filter((day): day is Day => day !== undefined && !seen.has(day.date) && !!seen.add(day.date))
    .map(({ date, detail }) => ({
      label: date,
      kind: CompletionItemKind.Value,
      detail,
      insert: `${date}${behind}`,
      rank: RANK.value,
      whole: true,
    }));
}

function today(request: Request): Day {
  return { date: request.today, detail: sayProposal(request)('today') };
}

function yesterday(request: Request): Day | undefined {
  const before = addDays(request.today, -1);
  return before.ok ? { date: before.value, detail: sayProposal(request)('yesterday') } : undefined;
}

/** The ends of today's month and of those after it; of those before it where the count is negative. */
function monthEnds(request: Request, count: number): Day[] {
  const say = sayProposal(request);
  const steps = Array.from({ length: Math.abs(count) }, (_, i) => (count < 0 ? -i - 1 : i));
  return steps.flatMap((step) => {
    const moved = addMonths(request.today, step);
    const month = moved.ok ? cycleAt('month', moved.value) : moved;
    return month.ok ? [{ date: month.value.end, detail: say('endOf', { name: month.value.name }) }] : [];
  });
}

/** First and last days of the quarters around the current day. */
function cycleBounds(request: Request): Day[] {
  const { today: day, calendar } = request;
  const say = sayProposal(request);
  return [0, 3].flatMap((months) => {
    const moved = addMonths(day, months);
    const quarter = moved.ok ? cycleAt('quarter', moved.value, calendar) : moved;
    if (!quarter.ok) return [];
    const { name, start, end } = quarter.value;
    return [
      { date: start, detail: say('startOf', { name }) },
      { date: end, detail: say('endOf', { name }) },
    ];
  });
}

function periodAround(request: Request): { readonly name: string; readonly period: Period } | undefined {
  const { objective } = placeBefore(request.file, request.written.start);
  const name = objective && cycleOf(objective, request.file.headers);
  const period = name === undefined ? undefined : request.names.periodOf(name);
  return name !== undefined && period ? { name, period } : undefined;
}
