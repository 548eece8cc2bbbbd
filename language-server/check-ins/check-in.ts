import type { Reader } from '../format/format.ts';
import type { CheckInLine, Range } from '../model/file.ts';
import { lastName } from '../model/names.ts';
import type { KeyResultView, ObjectiveView } from '../rules/engine/views.ts';
import { brief } from '../rules/engine/words.ts';
import { messages } from '../rules/messages/check-in-refusals.ts';
import { type Speak, speakIn } from '../rules/speak.ts';
import type { Project } from '../workspace/project.ts';
import { atEnd, type Draft } from './draft.ts';
import { fileAt } from './file-at.ts';
import { formOf, type Piece } from './form.ts';
import { calledOf } from './last-said.ts';
import { checkInLine, checkInOn } from './lines.ts';
import { checkable, checkInsToday, objectiveAt, openObjectives, unnamed } from './open-goals.ts';
import { placeOfCheckIns } from './place.ts';
import { withLines } from './with-lines.ts';

/** What a draft of a check-in is made from. */
export interface CheckInContext {
  readonly project: Project;
  /** URI of the folder that paths begin at. */
  readonly root: string;
  readonly reader: Reader;
  /** The text of a file of the project as it is now. */
  textOf(uri: string): string;
}

/** What a goal is: an objective, or one key result of it, by its id. */
export interface Goal {
  readonly uri: string;
  readonly objective: string;
  readonly keyResult?: string;
}

/** A check-in of today on all open key results of a team that nobody has checked in on today. */
export function newCheckIn(context: CheckInContext, team: string): Draft {
  const { project } = context;
  const objectives = openObjectives(project, team);
  if (objectives.length === 0)
    return nothing(sayIn(project, project.lookup('unit', team)[0]?.uri)('noOpen', { team }));
  const due = objectives.filter((one) => checkInsToday(project, one).length === 0);
  const [done] = objectives;
  const draft =
    due.length > 0 ? begun(context, team, due) : (shown(project, done!) ?? begun(context, team, objectives));
  const left = unnamed(project, team);
  const begins = draft.kind === 'new' || draft.kind === 'insert';
  return begins && left.length > 0 ? { ...draft, unnamed: left } : draft;
}

/** A line on one key result, or on all of an objective, in today's check-in; the check-in is begun where there is none. */
export function checkInOnGoal(context: CheckInContext, goal: Goal): Draft {
  const { project } = context;
  const objective = objectiveAt(project, goal);
  if (!objective) return nothing(sayIn(project, goal.uri)('objectiveGone'));
  const say = objective.say(messages);
  const keyResult = objective.keyResults.find(({ id }) => id === goal.keyResult);
  if (goal.keyResult !== undefined && !keyResult) return nothing(say('keyResultGone'));
  const hindrance = hindranceTo(objective, keyResult);
  if (hindrance) return nothing(hindrance);
  const wanted = keyResult ? [keyResult] : checkable(objective);
  const today = checkInsToday(project, objective);
  if (today.length === 0) return begun(context, lastName(objective.units[0]!), [objective], wanted);
  const missing = wanted.filter(({ id }) => !today.some(({ keyResults }) => keyResults.includes(id)));
  if (missing.length === 0) return shown(project, objective, keyResult?.id) ?? nothing(say('done'));
  const { uri, index } = today.at(-1)!;
  const file = project.files.get(uri)!;
  const lines = missing.flatMap((one) => [...checkInLine(project, one), '\n']);
  return withLines(file, file.checkIns[index]!, lines, context.textOf(uri), context.reader);
}

/** Why a goal cannot be checked in on, and what to do; undefined where it can. */
function hindranceTo(objective: ObjectiveView, keyResult: KeyResultView | undefined): string | undefined {
  const { model, units, cycle, period, around, keyResults } = objective;
  const say = objective.say(messages);
  if (!model.name) return say('noName', { goal: brief(model.title?.value ?? say('theObjective')) });
  if (units.length === 0) return say('noTeam', { goal: brief(model.name) });
  if (period && around.today < period.start) return say('notYet', { cycle: cycle!, start: period.start });
  if (keyResult && !keyResult.model.name)
    return say('noKeyResultName', { goal: brief(calledOf(keyResult.model, say('theKeyResult'))) });
  if (keyResult?.model.metric?.kind === 'rolls-up')
    return say('rollsUp', { goal: brief(calledOf(keyResult.model, keyResult.id)) });
  if (!keyResult && !keyResults.some(({ model: one }) => one.name))
    return say('noNames', { goal: brief(model.name) });
  return undefined;
}

/** Refusals in the language in which the findings of a file are told. */
function sayIn(project: Project, uri: string | undefined): Speak<keyof typeof messages.en> {
  return (uri === undefined ? undefined : project.view(uri)?.say(messages)) ?? speakIn(messages, 'en');
}

/** New check-ins where the team keeps them: in a file of its own, or at the end of one that is there. */
function begun(
  { project, root }: CheckInContext,
  team: string,
  objectives: readonly ObjectiveView[],
  keyResults?: readonly KeyResultView[],
): Draft {
  const path = placeOfCheckIns(project, team, objectives, root);
  const file = fileAt(project, root, path);
  const units = file?.headers.at(-1)?.teams.map(lastName) ?? [];
  const blocks = objectives.flatMap((one): (readonly Piece[])[] => {
    const block = checkInOn(project, one, keyResults ?? checkable(one), units);
    return block ? [block] : [];
  });
  if (blocks.length === 0) return nothing(sayIn(project, objectives[0]?.file.uri)('unclear'));
  const pieces = blocks.flatMap((block, i) => (i === 0 ? block : ['\n', ...block]));
  const form = formOf(pieces);
  return file ? atEnd(file, form) : { kind: 'new', path, form };
}

/** Today's last check-in on an objective, or on one key result of it: what one would change there. */
function shown(project: Project, objective: ObjectiveView, keyResult?: string): Draft | undefined {
  for (const { uri, index } of checkInsToday(project, objective).reverse()) {
    const file = project.files.get(uri);
    const checkIn = file?.checkIns[index];
    const line = checkIn?.lines.find(
      (one) => keyResult === undefined || lastName(one.keyResult) === keyResult,
    );
    if (file && line) return { kind: 'select', uri, range: valueIn(line) };
    if (checkIn && keyResult === undefined)
      return { kind: 'select', uri, range: checkIn.date?.range ?? checkIn.range };
  }
  return undefined;
}

/** What a person would type over: the number of the value, the answer, the milestone. */
function valueIn({ value, answer, text, confidence, range }: CheckInLine): Range {
  const written = value ?? confidence;
  if (!value && (answer || text)) return (answer ?? text)!.range;
  const number = written && /[-+\u2212]?\d[\d_,.]*/.exec(written.text);
  if (!written) return range;
  if (!number) return written.range;
  const start = written.range[0] + number.index;
  return [start, start + number[0].length];
}

function nothing(reason: string): Draft {
  return { kind: 'nothing', reason };
}
