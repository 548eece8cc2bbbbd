import type { Fault } from './fault.ts';
import type { Quantity } from './quantity.ts';

/*
 * What one .okr file says, as plain data: no syntax tree, no text but what people wrote between quotes, no references
 * to other files but by name. It can be kept for thousands of files, compared, sent and stored.
 */

/** Half-open range of UTF-16 offsets into the file's text. */
export type Range = readonly [start: number, end: number];

/** A quoted text. `value` has its escapes resolved. */
export interface Text {
  readonly value: string;
  /** The range with the quotation marks. */
  readonly range: Range;
  /** Where escapes stood: indexes into `value` of the characters that take two in the file. */
  readonly escapes?: readonly number[];
}

/** One name of a reference and where it stands. */
export interface Segment {
  readonly name: string;
  readonly range: Range;
}

/** A reference as written: `marketing.own-search.cpa@2026-Q1`. */
export interface Ref {
  readonly path: readonly Segment[];
  /** The cycle behind `@`. */
  readonly cycle?: Segment;
  readonly range: Range;
}

/** A date as written; `iso` is missing where it is none. */
export interface DateValue {
  readonly text: string;
  readonly range: Range;
  readonly iso?: string;
}

/** A value as written. Without a quantity it is the `?` of someone who does not know yet, or it cannot be read: `error` says why. */
export interface Value {
  readonly text: string;
  readonly range: Range;
  readonly quantity?: Quantity;
  readonly unknown?: true;
  readonly error?: string;
}

/** A clause with a fixed word: `committed`, `lag`, `doing`. */
export interface Word<T extends string = string> {
  readonly value: T;
  readonly range: Range;
}

/** What every named thing has. `range` is all of it, `nameRange` its name. */
export interface Named {
  readonly name?: string;
  readonly nameRange?: Range;
  readonly title?: Text;
  readonly range: Range;
}

export interface Company extends Named {
  readonly kind: 'company';
  readonly mission?: Text;
  readonly vision?: Text;
  readonly purpose?: Text;
  readonly pillars: readonly Pillar[];
}

export interface Pillar extends Named {
  readonly kind: 'pillar';
}

export interface Team extends Named {
  readonly kind: 'team';
  readonly parents: readonly Ref[];
  readonly lead?: Ref;
}

export interface Person extends Named {
  readonly kind: 'person';
  readonly teams: readonly Ref[];
}

export interface Cycle extends Named {
  readonly kind: 'cycle';
  readonly start?: DateValue;
  readonly end?: DateValue;
}

/** `okrs for marketing in 2026-Q1`: gives every objective below it its team and its cycle. */
export interface Header {
  readonly kind: 'header';
  readonly teams: readonly Ref[];
  readonly cycle?: Segment;
  readonly language?: Word;
  readonly range: Range;
}

/** The block of a declaration. */
export interface Body {
  /** With its braces. A brace that is missing in the text has no width. */
  readonly range: Range;
  /** The white space before its first member, where that begins a line. */
  readonly indent?: string;
}

export type AmbitionKind = 'aspirational' | 'committed';

export interface Objective extends Named {
  readonly kind: 'objective';
  /** Index into the file's headers of the one that stands above. */
  readonly header?: number;
  /** Its own `for`, where it has one. */
  readonly teams: readonly Ref[];
  /** Its own `in`, where it has one. */
  readonly cycle?: Segment;
  readonly owners: readonly Ref[];
  readonly priority?: Value;
  readonly ambition?: Word<AmbitionKind>;
  readonly supports: readonly Ref[];
  readonly contributes: readonly Ref[];
  readonly serves: readonly Ref[];
  readonly because?: Text;
  readonly retrospective?: Text;
  readonly score?: Value;
  readonly note?: Text;
  readonly links: readonly Text[];
  readonly dropped?: Word;
  readonly keyResults: readonly KeyResult[];
  readonly initiatives: readonly Initiative[];
  readonly risks: readonly Risk[];
  readonly body?: Body;
}

export type ComparatorKind = 'at least' | 'at most' | 'above' | 'below' | 'between';

export interface Milestone {
  readonly share: Value;
  readonly title?: Text;
  readonly by?: DateValue;
  readonly range: Range;
}

/** How a key result is measured, as far as it says so in form. A prose-only one has none of these. */
export type Metric =
  | { readonly kind: 'from-to'; readonly from?: Value; readonly to?: Value; readonly range: Range }
  | {
      readonly kind: 'threshold';
      readonly comparator: ComparatorKind;
      readonly value: Value;
      readonly upper?: Value;
      readonly range: Range;
    }
  | { readonly kind: 'rolls-up'; readonly range: Range }
  | { readonly kind: 'yes-no'; readonly range: Range }
  | { readonly kind: 'milestones'; readonly steps: readonly Milestone[]; readonly range: Range };

