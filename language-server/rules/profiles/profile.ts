import type { SettingsChange } from '../settings.ts';

/** A set of settings with a name, which `extends` starts from. */
export interface Profile {
  readonly name: string;
  /** One sentence: whom it is for. */
  readonly description: string;
  /** Who says so. */
  readonly source: string;
  readonly settings: SettingsChange;
}
