import { newMember } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { rangeOfText } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/owner-missing.ts';
import { defineRule } from '../rule.ts';

export const ownerMissing = defineRule({
  meta: {
    id: 'owner-missing',
    summary: 'Nobody is accountable',
    category: 'set',
    severity: 'warning',
    options: {},
    smart: 'R',
    reason:
      'No owner, no result. One person is accountable, however many work on it; a team’s lead is, where nobody else is named.',
    source: 'Simply',
    fix: 'Adds an owner: a person of the team.',
  },
  objective(objective, report) {
    const { title, nameRange, range, keyResults } = objective.model;
    if (objective.accountable.length > 0) return;
    if (keyResults.length > 0 && keyResults.every(({ owners }) => owners.length > 0)) return;
    const [team] = objective.place.units;
    const say = objective.say(messages);
    report({
      range: title ? rangeOfText(title) : (nameRange ?? range),
      message: team ? say('missingOf', { team }) : say('missing'),
      fixes: candidates(objective),
    });
  },
});

/** People of the objective's teams. */
function candidates(objective: ObjectiveView): Fix[] {
  const { around, place, file, model } = objective;
  const say = objective.say(messages);
  const people = place.units
    .flatMap((unit) => around.lookup('members', unit))
    .flatMap((name) => around.lookup('unit', name))
    .filter(({ kind }) => kind === 'person');
  return people.slice(0, 5).map(({ id, title }) => ({
    title: say('add', { name: title ?? id }),
    edits: [insertFirst(file.model, model, `owner ${id}`)],
  }));
}

/** As the first line of the block. */
function insertFirst(file: ObjectiveView['file']['model'], model: ObjectiveView['model'], line: string) {
  if (!model.body) return newMember(file, model, line);
  const open = model.body.range[0];
  return {
    uri: file.uri,
    range: [open + 1, open + 1] as const,
    text: `${file.eol}${model.body.indent ?? '  '}${line}`,
  };
}