export interface KeyResult extends Named {
  readonly kind: 'key-result';
  readonly metric?: Metric;
  readonly tracks?: Ref;
  readonly stretch?: Value;
  /** Positive number; 1 where it is not given. */
  readonly weight?: Value;
  readonly by?: DateValue;
  readonly owners: readonly Ref[];
  readonly supports: readonly Ref[];
  readonly contributes: readonly Ref[];
  readonly ambition?: Word<AmbitionKind>;
  readonly because?: Text;
  readonly score?: Value;
  readonly note?: Text;
  readonly links: readonly Text[];
  readonly hidden?: Word;
  readonly dropped?: Word;
}

export interface Initiative extends Named {
  readonly kind: 'initiative';
  readonly keyResults: readonly Ref[];
  readonly owners: readonly Ref[];
  readonly due?: DateValue;
  readonly status?: Word<'todo' | 'doing' | 'done' | 'dropped'>;
  readonly links: readonly Text[];
  readonly note?: Text;
}

export interface Risk {
  readonly kind: 'risk';
  readonly title?: Text;
  readonly mitigation?: Text;
  readonly owners: readonly Ref[];
  readonly range: Range;
}

export interface CheckInLine {
  readonly keyResult: Ref;
  readonly value?: Value;
  readonly answer?: Word<'yes' | 'no'>;
  /** The milestone that was reached, or a bare remark. */
  readonly text?: Text;
  readonly confidence?: Value;
  readonly note?: Text;
  readonly range: Range;
}

export interface CheckIn {
  readonly kind: 'check-in';
  readonly header?: number;
  readonly date?: DateValue;
  readonly objective?: Ref;
  readonly author?: Ref;
  readonly lines: readonly CheckInLine[];
  readonly note?: Text;
  readonly retrospective?: Text;
  readonly range: Range;
  readonly body?: Body;
}

export interface KpiReading {
  readonly date: DateValue;
  readonly value: Value;
  readonly note?: Text;
  readonly range: Range;
}

export type Perspective = 'financial' | 'customer' | 'process' | 'learning';
export type Rhythm = 'week' | 'month' | 'quarter' | 'year';

export interface Kpi extends Named {
  readonly kind: 'kpi';
  readonly owners: readonly Ref[];
  readonly perspective?: Word<Perspective>;
  readonly leading?: Word<'lag' | 'lead'>;
  readonly every?: Word<Rhythm>;
  readonly healthy?: Extract<Metric, { kind: 'threshold' }>;
  readonly definition?: Text;
  readonly readings: readonly KpiReading[];
  readonly links: readonly Text[];
  readonly note?: Text;
  readonly body?: Body;
}

/** Something the text itself gets wrong, before any meaning: shown as an error of the rule it names. */
export type SyntaxProblem =
  | { readonly rule: 'syntax'; readonly range: Range; readonly fault: Fault }
  | {
      readonly rule: 'clause-twice';
      /** The later one of the two. */
      readonly range: Range;
      /** Its word; `metric`, `ambition`, `leading` or `status` for a clause that has several. */
      readonly clause: string;
    }
  | {
      readonly rule: 'hidden-direction';
      readonly range: Range;
      /** The code points that stand there, such as `U+202E`. */
      readonly controls: string;
    };

/** A `// okr-disable…` comment. */
export interface Suppression {
  readonly scope: 'next-line' | 'line' | 'start' | 'end';
  /** Empty means every rule. */
  readonly rules: readonly Segment[];
  /** The text after `--`. */
  readonly reason?: string;
  /** True where nothing else stands on its line. */
  readonly ownLine: boolean;
  readonly range: Range;
}

/** Everything one file declares, each list in the order of the text. */
export interface FileModel {
  readonly uri: string;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  /** Offset of the first character of each line; turns offsets into positions. */
  readonly lines: readonly number[];
  /** How its lines end. */
  readonly eol: '\n' | '\r\n';
  readonly headers: readonly Header[];
  readonly companies: readonly Company[];
  readonly teams: readonly Team[];
  readonly people: readonly Person[];
  readonly cycles: readonly Cycle[];
  readonly kpis: readonly Kpi[];
  readonly objectives: readonly Objective[];
  readonly checkIns: readonly CheckIn[];
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly SyntaxProblem[];
}

/** The place in the file of a piece of a quoted text; `start` and `end` are offsets into `text.value`. */
export function rangeInText(text: Text, start: number, end: number): Range {
  return [offsetInText(text, start), offsetInText(text, end)];
}

function offsetInText(text: Text, index: number): number {
  const escapesBefore = text.escapes?.filter((at) => at < index).length ?? 0;
  return text.range[0] + 1 + index + escapesBefore;
}

/** The text of the title, or the name, or nothing: what a person calls the thing. */
export function labelOf(named: Named): string {
  return named.title?.value ?? named.name ?? '';
}
