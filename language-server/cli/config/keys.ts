import { KEYS } from '../../rules/config/keys.ts';
import type { InForce } from '../../rules/config/merge.ts';
import type { Rule } from '../../rules/rule.ts';

/** A key and its value; null where there is none. */
export interface KeyInForce {
  readonly key: string;
  readonly value: unknown;
}

/** Every value in force: first the keys as a settings file has them, then the rules by their names, each with its options. */
export function keysInForce(
  { settings, profiles, ignore }: Omit<InForce, 'origins'>,
  rules: readonly Rule[],
): KeyInForce[] {
  const { rules: ruleSettings, glossary, ...rest } = settings;
  const plain = Object.keys(KEYS).filter((key) => !APART.has(key));
  return [
    { key: 'extends', value: profiles.length > 0 ? profiles : KEYS.extends.default },
    ...plain.map((key) => ({ key, value: (rest as Readonly<Record<string, unknown>>)[key] ?? null })),
    ...Object.entries(glossary).map(([term, value]) => ({ key: `glossary.${term}`, value })),
    ...ignore.map((pattern) => ({ key: `ignore.${pattern}`, value: true })),
    ...[...rules]
      .sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1))
      .flatMap(({ meta }) => {
        const said = ruleSettings[meta.id];
        const severity = said && said.severity !== 'default' ? said.severity : meta.severity;
        const options = Object.entries(meta.options as Readonly<Record<string, { default: unknown }>>);
        return [
          { key: `rules.${meta.id}.severity`, value: severity },
          ...options.map(([name, option]) => ({
            key: `rules.${meta.id}.${name}`,
            value: said?.options[name] ?? option.default,
          })),
        ];
      }),
  ];
}

/** Those that are not one value, and those that are about the file itself. */
const APART: ReadonlySet<string> = new Set(['$schema', 'root', 'extends', 'glossary', 'ignore']);
