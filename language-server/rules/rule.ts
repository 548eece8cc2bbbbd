import type { Range } from '../model/file.ts';
import type { ValueSchema } from './config/value-schema.ts';
import type { CheckInView, FileView, KeyResultView, KpiView, ObjectiveView } from './engine/views.ts';
import type { Fix, Related, Severity } from './finding.ts';

export type Category = 'objective' | 'key-result' | 'set' | 'alignment' | 'progress' | 'kpi' | 'language';

/** The letters of SMART: specific, measurable, attainable, relevant, time-bound. */
export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';

/** The description of one option, as the settings' schema shows it. */
export interface OptionMeta<T = unknown> {
  readonly default: T;
  readonly description: string;
  /** JSON schema of the value, without default and description. */
  readonly schema: ValueSchema;
}

export interface RuleMeta<Options extends object = object> {
  /** Kebab-case, stable, says the fault. */
  readonly id: string;
  /** One line, without a full stop. */
  readonly summary: string;
  readonly category: Category;
  readonly severity: Severity | 'off';
  readonly options: { readonly [K in keyof Options]: OptionMeta<Options[K]> };
  /** The letter of the SMART scorecard that a finding counts against. */
  readonly smart?: SmartLetter;
  /** Why it matters, in a sentence or two. */
  readonly reason: string;
  /** Who says so. */
  readonly source: string;
  /** Languages in which it reads prose; missing where it reads none. */
  readonly languages?: readonly string[];
  /** What its quick fix does; missing where there is none. */
  readonly fix?: string;
}

/** What a rule reports; the engine adds the rest. */
export interface Report {
  readonly range: Range;
  readonly message: string;
  /** Only where it differs from the rule's default. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  readonly unnecessary?: true;
  /** The same for what one thing brings about in several places of the file: told once. */
  readonly cause?: string;
}

export type Reporter = (report: Report) => void;

/** A rule: its description, and a check for each kind of thing that it judges. */
export interface Rule<Options extends object = object> {
  readonly meta: RuleMeta<Options>;
  readonly file?: (file: FileView, report: Reporter, options: Options) => void;
  readonly objective?: (objective: ObjectiveView, report: Reporter, options: Options) => void;
  readonly keyResult?: (keyResult: KeyResultView, report: Reporter, options: Options) => void;
  readonly checkIn?: (checkIn: CheckInView, report: Reporter, options: Options) => void;
  readonly kpi?: (kpi: KpiView, report: Reporter, options: Options) => void;
}

/** Lets TypeScript infer a rule's options from its metadata. */
export function defineRule<Options extends object = Record<never, never>>(rule: Rule<Options>): Rule {
  return rule as unknown as Rule;
}
