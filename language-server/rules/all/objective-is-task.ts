import type { Reading } from '../../prose/reading.ts';
import { newMember, quoted } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/objective-is-task.ts';
import { defineRule } from '../rule.ts';
import { isErrand, isField, opensWith } from '../wording/commonplace.ts';
import { isWork } from '../wording/faults.ts';

export const objectiveIsTask = defineRule({
  meta: {
    id: 'objective-is-task',
    summary: 'An objective that is a piece of work',
    category: 'objective',
    severity: 'information',
    options: {},
    reason:
      'What is made is there for something; that is the objective. Where a key result measures the effect, the title may ' +
      'stay as it is.',
    source: 'Zokri, Google re:Work (objectives are destinations)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Makes it an initiative, and asks for the objective.',
  },
  objective(objective, report) {
    const { title } = objective.model;
    const { reading, isQuestion, keyResults } = objective;
    const verb = reading?.verb;
    if (!title || isQuestion || !verb || !isOneWork(reading)) return;
    if (reading.outcome || reading.vague.length > 0 || reading.topic || isField(reading)) return;
    if (keyResults.some((one) => !one.model.dropped && one.measurable && !isWork(one))) return;
    // Nobody wants a handbook for its own sake; a channel or a market may be the destination.
    const severity = keyResults.length === 0 && isErrand(reading) ? 'warning' : 'information';
    report({
      range: rangeOfWords(title, verb),
      severity,
      message: objective.say(messages)('task', { words: brief(verb.text) }),
      fixes: [asInitiative(objective, title.value)],
    });
  },
});

/** “Launch the site”; “hire a sales lead” gets somebody, and is as plain a piece of work. */
function isOneWork(reading: Reading): boolean {
  const { kind, verb, to } = reading;
  if (!verb || !opensWith(reading, verb)) return false;
  if (kind === 'activity' && verb.kind === 'activity') return true;
  if (verb.kind !== 'activity' && verb.kind !== 'reach') return false;
  // A number in figures is told by objective-has-metric.
  return !(to && /\p{Nd}/u.test(to.text)) && isErrand(reading);
}

function asInitiative(objective: ObjectiveView, title: string): Fix {
  const { file, model } = objective;
  const say = objective.say(messages);
  const ask = say('ask');
  return {
    title: say('fix'),
    edits: [
      { uri: file.uri, range: model.title!.range, text: quoted(ask) },
      newMember(file.model, model, `initiative ${quoted(title)}`),
    ],
    ask,
  };
}
