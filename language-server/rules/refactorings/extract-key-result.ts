import type { Reading } from '../../prose/reading.ts';
import { newMember, quoted, replacement } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { brief } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/refactorings.ts';
import { clausesOf, titleOf } from './write-in-form.ts';

/**
 * Takes the numbers from the end of an objective's title and makes a key result of them; the title keeps the words
 * before. Undefined where they do not stand at its end: there no rest would be a sentence, and the finding about the
 * number offers to ask for another title.
 */
export function extractKeyResult(objective: ObjectiveView): Fix | undefined {
  const { model, reading, uri, file } = objective;
  if (!model.title || !reading?.metric || objective.isQuestion) return undefined;
  const clauses = clausesOf(reading);
  const rest = restOf(reading);
  if (!clauses || rest === undefined) return undefined;
  const by = reading.deadline ? ` by ${reading.deadline.date}` : '';
  const keyResult = `${quoted(titleOf(reading.metric, reading))} ${clauses}${by}`;
  return {
    title: objective.say(messages)('extractKeyResult', { keyResult: brief(keyResult) }),
    edits: [
      replacement(uri, model.title.range, quoted(rest)),
      newMember(file.model, model, `kr ${keyResult}`, model.keyResults.at(-1)?.range[1]),
    ],
  };
}

/** “Increase NPS” of “Increase NPS from 31 to 45 by the end of March”: no word is lost but the one before a number. */
function restOf({ text, verb, metric, from, to, upTo, window, deadline }: Reading): string | undefined {
  if (!verb || !metric || verb.start >= metric.start || (deadline && !deadline.date)) return undefined;
  const figures = [from, to, upTo].flatMap((figure) => figure ?? []);
  const first = Math.min(...figures.map(({ start }) => start));
  if (first < metric.end || countWords(text.slice(metric.end, first)) > 1) return undefined;
  const end = Math.max(...[...figures, window, deadline].map((span) => span?.end ?? 0));
  return countWords(text.slice(end)) > 0 ? undefined : text.slice(0, metric.end).trimEnd();
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
