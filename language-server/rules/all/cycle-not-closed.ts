import { asShare } from '../../model/arithmetic.ts';
import { addDays } from '../../model/dates.ts';
import { lengthInDays } from '../../model/period.ts';
import { newDeclaration } from '../engine/edits.ts';
import type { KeyResultView, ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfLabel } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/cycle-not-closed.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly grace: number;
  readonly until: number;
}

export const cycleNotClosed = defineRule<Options>({
  meta: {
    id: 'cycle-not-closed',
    summary: 'A cycle is over and nobody has said how it ended',
    category: 'progress',
    severity: 'warning',
    options: {
      grace: {
        default: 7,
        description: 'How many days after the end the last figures may be missing.',
        schema: { type: 'integer', minimum: 0, maximum: 366 },
      },
      until: {
        default: 90,
        description: 'How many days after the end a cycle is let rest, closed or not.',
        schema: { type: 'integer', minimum: 1, maximum: 3660 },
      },
    },
    reason:
      'What is learned from a cycle is learned at its end: from the last figures, and, where a promise was not kept, from the reason.',
    source: 'Google re:Work (grade at the end), Christina Wodtke (retrospective)',
    fix: 'Inserts a check-in of the last day, to be filled in.',
  },
  objective(objective, report, { grace, until }) {
    const { period, around, model } = objective;
    if (!period) return;
    const from = addDays(period.end, grace);
    const to = addDays(period.end, until);
    if (!from.ok || !to.ok || around.today <= from.value || around.today > to.value) return;
    const say = objective.say(messages);
    const open = objective.keyResults.filter((one) => isOpen(one));
    const [first] = open;
    if (first) {
      const titles = open.map((one) => brief(one.model.title?.value ?? one.model.name ?? one.id));
      report({
        range: open.length === 1 ? rangeOfLabel(first.model) : rangeOfLabel(model),
        message: say('open', {
          end: period.end,
          count: open.length,
          titles: { and: titles.slice(0, 3) },
          more: Math.max(0, titles.length - 3),
        }),
        fixes: insert(objective, open),
      });
    } else if (needsRetrospective(objective)) {
      report({ range: rangeOfLabel(model), message: say('retrospective') });
    }
  },
});

/** True where no score, no answer and no check-in near the end says how it came out. */
function isOpen({ model, objective }: KeyResultView): boolean {
  const { score, dropped, tracks, metric, name } = model;
  if (score || dropped || tracks || metric?.kind === 'rolls-up' || objective.model.score) return false;
  const period = objective.period!;
  const last = addDays(period.end, lengthInDays(period) > 100 ? -31 : -14);
  const since = last.ok ? last.value : period.end;
  return !objective.around
    .lookup('checkIns', objective.key)
    .some(({ date, keyResults }) => date >= since && name !== undefined && keyResults.includes(name));
}

/** A promise that was not kept, by the scores that are written down. */
function needsRetrospective({ model, ambition, around, key }: ObjectiveView): boolean {
  if (ambition !== 'committed' || model.retrospective) return false;
  if (around.lookup('checkIns', key).some(({ retrospective }) => retrospective)) return false;
  return [model, ...model.keyResults].some(({ score }) => {
    const share = score?.quantity && asShare(score.quantity);
    return share?.ok === true && share.value < 1;
  });
}

function insert(objective: ObjectiveView, open: readonly KeyResultView[]): Fix[] {
  const { model, place, period, file } = objective;
  const names = open.flatMap((one) => one.model.name ?? []);
  if (!model.name || !period || names.length < open.length) return [];
  const path = [...place.units.slice(0, 1), model.name].join('.');
  const text = `checkin ${period.end} on ${path} {\n${names.map((name) => `  ${name}: ?`).join('\n')}\n}`;
  return [{ title: objective.say(messages)('insert'), edits: [newDeclaration(file.model, text)], ask: '?' }];
}
