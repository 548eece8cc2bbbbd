import type { AmbitionKind } from '../model/file.ts';
import type { GradingScheme } from '../model/score/grade.ts';
import type { Severity } from './finding.ts';
import type { MessageLanguage } from './speak.ts';

/** What is in force for one rule. */
export interface RuleSetting {
  /** `default`: the rule's own, which may depend on the case. */
  readonly severity: Severity | 'off' | 'default';
  readonly options: Readonly<Record<string, unknown>>;
}

/** What is in force for a folder. Every key is a key of `okr.config.json`. */
export interface Settings {
  /** By rule id; a rule that is not named here is in force with its defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Whether a fiscal year is named for the calendar year in which it starts or ends. */
  readonly fiscalYearNamedFor: 'start' | 'end';
  /** What an objective is that does not say: aspirational or committed. */
  readonly ambition: AmbitionKind;
  /** How scores are graded. */
  readonly grading: GradingScheme;
  /** ISO date that stands for the current day, for reproducible runs. */
  readonly today?: string;
  /** The language of findings: the editor's, the text's, or always the same one. */
  readonly messages: 'editor' | 'text' | MessageLanguage;
  /** A working day beside hours: 1 to 24. */
  readonly hoursPerWorkingDay: number;
  /** 1 to 7. */
  readonly workingDaysPerWeek: number;
  /** Whether a plain day is a working day. */
  readonly daysAreWorkingDays: boolean;
  /** Terms that everybody here knows, with their meanings. */
  readonly glossary: Readonly<Record<string, string>>;
}

/** What one file or profile says: only what it changes. */
export interface SettingsChange extends Partial<Omit<Settings, 'rules'>> {
  readonly rules?: Readonly<Record<string, Partial<RuleSetting>>>;
}

export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  fiscalYearStart: 1,
  fiscalYearNamedFor: 'start',
  ambition: 'aspirational',
  grading: 'google',
  messages: 'editor',
  hoursPerWorkingDay: 8,
  workingDaysPerWeek: 5,
  daysAreWorkingDays: false,
  glossary: {},
};
