import type { Severity } from '../finding.ts';
import type { RuleSetting, SettingsChange } from '../settings.ts';

/** A set of settings with a name, which `extends` starts from. */
export interface Profile {
  readonly name: string;
  /** One sentence: whom it is for. */
  readonly description: string;
  /** Who says so. */
  readonly source: string;
  readonly settings: SettingsChange;
}

/** A rule's severity in a profile; its options stay its own. */
export function severity(value: Severity | 'off'): Partial<RuleSetting> {
  return { severity: value };
}

/** A rule's options in a profile; how grave it is stays its own. */
export function options(values: Readonly<Record<string, unknown>>): Partial<RuleSetting> {
  return { options: values };
}
