import { asShare } from '../model/arithmetic.ts';
import type { KeyResult, Milestone, Ref } from '../model/file.ts';
import { writeQuantity } from '../model/write-quantity.ts';
import { quoted } from '../rules/engine/edits.ts';
import type { KeyResultView } from '../rules/engine/views.ts';
import { clausesOf, titleOf } from '../rules/refactorings/write-in-form.ts';
import type { Project } from '../workspace/project.ts';
import { lastSaid } from './last-said.ts';

/**
 * A key result as it goes on in the next cycle, in one line: from where it stands now, to where nobody has said yet (`?`).
 * What it is kept to stays; dates, a stretch goal and a score were the last cycle's.
 * @param text of its file
 * @param refs writes references as they hold in the next cycle; those that do not are left out
 */
export function carriedKeyResult(
  project: Project,
  view: KeyResultView,
  text: string,
  refs: (refs: readonly Ref[]) => string[],
): string {
  const { model } = view;
  const slice = (of: { readonly range: readonly [number, number] }): string => text.slice(...of.range);
  const list = (word: string, items: readonly string[]): string[] =>
    items.length > 0 ? [`${word} ${items.join(', ')}`] : [];
  return [
    'kr',
    ...(model.name ? [model.name] : []),
    ...titleAndMetric(project, view, text),
    ...(model.tracks ? [`tracks ${slice(model.tracks)}`] : []),
    ...(model.weight ? [`weight ${slice(model.weight)}`] : []),
    ...(model.hidden ? ['hidden'] : []),
    ...(model.ambition ? [model.ambition.value] : []),
    ...list('owner', model.owners.map(slice)),
    ...list('supports', refs(model.supports)),
    ...list('contributes to', refs(model.contributes)),
    ...(model.because ? [`because ${slice(model.because)}`] : []),
    ...model.links.map((link) => `link ${slice(link)}`),
  ].join(' ');
}

function titleAndMetric(project: Project, view: KeyResultView, text: string): string[] {
  const { model, reading } = view;
  const title = model.title ? [text.slice(...model.title.range)] : [];
  const figures = reading && (reading.from ?? reading.to ?? reading.deadline);
  const bound = model.metric?.kind === 'threshold' || (!model.metric && reading?.kind === 'threshold');
  const metric = metricOf(project, view, text);
  if (!reading || !figures || (bound && !reading.deadline)) return [...title, ...metric];
  if (!reading.metric) return [quoted(`${reading.text.replace(/[\s.!?。？！]+$/u, '')}?`), ...metric];
  const named = quoted(titleOf(reading.metric, reading));
  if (model.metric || model.hidden) return [named, ...metric];
  if (bound) return [named, clausesOf(reading) ?? 'from ? to ?'];
  return [named, `from ${standing(project, view)} to ?`];
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

/** True for a key result that is not reached: what one would carry over. */
export function isUnfinished(project: Project, { objective, id, model }: KeyResultView): boolean {
  if (model.dropped) return false;
  const score = project.scores.keyResult({ ...objective.id, keyResult: id });
  return !score?.progress.ok || score.progress.value.value < 1;
}

/** What can be carried over at all. */
export function isCarriable({ dropped }: KeyResult): boolean {
  return dropped === undefined;
}
