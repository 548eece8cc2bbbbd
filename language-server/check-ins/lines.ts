import { idText } from '../model/ids.ts';
import { quoted } from '../rules/engine/edits.ts';
import type { KeyResultView, ObjectiveView } from '../rules/engine/views.ts';
import type { Project } from '../workspace/project.ts';
import { choice, type Piece, stop } from './form.ts';
import { type LastSaid, lastAuthor, lastSaid } from './last-said.ts';
import { checkable } from './open-goals.ts';
import { referenceTo } from './reference.ts';

/**
 * A check-in of today on an objective, with what was said last in every line. Undefined where no reference leads to the
 * objective from where it is to stand.
 * @param units names of the teams whose header it stands below
 */
export function checkInOn(
  project: Project,
  objective: ObjectiveView,
  keyResults: readonly KeyResultView[] = checkable(objective),
  units: readonly string[] = [],
): Piece[] | undefined {
  const { around, key, place, id } = objective;
  const { today } = around;
  const entry = {
    ...id,
    units: place.units,
    ...(place.cycle !== undefined && { cycle: place.cycle }),
    keyResults: objective.keyResults.flatMap(({ model }) => model.name ?? []),
  };
  const path = referenceTo(entry, { units, date: today }, around.names);
  if (path === undefined) return undefined;
  const author = lastAuthor(project, key, today) ?? objective.accountable[0];
  const head = `checkin ${today} on ${path}${author === undefined ? '' : ` by ${author}`} {\n`;
  return [head, ...keyResults.flatMap((one) => ['  ', ...checkInLine(project, one), '\n']), '}\n'];
}

/** One line of a check-in: what was said last about a key result, to be gone through. */
export function checkInLine(project: Project, keyResult: KeyResultView): Piece[] {
  const { objective, model, id } = keyResult;
  const said = lastSaid(project, { ...objective.id, keyResult: id }, model, objective.around.today);
  const value = isAddedUp(project, keyResult, said) ? [] : [...lastValue(keyResult, said), '  '];
  const confidence = said.confidence === undefined ? [stop('?')] : figure(said.confidence);
  return [`${model.name}: `, ...value, 'confidence ', ...confidence, '  "', stop(''), '"'];
}

/** Where other teams' numbers add up to it, a value of its own would take their place. */
function isAddedUp(project: Project, { model, objective, id }: KeyResultView, { value }: LastSaid): boolean {
  if (value || model.metric?.kind !== 'from-to') return false;
  return project
    .lookup('supporters', idText(objective.id))
    .some(({ toKeyResult, contributes, dropped }) => contributes && !dropped && toKeyResult === id);
}

/** The last answer stands there; where there was none, the question. */
const ANSWERS = { yes: ['yes', 'no'], no: ['no', 'yes'], none: ['?', 'no', 'yes'] } as const;

function lastValue({ model: { metric, hidden } }: KeyResultView, said: LastSaid): Piece[] {
  if (hidden) return said.value ? figure(said.value.text) : [stop('?')];
  if (metric?.kind === 'yes-no') return [choice(ANSWERS[said.answer ?? 'none'])];
  if (metric?.kind === 'milestones' && !said.value) {
    const titles = metric.steps.flatMap(({ title }) => (title ? [title.value] : []));
    return [
      choice(said.milestone === undefined ? ['?', ...titles.map(quoted)] : inTurn(titles, said.milestone)),
    ];
  }
  return said.value ? figure(said.value.text) : [stop('?')];
}

/** The last milestone first, then those that follow it, then those before. */
function inTurn(titles: readonly string[], last: string): [string, ...string[]] {
  const at = titles.indexOf(last);
  return [quoted(last), ...[...titles.slice(at + 1), ...titles.slice(0, at)].map(quoted)];
}

/** A value whose number alone is replaced when one types: its currency, its unit and its scale stay. */
export function figure(text: string): Piece[] {
  const number = /[-+\u2212]?\d[\d_,.]*/.exec(text);
  if (!number) return [stop(text)];
  const before = text.slice(0, number.index);
  const behind = text.slice(number.index + number[0].length);
  return [...(before ? [before] : []), stop(number[0]), ...(behind ? [behind] : [])];
}
