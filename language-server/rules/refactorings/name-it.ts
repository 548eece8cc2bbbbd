import type { Text } from '../../model/file.ts';
import { nameFrom } from '../../prose/name-from.ts';
import { insertion } from '../engine/edits.ts';
import type { KeyResultView, ObjectiveView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/refactorings.ts';

/** Gives a key result a name, from the words of its metric, so that check-ins and other objectives can refer to it. */
export function nameKeyResult(keyResult: KeyResultView): Fix | undefined {
  const { model, objective, uri, reading } = keyResult;
  if (model.name || !model.title || !reading) return undefined;
  const { keyResults, initiatives } = objective.model;
  const siblings = new Set([...keyResults, ...initiatives].flatMap(({ name }) => name ?? []));
  // Beside numbers in form, the title is the metric's name.
  const text = model.metric ? reading.text : (reading.metric?.text ?? reading.text);
  const name = unique(nameFrom(text, reading.lang), (one) => siblings.has(one));
  return name === undefined
    ? undefined
    : {
        title: keyResult.say(messages)('name', { name }),
        edits: [named(uri, model.title, name)],
      };
}

/** Gives an objective a name, from the words of its title; never one that anything else in the project has. */
export function nameObjective(objective: ObjectiveView): Fix | undefined {
  const { model, uri, reading } = objective;
  if (model.name || !model.title || !reading) return undefined;
  const { lookup } = objective.around;
  const taken = (name: string): boolean =>
    lookup('objective', name).length > 0 || lookup('unit', name).length > 0;
  const { verb, metric, to } = reading;
  const said = verb?.start === 0 ? reading.text.slice(verb.end) : reading.text;
  const text = to && metric ? metric.text : said;
  const name =
    unique(nameFrom(text, reading.lang), taken) ?? unique(nameFrom(reading.text, reading.lang), taken);
  return name === undefined
    ? undefined
    : {
        title: objective.say(messages)('name', { name }),
        edits: [named(uri, model.title, name)],
      };
}

function named(uri: string, title: Text, name: string) {
  return insertion(uri, title.range[0], `${name} `);
}

function unique(base: string, taken: (name: string) => boolean): string | undefined {
  if (base === '') return undefined;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken(name)) return name;
  }
}
