import type { Reading } from '../../prose/reading.ts';
import { insertion, quoted, replacement } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { rangeOfText, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/objective-compound.ts';
import { defineRule } from '../rule.ts';
import { clausesOf, isDoing, isMoving } from '../wording/clauses.ts';
import { lengthOf } from '../wording/commonplace.ts';
import { halvesOf } from '../wording/halves.ts';

export const objectiveCompound = defineRule({
  meta: {
    id: 'objective-compound',
    summary: 'Two destinations in one objective',
    category: 'objective',
    severity: 'information',
    options: {},
    reason: 'An objective decides what comes first. With two in it that is left open again.',
    source: 'Wodtke (one objective), Perdoo',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Splits it in two.',
  },
  objective(objective, report) {
    const { title } = objective.model;
    const { reading } = objective;
    if (!title || !reading || objective.isQuestion || reading.outcome) return;
    const say = objective.say(messages);
    const count = destinationsOf(reading);
    if (count >= SEVERAL) {
      report({ range: rangeOfText(title), severity: 'warning', message: say('many', { count }) });
      return;
    }
    if (!reading.joined) return;
    const fix = split(objective);
    report({
      range: rangeOfWords(title, reading.joined),
      message: say('two', { words: reading.joined.text }),
      fixes: fix ? [fix] : [],
    });
  },
});

/** Two may belong together; three are a list. */
const SEVERAL = 3;
/** Words of a motto: “ship faster, break less, smile more”. */
const MOTTO = 6;

/** How many clauses there are that each go somewhere, where nothing but such clauses is there; a list of work is none. */
function destinationsOf(reading: Reading): number {
  if (lengthOf(reading.text) <= MOTTO) return 1;
  const clauses = clausesOf(reading);
  const goes = clauses.every((one) => isMoving(one) || isDoing(one)) && clauses.some(isMoving);
  return goes ? clauses.length : 1;
}

/** The second objective has the team and cycle of the first, and no key results yet: which are whose only people know. */
function split(objective: ObjectiveView): Fix | undefined {
  const { uri, model, reading, file } = objective;
  const halves = reading?.joined && halvesOf(reading.text, reading.joined);
  if (!halves || !model.title) return undefined;
  const { eol } = file.model;
  const teams = model.teams.map(({ path }) => path.map(({ name }) => name).join('.'));
  const own = `${teams.length > 0 ? ` for ${teams.join(', ')}` : ''}${model.cycle ? ` in ${model.cycle.name}` : ''}`;
  const second = `${eol}${eol}objective ${quoted(halves[1])}${own}`;
  const first = quoted(halves[0]);
  const alone = model.title.range[1] === model.range[1];
  return {
    title: objective.say(messages)('split'),
    edits: alone
      ? [replacement(uri, model.title.range, first + second)]
      : [replacement(uri, model.title.range, first), insertion(uri, model.range[1], second)],
  };
}
