import type { Range } from '../model/file.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** From the mildest to the gravest. */
export const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** A replacement of a piece of a file; an empty range inserts. */
export interface Edit {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
}

/** A way out of a finding. */
export interface Fix {
  /** What it does, as the light bulb shows it. */
  readonly title: string;
  /** Do not overlap; all refer to the texts that were checked. */
  readonly edits: readonly Edit[];
  /** The one to take when there is no time to choose. */
  readonly preferred?: true;
  /** Keeps the meaning: may be applied with others at once, unseen. */
  readonly safe?: true;
  /** Where the cursor should go: a piece of the new text that is a question to the author. */
  readonly ask?: string;
}

/** Another place that has to do with a finding, by what stands there and not by offsets: its file may change on its own. */
export interface Related {
  readonly uri: string;
  readonly kind: 'company' | 'team' | 'person' | 'cycle' | 'pillar' | 'kpi' | 'objective' | 'key-result';
  readonly id: string;
  /** The objective a key result belongs to, the company a pillar belongs to. */
  readonly parent?: string;
  readonly message: string;
}

/** The objective, and the key result of it, that a finding is about: their ids in the file. */
export interface About {
  readonly objective: string;
  readonly keyResult?: string;
}

/** What a rule has to say about a text. Plain data. */
export interface Finding {
  readonly uri: string;
  /** The offending words. */
  readonly range: Range;
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong in this text, and what to do. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** The range does nothing and is shown faded. */
  readonly unnecessary?: true;
  /** Missing where it is about the file as a whole, a check-in or a KPI. */
  readonly about?: About;
  /** The same for findings of a rule that one thing brings about, such as a team that nobody leads; they are shown as one. */
  readonly cause?: string;
  /** Milder ones about the same title and later ones of the same cause, which this one is shown for. */
  readonly also?: readonly Finding[];
}
