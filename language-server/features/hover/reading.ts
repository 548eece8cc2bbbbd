import { idText } from '../../model/ids.ts';
import { partsOf } from '../../prose/explain.ts';
import type { Reading, ReadingKind } from '../../prose/reading.ts';
import type { SymbolId } from '../names/symbol.ts';
import type { HoverContext } from './context.ts';
import { bold, escaped, lines } from './markdown.ts';

const KINDS: Readonly<Record<ReadingKind, string>> = {
  'from-to': 'from a baseline to a target',
  to: 'a target without a baseline',
  threshold: 'a bound to keep',
  count: 'a count from zero',
  relative: 'a change without end points',
  milestone: 'steps',
  'yes-no': 'a fact that is or is not',
  activity: 'work, with no measured effect',
  none: 'nothing that can be measured',
};

/** How the sentence of a key result is understood, with its parts; empty for everything else and where its form says it all. */
export function readingContent({ kind, uri, id, parent }: SymbolId, { project }: HoverContext): string {
  if (kind !== 'key-result') return '';
  const objective = project
    .view(uri)
    ?.objectives.find(({ key }) => key === idText({ uri, objective: parent ?? '' }));
  const keyResult = objective?.keyResults.find((one) => one.id === id);
  if (!keyResult?.reading || (keyResult.model.metric && !keyResult.reading.to)) return '';
  return understood(keyResult.reading);
}

function understood(reading: Reading): string {
  const due = reading.deadline?.date;
  const parts = partsOf(reading)
    .filter(({ label }) => !label.startsWith('verb') && !(due && label === 'deadline'))
    .map(({ label, text }) => `${label} ${text}`);
  const said = [...parts, ...(due ? [`due ${due}`] : [])].join(' · ');
  return lines(`${bold('Understood as')} ${escaped(KINDS[reading.kind])}`, escaped(said));
}
