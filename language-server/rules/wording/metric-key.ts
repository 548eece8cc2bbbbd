import type { KeyResultView } from '../engine/views.ts';
import { dueInWords } from './due.ts';

/** Kinds of sentences whose metric has a value at any time; what is counted up from zero only names its things. */
const MOVED: ReadonlySet<string> = new Set(['from-to', 'threshold', 'relative']);

/**
 * What a key result measures, so that two of them can be compared: the KPI it tracks, the title before a form, the
 * metric of a sentence. Undefined where that cannot be told.
 */
export function metricKey(keyResult: KeyResultView): string | undefined {
  const { model, reading } = keyResult;
  if (model.tracks) return model.tracks.path.at(-1)?.name;
  const { metric } = model;
  if (metric && metric.kind !== 'from-to' && metric.kind !== 'threshold') return undefined;
  if (metric) {
    if (!reading?.metric || reading.quantities.length > 0) return reading && plain(reading.text);
    // To its end: “members who wrote this year” are not all members. When it is due says nothing about what it is.
    const due = dueInWords(keyResult);
    const end = due && due.start > reading.metric.start ? due.start : reading.text.length;
    return plain(reading.text.slice(reading.metric.start, end));
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
