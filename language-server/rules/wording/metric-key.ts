import type { KeyResultView } from '../engine/views.ts';

/** Kinds of sentences whose metric has a value at any time; what is counted up from zero only names its things. */
const MOVED: ReadonlySet<string> = new Set(['from-to', 'threshold', 'relative']);

/**
 * What a key result measures, so that two of them can be compared: the KPI it tracks, the title before a form, the
 * metric of a sentence. Undefined where that cannot be told.
 */
export function metricKey({ model, reading }: KeyResultView): string | undefined {
  if (model.tracks) return model.tracks.path.at(-1)?.name;
  const { metric } = model;
  if (metric && metric.kind !== 'from-to' && metric.kind !== 'threshold') return undefined;
  if (metric) {
    const said = reading?.metric && reading.quantities.length === 0 ? reading.metric.text : reading?.text;
    return said && plain(said);
  }
  if (!reading?.metric || !MOVED.has(reading.kind)) return undefined;
  return plain(`${reading.metric.text} ${reading.window?.text ?? ''}`);
}

/** Letters and digits in lower case, everything else as one space; undefined for too little to go by. */
export function plain(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.length < 2 ? undefined : words;
}
