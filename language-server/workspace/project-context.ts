import type { Rule } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';

/** What a project needs to know from outside. */
export interface ProjectContext {
  readonly rules: readonly Rule[];
  /** The settings in force for a file. */
  settingsFor(uri: string): Settings;
  /** ISO date of the current day. */
  today(): string;
  /** The editor's language, where there is an editor. */
  editorLanguage?(): string | undefined;
  /** So many of the files that were looked at last are kept as they are; the others take less room and a little time. */
  readonly atHand?: number;
}
