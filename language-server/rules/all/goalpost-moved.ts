import { labelOf, type Range } from '../../model/file.ts';
import { type Goal, goalOf } from '../../model/score/goal.ts';
import { sameTarget, targetText } from '../../model/score/goal-text.ts';
import { insertion, quoted } from '../engine/edits.ts';
import type { FileView, KeyResultView, ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfLabel, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/goalpost-moved.ts';
import { defineRule } from '../rule.ts';
import { GOALPOST_MOVED, GRACE_DAYS, promiseDay } from '../wording/promise.ts';
import { sentenceOf } from '../wording/sentence.ts';

interface Options {
  readonly grace: number;
}

export const goalpostMoved = defineRule<Options>({
  meta: {
    id: GOALPOST_MOVED,
    summary: 'A target that was changed while its cycle ran, with no reason beside it',
    category: 'progress',
    severity: 'warning',
    options: {
      grace: {
        default: GRACE_DAYS,
        description: 'How many days into a cycle targets may still be talked over.',
        schema: { type: 'integer', minimum: 0, maximum: 366 },
      },
    },
    reason:
      'A target may turn out wrong, and then it should change. Without a word it looks as if it was moved to where the ball lies, and nobody learns from it. What it was is read from git, where the files are kept in it.',
    source: 'Google re:Work, ZOKRI (what is a success is said before the cycle begins, for everyone)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Adds a note for the reason.',
  },
  objective(objective, report) {
    const day = promiseDay(objective);
    const then = day === undefined ? undefined : objective.around.versionOn?.(day);
    const promised = then && asPromised(objective, then);
    if (!promised) return;
    for (const keyResult of objective.keyResults) {
      const { model } = keyResult;
      const before = promised.keyResults.find((one) => isSame(one, keyResult));
      if (!before || model.dropped || before.isQuestion || hasReason(keyResult, before)) continue;
      const [was, is] = [goalIn(before), goalIn(keyResult)];
      const [wasText, isText] = [figureText(was), figureText(is)];
      if (wasText === undefined || isText === undefined || sameTarget(was, is)) continue;
      const say = keyResult.say(messages);
      const clause = model.note ? (model.because ? undefined : 'because') : 'note';
      const why = say('why', { before: wasText });
      report({
        range: targetRange(keyResult),
        message: say('moved', { name: brief(labelOf(model)), before: wasText, after: isText, day: day! }),
        fixes: clause
          ? [
              {
                title: say('note'),
                edits: [insertion(keyResult.uri, model.range[1], ` ${clause} ${quoted(why)}`)],
                ask: why,
              },
            ]
          : [],
      });
    }
  },
});

/** The same objective in an old version of the file: by its name, or by its words where it has none. */
function asPromised({ model, id, cycle }: ObjectiveView, then: FileView): ObjectiveView | undefined {
  const old = then.objectives;
  const found = model.name
    ? old.find((one) => one.id.objective === id.objective)
    : old.find((one) => one.model.title?.value === model.title?.value);
  return found && found.cycle === cycle && !found.model.dropped ? found : undefined;
}

function isSame(one: KeyResultView, other: KeyResultView): boolean {
  return other.model.name ? one.id === other.id : one.model.title?.value === other.model.title?.value;
}

/** A note or a reason that was not there when the target was. */
function hasReason({ model, objective }: KeyResultView, before: KeyResultView): boolean {
  const told = [model.note, model.because, objective.model.note].map((text) => text?.value);
  const old = [before.model.note, before.model.because, before.objective.model.note].map(
    (text) => text?.value,
  );
  return told.some((text) => text !== undefined && !old.includes(text));
}

function goalIn({ model, reading }: KeyResultView): Goal {
  return goalOf(model, reading && sentenceOf(reading));
}

/** A target that is a number; what is kept or reached at all is another matter. */
function figureText(goal: Goal): string | undefined {
  return goal.kind === 'way' || goal.kind === 'bound' ? targetText(goal) : undefined;
}

function targetRange({ model, reading }: KeyResultView): Range {
  const { metric, title } = model;
  if (metric?.kind === 'from-to' && metric.to) return metric.to.range;
  if (metric?.kind === 'threshold') return metric.value.range;
  return reading?.to && title ? rangeOfWords(title, reading.to) : rangeOfLabel(model);
}
