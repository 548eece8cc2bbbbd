import { labelOf } from '../../model/file.ts';
import { formatQuantity } from '../../model/format-quantity.ts';
import { type KeyResultId, keyResultsOf, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type KeyResultScore, scoreClause } from '../../model/score/key-result.ts';
import type { ObjectiveScore, Part } from '../../model/score/objective.ts';
import { keyResultText, line } from '../describe.ts';
import { exact } from '../figures.ts';
import type { HoverContext, HoverSpeak } from './context.ts';
import { placeLink } from './links.ts';
import { bold, escaped, italic, list } from './markdown.ts';

/** Each key result with its weight, and the sum that makes the objective's score, with all the digits that it takes to compute it again. */
export function objectiveArithmetic(
  id: ObjectiveId,
  { parts, score, selfAssessed }: ObjectiveScore,
  context: HoverContext,
): string {
  if (parts.length === 0) return '';
  const { say } = context;
  const counted = parts.filter(({ dropped }) => !dropped);
  const weights = counted.reduce((sum, part) => sum + part.score.weight, 0);
  const terms = counted.map((part) => {
    const { weight } = part.score;
    return weight === 1 ? exact(progressOf(part)) : `${exact(weight)} × ${exact(progressOf(part))}`;
  });
  const sum = selfAssessed
    ? say('selfScored')
    : score.ok && counted.length > 1
      ? `(${terms.join(' + ')}) ÷ ${exact(weights)} = ${exact(score.value)}`
      : '';
  const items = parts.map((part) => partLine(id, part, weights, context));
  return `${bold(say('keyResults'))} ${escaped(sum)}\n${list(items)}`;
}

/** `0.75 · weight 2 (40%) · on track · Visits — from 1 to 2`. */
function partLine(id: ObjectiveId, part: Part, weights: number, context: HoverContext): string {
  const { say, sayStatus, sayDescription, project } = context;
  const { weight, progress, status } = part.score;
  const objective = objectivesOf(project.files.get(id.uri)!).get(id.objective)!;
  const model = keyResultsOf(objective).get(part.id)!;
  const { weight: _, ...unweighted } = model;
  const measured = keyResultText(unweighted, sayDescription);
  const label = placeLink(
    labelOf(model),
    { kind: 'key-result', uri: id.uri, id: part.id, parent: id.objective },
    context,
  );
  const named = `${label}${measured ? ` — ${italic(measured)}` : ''}`;
  if (part.dropped) return named;
  const figures = line(
    progress.ok ? exact(progress.value.value) : '–',
    weightText(weight, weights, say),
    sayStatus(status.status),
  );
  return `${escaped(figures)} · ${named}`;
}

/** How a key result's own number came about. */
export function keyResultArithmetic(id: KeyResultId, score: KeyResultScore, context: HoverContext): string {
  const { progress, measurements } = score;
  const { say } = context;
  const objective = objectivesOf(context.project.files.get(id.uri)!).get(id.objective);
  const model = objective && keyResultsOf(objective).get(id.keyResult);
  // Somebody did report, but what they wrote does not fit: they have to know why.
  if (!progress.ok) return measurements.length > 0 ? escaped(`${say('unread')} ${progress.reason}`) : '';
  if (model && scoreClause(model) !== undefined) return escaped(say('selfScored'));
  return escaped(line(ownArithmetic(score, context), weightOf(id, score, context)));
}

function ownArithmetic({ goal, progress, measurements }: KeyResultScore, { say }: HoverContext): string {
  if (!progress.ok) return '';
  const { value, raw, current, date } = progress.value;
  const capped = value === raw ? exact(raw) : say('counted', { raw: exact(raw), value: exact(value) });
  switch (goal.kind) {
    case 'way': {
      const from = goal.from ?? measurements.find(({ quantity }) => quantity)?.quantity;
      if (!from || !current) return '';
      const [x, y, now] = [shown(from), shown(goal.to), shown(current)];
      const sum = x === y ? '' : `(${now} − ${x}) ÷ (${y} − ${x}) = ${capped}`;
      return date === undefined ? line(sum, say('addedUp')) : sum;
    }
    case 'bound':
      return say('kept', { share: exact(value) });
    case 'rolls-up':
      return say('rolledUp', { share: exact(value) });
    default:
      return '';
  }
}

/** What it counts for in its objective; nothing where all count alike. */
function weightOf(id: KeyResultId, { weight }: KeyResultScore, { project, say }: HoverContext): string {
  const parts = project.scores.objective({ uri: id.uri, objective: id.objective })?.parts ?? [];
  const counted = parts.filter(({ dropped }) => !dropped);
  const all = counted.reduce((sum, part) => sum + part.score.weight, 0);
  if (!counted.some((part) => part.id === id.keyResult) || counted.length < 2) return '';
  return weightText(weight, all, say);
}

/** `weight 2 (40%)`, or the share alone where it is that of most: a weight of 1. */
function weightText(weight: number, all: number, say: HoverSpeak): string {
  const share = `${Math.round((weight / all) * 100)}%`;
  return weight === 1 ? share : say('weighs', { weight: exact(weight), share });
}

function progressOf({ score: { progress } }: Part): number {
  return progress.ok ? progress.value.value : 0;
}

/** What is counted goes without saying: `from 10 to 40 tables` has its unit only once. */
function shown(quantity: Quantity): string {
  return formatQuantity(quantity.dimension === 'count' ? { ...quantity, unit: '' } : quantity, 'en');
}
