import { asShare } from '../model/arithmetic.ts';
import type { Milestone, Ref } from '../model/file.ts';
import { writeQuantity } from '../model/write-quantity.ts';
import { read } from '../prose/read.ts';
import type { Reading } from '../prose/reading.ts';
import { isBound } from '../prose/targets.ts';
import { quoted } from '../rules/engine/edits.ts';
import type { KeyResultView } from '../rules/engine/views.ts';
import { clausesOf, titleOf } from '../rules/refactorings/write-in-form.ts';
import type { Project } from '../workspace/project.ts';
import { lastSaid } from './last-said.ts';
import type { NextCycle } from './next-cycle.ts';

/**
 * A key result as it goes on in the next cycle, in one line: from where it stands now, to where nobody has said yet (`?`).
 * What it is kept to stays; dates, a stretch goal and a score were the last cycle's.
 * @param text of its file
 * @param next the cycle that it goes on in
 * @param refs writes references as they hold in the next cycle; those that do not are left out
 */
export function carriedKeyResult(
  project: Project,
  view: KeyResultView,
  text: string,
  next: NextCycle,
  refs: (refs: readonly Ref[]) => string[],
): string {
  const { model } = view;
  const slice = (of: { readonly range: readonly [number, number] }): string => text.slice(...of.range);
  const list = (word: string, items: readonly string[]): string[] =>
    items.length > 0 ? [`${word} ${items.join(', ')}`] : [];
  const { title, metric } = titleAndMetric(project, view, text, next);
  const block = model.metric?.kind === 'milestones';
  return [
    'kr',
    ...(model.name ? [model.name] : []),
    ...title,
    ...(model.tracks ? [`tracks ${slice(model.tracks)}`] : []),
    ...(block ? [] : metric),
    ...(model.weight ? [`weight ${slice(model.weight)}`] : []),
    ...(model.hidden ? ['hidden'] : []),
    ...(model.ambition ? [model.ambition.value] : []),
    ...list('owner', model.owners.map(slice)),
    ...list('supports', refs(model.supports)),
    ...list('contributes to', refs(model.contributes)),
    ...(model.because ? [`because ${slice(model.because)}`] : []),
    ...model.links.map((link) => `link ${slice(link)}`),
    ...(block ? metric : []),
  ].join(' ');
}

/** The title stays where it says nothing that was the last cycle's alone: no numbers, no day that is over by then. */
function titleAndMetric(
  project: Project,
  view: KeyResultView,
  text: string,
  next: NextCycle,
): { readonly title: string[]; readonly metric: string[] } {
  const { model, reading } = view;
  const title = model.title ? [text.slice(...model.title.range)] : [];
  const metric = metricOf(project, view, text);
  if (!reading) return { title, metric };
  const bound = model.metric ? model.metric.kind === 'threshold' : isBound(reading);
  const late = isLate(view, reading, next);
  const counted = !bound && (reading.from ?? reading.to) !== undefined;
  if (!late && !counted) return { title, metric };
  if (!reading.metric) return { title: [quoted(question(reading))], metric };
  const named = [quoted(titleOf(reading.metric, reading))];
  if (model.metric || model.hidden) return { title: named, metric };
  if (bound) return { title: named, metric: [clausesOf(reading) ?? 'from ? to ?'] };
  return { title: named, metric: [`from ${standing(project, view)} to ?`] };
}

/** True where a title promises a day that is not in the next cycle. */
function isLate({ objective, around }: KeyResultView, { text, lang }: Reading, next: NextCycle): boolean {
  const { fiscalYearStart } = around.settings;
  const { deadline } = read(text, 'kr', {
    lang: objective.language ?? lang,
    today: next.start,
    fiscalYearStart,
    cycle: next,
  });
  return deadline?.date !== undefined && (deadline.date < next.start || deadline.date > next.end);
}

/** A sentence without its day, as a question: nobody has said yet what it is now. */
function question({ text, deadline }: Reading): string {
  const rest = deadline ? text.slice(0, deadline.start) + text.slice(deadline.end) : text;
  return `${rest.replace(/(?<![\s.!?。？！,，])[\s.!?。？！,，]+$/u, '').trim()}?`;
}

function metricOf(project: Project, view: KeyResultView, text: string): string[] {
  const { metric, hidden } = view.model;
  switch (metric?.kind) {
    case undefined:
      return [];
    case 'from-to':
      return [`from ${hidden ? '?' : standing(project, view)} to ?`];
    case 'milestones':
      return [milestones(project, view, metric.steps)];
    case 'yes-no':
      return ['yes/no'];
    case 'rolls-up':
      return ['rolls up'];
    case 'threshold':
      return [text.slice(...metric.range)];
  }
}

/** Where it stands now, as it was written last. */
function standing(project: Project, { model, objective, id }: KeyResultView): string {
  const goal = { ...objective.id, keyResult: id };
  const said = lastSaid(project, goal, model, objective.around.today).value;
  if (said) return said.text;
  const progress = project.scores.keyResult(goal)?.progress;
  return progress?.ok && progress.value.current ? writeQuantity(progress.value.current) : '?';
}

/** The steps that were not reached. Which share of the rest each of them is, is asked; the last one is all of it. */
function milestones(project: Project, { objective, id }: KeyResultView, steps: readonly Milestone[]): string {
  const progress = project.scores.keyResult({ ...objective.id, keyResult: id })?.progress;
  const done = progress?.ok ? progress.value.value : 0;
  const ahead = steps.filter(({ share }) => shareOf(share) > done);
  const left = ahead.length > 0 ? ahead : steps;
  const lines = left.map(({ share, title }, i) => {
    const asked = left.length < steps.length && i < left.length - 1;
    return `    ${asked ? '?' : share.text} ${title ? quoted(title.value) : ''}`.trimEnd();
  });
  return ['milestones {', ...lines, '  }'].join('\n');
}

function shareOf({ quantity }: Milestone['share']): number {
  const share = quantity && asShare(quantity);
  return share?.ok ? share.value : 1;
}
