import type { Quantity } from '../model/quantity.ts';
import type { Comparator, Reading, ReadingKind, ReadQuantity, Span, VerbKind } from './reading.ts';

/** A quantity as it is told to others: the value with its magnitude applied, and the words it was read from. */
export interface ExplainedQuantity {
  readonly value: number;
  /** `%`, `pp`, a currency code, a unit of time, or what is counted; empty where nothing says. */
  readonly unit: string;
  /** Ratios only: the upper end of the scale. */
  readonly outOf?: number;
  readonly text: string;
}

/** A reading as plain data for other programs. Texts are the words as written; what was not read is left out. */
export interface ExplainedReading {
  readonly kind: ReadingKind;
  readonly verb?: { readonly text: string; readonly kind: VerbKind };
  readonly metric?: string;
  readonly from?: ExplainedQuantity;
  readonly to?: ExplainedQuantity;
  /** The upper end of a range. */
  readonly upTo?: ExplainedQuantity;
  readonly comparator?: Comparator;
  /** A size (`value`, `unit`) or a `factor`: 2 for double, 0.5 for half. */
  readonly change?: {
    readonly value?: number;
    readonly unit?: string;
    readonly factor?: number;
    readonly text: string;
  };
  readonly direction?: 'up' | 'down';
  readonly window?: string;
  /** `date` is ISO, where the words and the cycle tell it. */
  readonly deadline?: { readonly text: string; readonly date?: string };
  readonly outcome?: string;
  readonly vague: readonly string[];
  readonly joined: boolean;
  readonly placeholder: boolean;
  readonly measurable: boolean;
  readonly baseline: boolean;
}

/** A reading as data to be sent: no offsets, nothing that is not plain JSON. */
export function explained(reading: Reading): ExplainedReading {
  const { verb, metric, from, to, upTo, comparator, change, direction, window, deadline, outcome } = reading;
  return {
    kind: reading.kind,
    ...(verb && { verb: { text: verb.text, kind: verb.kind } }),
    ...(metric && { metric: metric.text }),
    ...(from && { from: quantity(from) }),
    ...(to && { to: quantity(to) }),
    ...(upTo && { upTo: quantity(upTo) }),
    ...(comparator && { comparator }),
    ...(change && {
      change: {
        ...(change.by && { value: change.by.value, unit: change.by.unit }),
        ...(change.factor !== undefined && { factor: change.factor }),
        text: change.text,
      },
    }),
    ...(direction && { direction }),
    ...(window && { window: window.text }),
    ...(deadline && { deadline: { text: deadline.text, ...(deadline.date && { date: deadline.date }) } }),
    ...(outcome && { outcome: outcome.text }),
    vague: reading.vague.map(({ text }) => text),
    joined: reading.joined !== undefined,
    placeholder: reading.placeholders.length > 0,
    measurable: reading.measurable,
    baseline: reading.baseline,
  };
}

function quantity({ quantity: { value, unit, outOf }, text }: ReadQuantity): ExplainedQuantity {
  return { value, unit, ...(outOf !== undefined && { outOf }), text };
}

/** A part of the text and what it was read as. */
export interface Part extends Span {
  readonly label: string;
}

/** The parts of a reading that can be underlined, in the order in which they stand in the text. */
export function partsOf(reading: Reading): Part[] {
  const parts: Part[] = [];
  const put = (label: string, part: Span | undefined) => {
    if (part) parts.push({ start: part.start, end: part.end, text: part.text, label });
  };
  put(reading.verb ? `verb (${reading.verb.kind})` : '', reading.verb);
  put('metric', reading.metric);
  put('from', reading.from);
  put(reading.comparator ? reading.comparator : 'to', reading.to);
  put('to', reading.upTo);
  put('change', reading.change);
  put('window', reading.window);
  put('deadline', reading.deadline);
  put('joins two', reading.joined);
  for (const vague of reading.vague) put('vague', vague);
  for (const placeholder of reading.placeholders) put('to be filled in', placeholder);
  return parts.sort((a, b) => a.start - b.start || a.end - b.end);
}

const KINDS: Readonly<Record<ReadingKind, string>> = {
  'from-to': 'a change from a baseline to a target',
  threshold: 'a level or a bound that is to hold',
  count: 'a count from zero',
  relative: 'a change with no end points',
  milestone: 'steps',
  'yes-no': 'a fact that is or is not',
  activity: 'an activity: work with no measured effect',
  none: 'nothing that can be measured',
};

/**
 * A reading for people: the text with its parts underlined and named, then what follows from them, a line each.
 * Parts inside others get a line of their own. Ideographs count two columns.
 */
export function explainedText(reading: Reading): string {
  const text = reading.text.replace(/\s/g, ' ');
  const lines = [text, ...underlines(text, partsOf(reading)), '', `kind        ${kindText(reading)}`];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) lines.push(`${name.padEnd(12)}${value}`);
  };
  add('from', reading.from && plain(reading.from.quantity));
  add(
    'to',
    reading.to && plain(reading.to.quantity) + (reading.upTo ? ` to ${plain(reading.upTo.quantity)}` : ''),
  );
  add('change', changeText(reading));
  add('direction', reading.direction);
  add('deadline', reading.deadline?.date);
  add('measurable', reading.measurable ? 'yes' : 'no');
  add('baseline', reading.baseline ? 'yes' : 'no');
  return lines.join('\n');
}

/** A change says whether it tells where it starts. */
function kindText({ kind, baseline }: Reading): string {
  return kind === 'from-to' && !baseline ? 'a change to a target, with no baseline' : KINDS[kind];
}

function changeText({ change }: Reading): string | undefined {
  if (change === undefined) return undefined;
  return change.by ? `by ${plain(change.by)}` : `× ${change.factor}`;
}

function plain({ value, unit, outOf }: Quantity): string {
  if (outOf !== undefined) return `${value} of ${outOf}`;
  return unit === '' ? String(value) : `${value} ${unit}`;
}

/** Rows of underlines with their names below, as few as keep the parts apart. */
function underlines(text: string, parts: readonly Part[]): string[] {
  const rows: { marks: string; names: string }[] = [];
  for (const part of parts) {
    const column = width(text.slice(0, part.start));
    let row = rows.find(
      ({ marks, names }) => marks.length <= column && names.length + (names ? 1 : 0) <= column,
    );
    if (row === undefined) {
      row = { marks: '', names: '' };
      rows.push(row);
    }
    row.marks = row.marks.padEnd(column) + '─'.repeat(width(text.slice(part.start, part.end)));
    row.names = row.names.padEnd(column) + part.label;
  }
  return rows.flatMap(({ marks, names }) => [marks, names]);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const NONE = /\p{Mn}|\u200d|\ufe0f/u;

function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}
