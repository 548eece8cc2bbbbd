import type { Ref } from '../../model/file.ts';
import { read } from '../../prose/read.ts';
import type { Reading } from '../../prose/reading.ts';
import { newMember, quoted, replacement } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/refactorings.ts';
import { halvesOf, isOneMetric } from '../wording/halves.ts';

/**
 * Makes two key results of one that names two metrics. The first keeps the name and every clause; the second gets the
 * same owners, date and ambition, and blanks where the first has numbers in form. Where they share a verb, both say it.
 */
export function splitKeyResult(keyResult: KeyResultView): Fix | undefined {
  const { model, reading, uri, objective } = keyResult;
  if (!model.title || !reading?.joined || isOneMetric(reading) || model.metric?.kind === 'milestones')
    return undefined;
  const halves = halvesOf(reading.text, reading.joined);
  if (!halves) return undefined;
  const form = model.metric ? ' from ? to ?' : '';
  const second = `kr ${quoted(withVerb(halves[1], reading))}${form}${clausesFor(keyResult)}`;
  return {
    title: keyResult.say(messages)('split'),
    edits: [
      replacement(uri, model.title.range, quoted(halves[0])),
      newMember(objective.file.model, objective.model, second, model.range[1]),
    ],
  };
}

/** “Raise NPS and retention to 45%”: what is raised second is raised, too. */
function withVerb(half: string, { text, joined, verb, lang }: Reading): string {
  const leads = verb && joined && verb.end <= joined.start && text.slice(0, verb.start).trim() === '';
  if (!leads || read(half, 'kr', { lang }).verb) return half;
  const rest = text.slice(joined.end).trim();
  // The half begins with a capital only because it began a sentence.
  const own = rest.startsWith(half) ? half : rest.charAt(0) + half.slice(1);
  return `${verb.text}${/\s/.test(text.charAt(verb.end)) ? ' ' : ''}${own}`;
}

function clausesFor({ model: { owners, by, ambition } }: KeyResultView): string {
  const owner = owners.length > 0 ? ` owner ${owners.map(written).join(', ')}` : '';
  return `${owner}${by ? ` by ${by.text}` : ''}${ambition ? ` ${ambition.value}` : ''}`;
}

function written({ path }: Ref): string {
  return path.map(({ name }) => name).join('.');
}
