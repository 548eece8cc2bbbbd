import { idText } from '../../model/ids.ts';
import { partsOf } from '../../prose/explain.ts';
import type { Reading } from '../../prose/reading.ts';
import type { SymbolId } from '../names/symbol.ts';
import type { HoverContext } from './context.ts';
import { bold, escaped, lines } from './markdown.ts';

/** How the sentence of a key result is understood, with its parts; empty for everything else and where its form says it all. */
export function readingContent({ kind, uri, id, parent }: SymbolId, context: HoverContext): string {
  if (kind !== 'key-result') return '';
  const objective = context.project
    .view(uri)
    ?.objectives.find(({ key }) => key === idText({ uri, objective: parent ?? '' }));
  const keyResult = objective?.keyResults.find((one) => one.id === id);
  if (!keyResult?.reading || (keyResult.model.metric && !keyResult.reading.to)) return '';
  return understood(keyResult.reading, context);
}

function understood(reading: Reading, { say }: HoverContext): string {
  const kind = reading.kind === 'from-to' && !reading.baseline ? 'noBaseline' : reading.kind;
  const due = reading.deadline?.date;
  const parts = partsOf(reading)
    .filter(({ label }) => !label.startsWith('verb') && !(due && label === 'deadline'))
    .map(({ label, text }) => `${label} ${text}`);
  const said = [...parts, ...(due ? [say('dueOn', { date: due })] : [])].join(' · ');
  return lines(`${bold(say('understoodAs'))} ${escaped(say(kind))}`, escaped(said));
}
