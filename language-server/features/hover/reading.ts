import { idText } from '../../model/ids.ts';
import { partsOf } from '../../prose/explain.ts';
import type { Reading, ReadingKind } from '../../prose/reading.ts';
import type { SymbolId } from '../names/symbol.ts';
import type { HoverContext } from './context.ts';
import { bold, escaped, lines, list } from './markdown.ts';

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

/** How the sentence of a key result is understood, part by part; empty for everything else and where its form says it all. */
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
  const parts = partsOf(reading).map(({ label, text }) => `${escaped(label)}: ${escaped(text)}`);
  const date = reading.deadline?.date;
  return (
    lines(`${bold('Understood as')} ${escaped(KINDS[reading.kind])}`, date ? escaped(`due ${date}`) : '') +
    (parts.length > 0 ? `\n${list(parts)}` : '')
  );
}
