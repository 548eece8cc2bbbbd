import type { Range } from '../../model/file.ts';
import { PROFILES } from '../profiles/index.ts';
import { DEFAULT_SETTINGS, type RuleSetting, type Settings, type SettingsChange } from '../settings.ts';
import type { ConfigFile } from './parse.ts';

/** Where a value in force comes from. What has no origin is a default. */
export type Origin =
  | { readonly kind: 'profile'; readonly profile: string }
  | { readonly kind: 'file'; readonly uri: string; readonly range: Range };

export interface InForce {
  readonly settings: Settings;
  /** The profiles that the rules start from; empty where no file names any. */
  readonly profiles: readonly string[];
  /** Patterns of what is not read, outer ones first. */
  readonly ignore: readonly string[];
  /** By key: `ambition`, `rules.kr-count.severity`, `rules.kr-count.max`, `glossary.MRR`, `extends`, `ignore.archive/`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/**
 * What is in force in a folder: each rule's defaults, under the profiles that the nearest file names, under what the
 * files say themselves, inner ones over outer ones.
 * @param chain the settings files that hold for the folder, outermost first
 */
export function settingsInForce(chain: readonly ConfigFile[]): InForce {
  const origins = new Map<string, Origin>();
  let settings = DEFAULT_SETTINGS;
  const take = (change: SettingsChange, originOf: (key: string) => Origin | undefined) => {
    settings = mergeSettings(settings, change);
    for (const key of keysOf(change)) {
      const origin = originOf(key);
      if (origin) origins.set(key, origin);
    }
  };
  const naming = chain.findLast(({ profiles }) => profiles !== undefined);
  const profiles = naming?.profiles ?? [];
  if (naming) note(origins, naming, 'extends');
  for (const name of profiles) {
    const profile = PROFILES.find((one) => one.name === name);
    if (profile) take(profile.settings, () => ({ kind: 'profile', profile: name }));
  }
  for (const file of chain) {
    take(file.settings, (key) => fromFile(file, key));
    for (const pattern of file.ignore) note(origins, file, `ignore.${pattern}`);
  }
  const ignore = [...new Set(chain.flatMap((file) => file.ignore))];
  return { settings, profiles, ignore, origins };
}

function note(origins: Map<string, Origin>, file: ConfigFile, key: string): void {
  const origin = fromFile(file, key);
  if (origin) origins.set(key, origin);
}

function fromFile(file: ConfigFile, key: string): Origin | undefined {
  const range = placeOf(file, key);
  return range && { kind: 'file', uri: file.uri, range };
}

/** Settings with a change made: rules by severity and by option, the glossary by term, everything else as a whole. */
export function mergeSettings(outer: Settings, change: SettingsChange): Settings {
  const { rules = {}, glossary, ...rest } = change;
  const merged: Record<string, RuleSetting> = { ...outer.rules };
  for (const [id, { severity, options }] of Object.entries(rules)) {
    const before = outer.rules[id];
    merged[id] = {
      severity: severity ?? before?.severity ?? 'default',
      options: { ...before?.options, ...options },
    };
  }
  return { ...outer, ...rest, rules: merged, glossary: { ...outer.glossary, ...glossary } };
}

function keysOf({ rules = {}, glossary = {}, ...rest }: SettingsChange): string[] {
  return [
    ...Object.keys(rest),
    ...Object.keys(glossary).map((term) => `glossary.${term}`),
    ...Object.entries(rules).flatMap(([id, { severity, options = {} }]) => [
      ...(severity === undefined ? [] : [`rules.${id}.severity`]),
      ...Object.keys(options).map((option) => `rules.${id}.${option}`),
    ]),
  ];
}

/** A severity that is the rule's whole value, and a term of the glossary, stand where the whole stands. */
function placeOf({ places }: ConfigFile, key: string): Range | undefined {
  return (
    places.get(key) ?? places.get(key.slice(0, key.lastIndexOf('.'))) ?? places.get(key.split('.', 1)[0]!)
  );
}
