import { newMember, quoted, replacement } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { messages as ofActivity } from '../messages/kr-activity.ts';
import { messages } from '../messages/refactorings.ts';

/** What may be work: a sentence with end points is none. */
const WORK: ReadonlySet<string> = new Set(['activity', 'none', 'yes-no', 'count', 'milestone']);

/**
 * Makes an initiative of what a key result says, with its owners and its date. The key result stays, with its name, so
 * that check-ins and references still lead to it, and asks for the effect of the work. Undefined where it is measured.
 */
export function turnIntoInitiative(keyResult: KeyResultView): Fix | undefined {
  const { model, reading, uri, objective } = keyResult;
  const { title, metric } = model;
  if (!title || !reading || !WORK.has(reading.kind) || keyResult.isQuestion) return undefined;
  if (model.tracks || model.hidden || (metric && metric.kind !== 'yes-no')) return undefined;
  const owners = model.owners.map(({ path }) => path.map(({ name }) => name).join('.'));
  const owner = owners.length > 0 ? ` owner ${owners.join(', ')}` : '';
  const due = model.by?.iso ? ` due ${model.by.iso}` : '';
  const forIt = model.name ? ` for ${model.name}` : '';
  const ask = keyResult.say(ofActivity)('ask');
  return {
    title: keyResult.say(messages)('asInitiative'),
    edits: [
      replacement(uri, title.range, quoted(ask) + (metric ? '' : ' from ? to ?')),
      ...(metric ? [replacement(uri, metric.range, 'from ? to ?')] : []),
      newMember(
        objective.file.model,
        objective.model,
        `initiative ${quoted(title.value)}${forIt}${owner}${due}`,
        model.range[1],
      ),
    ],
    ask,
  };
}
