import type { OptionMeta, Rule } from '../rule.ts';
import { KEYS } from './keys.ts';
import { SEVERITY_SCHEMA } from './rules-key.ts';

type Json = Readonly<Record<string, unknown>>;

/** The JSON schema of `okr.config.json`, for editors: made of the same descriptions that check the file. */
export function settingsSchema(rules: readonly Rule[]): Json {
  const keys = Object.entries(KEYS).map(([key, { description, schema, ...meta }]) => [
    key,
    {
      ...documented(description),
      ...('default' in meta && { default: meta.default }),
      ...schema,
      examples: [meta.example],
    },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'OKR settings',
    ...documented('What is in force for the `.okr` files of this folder and the folders in it.'),
    type: 'object',
    // Understood by VS Code: the file is JSON with comments.
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(keys),
      rules: {
        ...documented(
          'Severity and options of single rules. Each is a word (`"off"`, `"warning"`, …), or an object with the rule’s options and perhaps a `severity`.',
        ),
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, schemaOf(rule)])),
      },
    },
  };
}

function schemaOf({ meta }: Rule): Json {
  const options = Object.entries(meta.options as Readonly<Record<string, OptionMeta>>);
  if (options.some(([name]) => name === 'severity'))
    throw new Error(`${meta.id} has an option “severity”: that word is taken`);
  return {
    ...documented(`${meta.summary}. Default: \`${meta.severity}\`.\n\n${meta.reason}`),
    anyOf: [
      severity(),
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          severity: severity(),
          ...Object.fromEntries(
            options.map(([name, { description, default: usual, schema }]) => [
              name,
              { ...documented(description), default: usual, ...schema },
            ]),
          ),
        },
      },
    ],
  };
}

function severity(): Json {
  return { ...documented('How grave a finding is. `default`: as the rule itself says.'), ...SEVERITY_SCHEMA };
}

/** VS Code shows Markdown; other editors read the plain description. */
function documented(markdown: string): Json {
  return { description: markdown.replaceAll('`', ''), markdownDescription: markdown };
}
