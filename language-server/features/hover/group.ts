import { type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import { containsDate, daysLeft } from '../../model/period.ts';
import { objectivesIn } from '../../model/score/groups.ts';
import { line } from '../describe.ts';
import { barOf, share } from '../figures.ts';
import type { HoverContext } from './context.ts';
import { objectiveLine } from './lists.ts';
import { loadOf } from './load.ts';
import { bold, escaped, field, lines, list } from './markdown.ts';

const MOST_CYCLES = 4;
/** With more objectives than that a hover would keep everybody waiting: their number has to do. */
const MOST_ADDED_UP = 1000;
const MOST = 8;

/** A company's or team's figures, cycle by cycle as far as they run today, all below it included. */
export function unitFigures(unit: string, context: HoverContext): string {
  const { project } = context;
  const running = byRunningCycle(objectivesIn(project.files, project.lookup, { unit }), context);
  return lines(
    ...[...running].slice(0, MOST_CYCLES).map(([cycle, ids]) => cycleLine(cycle, ids, context)),
    loadLine('accountableFor', [...running.values()].flat(), context),
  );
}

/** A cycle's figures: of the objectives that stand in it. */
export function cycleFigures(cycle: string, context: HoverContext): string {
  const { project } = context;
  const ids = objectivesIn(project.files, project.lookup, { cycle });
  return ids.length > 0
    ? lines(cycleLine(context.say('score'), ids, context), loadLine('inAll', ids, context))
    : '';
}

/** What a person is accountable for in the cycles that run today, and how that is going. */
export function personFigures(person: string, context: HoverContext): string {
  const { say } = context;
  const { objectives, keyResults } = loadOf(person, context);
  if (objectives.length + keyResults === 0) return '';
  const items = objectives.slice(0, MOST).map((id) => objectiveLine(id, context));
  const load = field(say('accountableFor'), say('load', { objectives: objectives.length, keyResults }));
  return items.length > 0 ? `${load}\n${list(items)}` : load;
}

/** Objectives whose cycle has today in it, by cycle: the one that ends first stands first. */
export function byRunningCycle(
  ids: readonly ObjectiveId[],
  { project, names, today }: HoverContext,
): ReadonlyMap<string, readonly ObjectiveId[]> {
  const found = new Map<string, ObjectiveId[]>();
  for (const id of ids) {
    const cycle = project.scores.cycleOf(id);
    const period = cycle === undefined ? undefined : names.periodOf(cycle);
    if (cycle === undefined || !period || !containsDate(period, today)) continue;
    const known = found.get(cycle);
    if (known) known.push(id);
    else found.set(cycle, [id]);
  }
  const left = (cycle: string): number => daysLeft(names.periodOf(cycle)!, today);
  return new Map([...found].sort(([a], [b]) => left(a) - left(b)));
}

/** `2026-Q1 ▰▰▰▰▱▱▱▱▱▱ 0.41 · pace 0.46 · at risk · 3 objectives`; of very many their number alone. */
export function cycleLine(label: string, ids: readonly ObjectiveId[], context: HoverContext): string {
  const { project, say, sayStatus } = context;
  if (ids.length > MOST_ADDED_UP)
    return `${bold(label)} ${escaped(say('objectives', { count: ids.length }))}`;
  const { score, pace, status, counted, within } = project.scores.group(ids);
  const bar = score.ok ? `${barOf(score.value)} ` : '';
  const figures = line(
    score.ok ? share(score.value) : '–',
    pace !== undefined && say('paceIs', { pace: share(pace) }),
    sayStatus(status.status),
    say('objectives', { count: counted.length + within.length }),
  );
  return `${bold(label)} ${bar}${escaped(figures)}`;
}

/** How many objectives and key results somebody is accountable for; what was given up is no burden. */
function loadLine(
  label: 'accountableFor' | 'inAll',
  ids: readonly ObjectiveId[],
  { project, say }: HoverContext,
): string {
  const running = ids.flatMap(({ uri, objective }) => {
    const model = objectivesOf(project.files.get(uri)!).get(objective);
    return model && !model.dropped ? [model] : [];
  });
  if (running.length === 0) return '';
  const keyResults = running.flatMap((one) => one.keyResults.filter(({ dropped }) => !dropped)).length;
  return field(say(label), say('load', { objectives: running.length, keyResults }));
}
