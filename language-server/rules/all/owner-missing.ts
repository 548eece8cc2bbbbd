import { newMember } from '../engine/edits.ts';
import type { FileView, ObjectiveView } from '../engine/views.ts';
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
    if (!isAlone(objective)) return;
    const { title, nameRange, range } = objective.model;
    const [unit] = objective.place.units;
    const isTeam = unit !== undefined && objective.around.lookup('unit', unit)[0]?.kind === 'team';
    const alone = aloneIn(objective.file).get(unitsOf(objective)) ?? [];
    // The first speaks for all: a lead of the team would mend them at once.
    const others = alone[0] === objective ? alone.length - 1 : 0;
    const say = objective.say(messages);
    report({
      range: title ? rangeOfText(title) : (nameRange ?? range),
      message: isTeam ? say('missingOf', { team: unit, others }) : say('missing', { others }),
      fixes: candidates(objective),
      cause: unitsOf(objective),
    });
  },
});

/** Nobody is named, nobody leads the team, and not every key result has somebody of its own. */
function isAlone({ accountable, model: { keyResults, dropped } }: ObjectiveView): boolean {
  if (dropped || accountable.length > 0) return false;
  return keyResults.length === 0 || keyResults.some(({ owners }) => owners.length === 0);
}

const known = new WeakMap<FileView, ReadonlyMap<string, readonly ObjectiveView[]>>();

/** The file's objectives that nobody is accountable for, by whose they are. */
function aloneIn(file: FileView): ReadonlyMap<string, readonly ObjectiveView[]> {
  const found = known.get(file);
  if (found) return found;
  const alone = new Map<string, ObjectiveView[]>();
  for (const objective of file.objectives.filter(isAlone)) {
    const others = alone.get(unitsOf(objective));
    if (others) others.push(objective);
    else alone.set(unitsOf(objective), [objective]);
  }
  known.set(file, alone);
  return alone;
}

function unitsOf({ place }: ObjectiveView): string {
  return place.units.join();
}

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
