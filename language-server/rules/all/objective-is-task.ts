import type { Reading } from '../../prose/reading.ts';
import { newMember, quoted } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfText, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/objective-is-task.ts';
import { defineRule } from '../rule.ts';
import { clausesOf, isDoing } from '../wording/clauses.ts';
import { isErrand, isField, lengthOf, opensWith } from '../wording/commonplace.ts';
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
    if (!title || isQuestion || !verb || reading.outcome || reading.topic || isField(reading)) return;
    const pieces = piecesOf(reading);
    const errand = isErrand(reading);
    if (
      pieces === 1 &&
      (!isOneWork(reading) || (reading.vague.length > 0 && !(errand && lengthOf(reading.text) <= SHORT)))
    )
      return;
    if (keyResults.some((one) => !one.model.dropped && one.measurable && !isWork(one))) return;
    // Nobody wants a handbook for its own sake; a channel or a market may be the destination.
    const plain = pieces > 1 || errand;
    const say = objective.say(messages);
    report({
      range: pieces > 1 ? rangeOfText(title) : rangeOfWords(title, verb),
      severity: keyResults.length === 0 && plain ? 'warning' : 'information',
      message: pieces > 1 ? say('list', { count: pieces }) : say('task', { words: brief(verb.text) }),
      fixes: [asInitiative(objective, title.value)],
    });
  },
});

/** “Choose a tool, train the bakers and write the handbook”: how many pieces of work there are; one where they are no list. */
function piecesOf(reading: Reading): number {
  const clauses = clausesOf(reading);
  const pieces = clauses.filter(isDoing);
  if (pieces.length < clauses.length) return 1;
  // “Cook more and order less” is a way of living.
  const two = pieces.length === 2 && pieces.every((one) => isErrand(one) && lengthOf(one.text) > 2);
  return pieces.length >= A_LIST || two ? pieces.length : 1;
}

const A_LIST = 3;
/** Words of a title in which a “better” is no aim of its own. */
const SHORT = 4;

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
