import type { Ref } from '../../model/file.ts';
import { read } from '../../prose/read.ts';
import { newMember, quoted, replacement } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/refactorings.ts';

/**
 * Makes two key results of one that names two metrics. The first keeps the name and every clause; the second gets the
 * same owners, date and ambition. Where they share a verb, both say it.
 */
export function splitKeyResult(keyResult: KeyResultView): Fix | undefined {
  const { model, reading, uri, objective } = keyResult;
  // Numbers in form belong to one of the halves, and nobody but the author knows to which.
  if (!model.title || !reading?.joined || model.metric || model.tracks) return undefined;
  const { text, joined, verb, lang } = reading;
  const first = trimmed(text.slice(0, joined.start));
  const rest = trimmed(text.slice(joined.end));
  if (first === '' || rest === '') return undefined;
  const shared = verb && verb.end <= joined.start && text.slice(0, verb.start).trim() === '';
  const second =
    shared && !read(rest, 'kr', { lang }).verb ? `${verb.text}${gap(text, verb.end)}${rest}` : rest;
  return {
    title: keyResult.say(messages)('split'),
    edits: [
      replacement(uri, model.title.range, quoted(first)),
      newMember(
        objective.file.model,
        objective.model,
        `kr ${quoted(capitalised(second))}${clausesFor(keyResult)}`,
        model.range[1],
      ),
    ],
  };
}

function clausesFor({ model: { owners, by, ambition } }: KeyResultView): string {
  const owner = owners.length > 0 ? ` owner ${owners.map(written).join(', ')}` : '';
  return `${owner}${by ? ` by ${by.text}` : ''}${ambition ? ` ${ambition.value}` : ''}`;
}

function written({ path }: Ref): string {
  return path.map(({ name }) => name).join('.');
}

/** Without the signs that joined the halves. */
function trimmed(text: string): string {
  return text
    .replace(/^[\s,;，；、]+/u, '')
    .trimEnd()
    .replace(/[,;，；、]$/u, '')
    .trimEnd();
}

/** Nothing stands between a verb and its object where words have no blanks between them. */
function gap(text: string, end: number): string {
  return /\s/.test(text.charAt(end)) ? ' ' : '';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
