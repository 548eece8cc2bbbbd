import type { Quantity } from '../../../language-server/model/quantity.ts';
import type { Comparator, Reading, ReadingKind, VerbKind } from '../../../language-server/prose/reading.ts';

/** A sentence and what a careful reader reads in it. Only what is written down is compared; `kind` always is. */
export interface Sentence {
  readonly text: string;
  readonly kind: ReadingKind;
  /** Default: true where the kind itself tells a start, that is `from-to` and `count`. */
  readonly baseline?: boolean;
  readonly verb?: VerbKind;
  readonly metric?: string;
  /** As `shown` writes it: `31`, `45 %`, `USD 210`, `3 hour`, `20 customers`. */
  readonly from?: string;
  readonly to?: string;
  readonly upTo?: string;
  readonly comparator?: Comparator;
  /** The size of a change, `20 %`, or its factor, `x2`. */
  readonly change?: string;
  readonly direction?: 'up' | 'down';
  readonly window?: string;
  readonly deadline?: string;
  readonly outcome?: string;
  readonly vague?: readonly string[];
  /** Default false: the sentence speaks of one metric. */
  readonly joined?: boolean;
  /** Default false. */
  readonly placeholder?: boolean;
}

/** Sentences by kind, one a line; two kinds are told apart further. */
export type ByKind = Readonly<Partial<Record<TableKind, string>>>;
type TableKind =
  | ReadingKind
  | 'no-start' // a from-to whose start is missing
  | 'level'; // a threshold without a word or sign that bounds

/** The sentences of a table, with the verdicts that their kind implies. */
export function sentencesOf(byKind: ByKind): Sentence[] {
  return (Object.entries(byKind) as [TableKind, string][]).flatMap(([kind, texts]) =>
    linesOf(texts).map((text): Sentence => {
      if (kind === 'no-start') return { text, kind: 'from-to', baseline: false };
      return { text, kind: kind === 'level' ? 'threshold' : kind };
    }),
  );
}

/** The lines of a table, without those that are empty. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A quantity in the notation of the tables. */
export function shown(quantity: Quantity): string {
  const { value, dimension, unit, outOf } = quantity;
  if (dimension === 'money') return `${unit} ${value}`;
  if (dimension === 'ratio') return `${value}/${outOf}`;
  if (dimension === 'rank') return `#${value}`;
  if (dimension === 'multiple') return `x${value}`;
  return unit === '' ? `${value}` : `${value} ${unit}`;
}

/** What of a reading a sentence's expectations speak of, in their notation. */
export function observed(reading: Reading, expected: Sentence): Partial<Sentence> & { measurable: boolean } {
  const seen: Record<string, unknown> = {
    ...reading,
    verb: reading.verb?.kind,
    metric: reading.metric?.text,
    from: reading.from && shown(reading.from.quantity),
    to: reading.to && shown(reading.to.quantity),
    upTo: reading.upTo && shown(reading.upTo.quantity),
    change: reading.change && (reading.change.by ? shown(reading.change.by) : `x${reading.change.factor}`),
    window: reading.window?.text,
    deadline: reading.deadline?.text,
    outcome: reading.outcome?.text,
    vague: reading.vague.map((part) => part.text),
    joined: reading.joined !== undefined,
    placeholder: reading.placeholders.length > 0,
  };
  const keys = ['text', 'kind', 'measurable', 'baseline', 'joined', 'placeholder', ...Object.keys(expected)];
  return Object.fromEntries(keys.map((key) => [key, seen[key]])) as never;
}

/** The expectations with their defaults filled in. */
export function wanted(expected: Sentence): Sentence & { measurable: boolean } {
  return {
    baseline: expected.kind === 'from-to' || expected.kind === 'count',
    joined: false,
    placeholder: false,
    ...expected,
    measurable: expected.kind !== 'activity' && expected.kind !== 'none',
  };
}
