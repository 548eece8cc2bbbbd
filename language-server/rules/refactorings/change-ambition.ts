import { newMember, replacement } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/refactorings.ts';

/** Makes a committed objective of an aspirational one, and the other way round. */
export function changeAmbition(objective: ObjectiveView): Fix {
  const { model, file, uri } = objective;
  const other = objective.ambition === 'committed' ? 'aspirational' : 'committed';
  const edit = model.ambition
    ? replacement(uri, model.ambition.range, other)
    : newMember(file.model, model, other, before(objective));
  return {
    title: objective.say(messages)(other === 'committed' ? 'commit' : 'aspire'),
    edits: [edit],
  };
}

/** It reads best behind the owners, at the top of the block; behind a key result it would be that one's. */
function before({ model: { body, owners } }: ObjectiveView): number | undefined {
  return body && (owners.at(-1)?.range[1] ?? body.range[0] + 1);
}
