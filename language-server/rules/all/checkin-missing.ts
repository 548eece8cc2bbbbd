import { addDays } from '../../model/dates.ts';
import { idText } from '../../model/ids.ts';
import { containsDate, lengthInDays } from '../../model/period.ts';
import { newDeclaration } from '../engine/edits.ts';
import type { FileView, ObjectiveView } from '../engine/views.ts';
import { rangeOfLabel } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/checkin-missing.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly days: number;
  readonly longDays: number;
  readonly grace: number;
}

/** Longer cycles than a quarter are looked at less often. */
const A_QUARTER = 100;

export const checkinMissing = defineRule<Options>({
  meta: {
    id: 'checkin-missing',
    summary: 'A running cycle in which nobody has checked in for some time',
    category: 'progress',
    severity: 'warning',
    options: {
      days: {
        default: 7,
        description: 'Days between two check-ins in a cycle of up to a quarter.',
        schema: { type: 'integer', minimum: 1, maximum: 366 },
      },
      longDays: {
        default: 30,
        description:
          'Days between two check-ins in a longer cycle, where a check-in on what supports the objective counts as well.',
        schema: { type: 'integer', minimum: 1, maximum: 366 },
      },
      grace: {
        default: 3,
        description: 'How many days a check-in may be late.',
        schema: { type: 'integer', minimum: 0, maximum: 366 },
      },
    },
    reason:
      'Objectives that are set and never looked at again are the commonest way in which OKRs fail. Ten minutes a week keep them alive.',
    source: 'ZOKRI (weekly check-ins), Christina Wodtke (Monday commitments), Simply (half-hearted use)',
    fix: 'Inserts a check-in of today, to be filled in.',
  },
  objective(objective, report, options) {
    // A team is told once, at its first objective.
    const due = dueIn(objective.file, options).get(teamAndCycle(objective)) ?? [];
    if (due[0] !== objective) return;
    const state = stateOf(objective, options);
    if (!state) return;
    const say = objective.say(messages);
    const { last, start, every } = state;
    const others = due.length - 1;
    report({
      range: rangeOfLabel(objective.model),
      message:
        last === undefined ? say('never', { others, start }) : say('late', { others, last, days: every }),
      fixes: insert(due),
    });
  },
});

interface Late {
  /** The day of the last check-in, if there was one. */
  readonly last?: string;
  readonly start: string;
  /** Days between two check-ins. */
  readonly every: number;
}

/** How late a check-in is; undefined where none is due. */
function stateOf(
  { model, period, around, key }: ObjectiveView,
  { days, longDays, grace }: Options,
): Late | undefined {
  const { today } = around;
  if (model.dropped || !period || !containsDate(period, today)) return undefined;
  const asked = model.keyResults.filter(
    ({ dropped, tracks, metric }) => !dropped && !tracks && metric?.kind !== 'rolls-up',
  );
  if (asked.length === 0) return undefined;
  const long = lengthInDays(period) > A_QUARTER;
  const every = long ? longDays : days;
  const isLate = (since: string): boolean => {
    const due = addDays(since, every + grace);
    return due.ok && today > due.value;
  };
  const last = latest(around.lookup('checkIns', key));
  if (!isLate(last ?? period.start)) return undefined;
  if (long) {
    const below = around.lookup('supporters', key).map(({ from }) => idText(from));
    const seen = latest(below.flatMap((from) => around.lookup('checkIns', from)));
    if (seen !== undefined && !isLate(seen)) return undefined;
  }
  return { ...(last !== undefined && { last }), start: period.start, every };
}

function latest(entries: readonly { readonly date: string }[]): string | undefined {
  return entries.reduce<string | undefined>(
    (a, { date }) => (a !== undefined && a > date ? a : date),
    undefined,
  );
}

const dueByFile = new WeakMap<FileView, ReadonlyMap<string, readonly ObjectiveView[]>>();

/** The objectives of a file that are late, by team and cycle: looked at once, however many there are. */
function dueIn(file: FileView, options: Options): ReadonlyMap<string, readonly ObjectiveView[]> {
  let due = dueByFile.get(file);
  if (!due) {
    const found = new Map<string, ObjectiveView[]>();
    for (const one of file.objectives) {
      if (!stateOf(one, options)) continue;
      const key = teamAndCycle(one);
      const beside = found.get(key);
      if (beside) beside.push(one);
      else found.set(key, [one]);
    }
    due = found;
    dueByFile.set(file, due);
  }
  return due;
}

function teamAndCycle({ place, cycle }: ObjectiveView): string {
  return `${place.units.join()} in ${cycle}`;
}

/** Check-ins on all of them, where all can be referred to. */
function insert(due: readonly ObjectiveView[]): Fix[] {
  const texts = due.map(({ model, place, around }) => {
    const names = model.keyResults.flatMap(({ name, dropped }) => (name && !dropped ? [name] : []));
    if (!model.name || names.length === 0) return undefined;
    const path = [...place.units.slice(0, 1), model.name].join('.');
    return `checkin ${around.today} on ${path} {\n${names.map((name) => `  ${name}: ?`).join('\n')}\n}`;
  });
  const [first] = due;
  if (!first || texts.includes(undefined)) return [];
  const title = first.say(messages)('insert', { count: due.length });
  return [{ title, edits: [newDeclaration(first.file.model, texts.join('\n\n'))], ask: '?' }];
}
