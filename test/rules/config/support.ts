import { parseConfig } from '../../../language-server/rules/config/parse.ts';
import { defineRule } from '../../../language-server/rules/rule.ts';

const about = { category: 'set', reason: 'For the tests.', source: 'The tests.' } as const;

/** Rules to be set: one with options, one without. */
export const RULES = [
  defineRule<{ min: number; words: string[] }>({
    meta: {
      ...about,
      id: 'kr-count',
      summary: 'Too few or too many',
      severity: 'warning',
      options: {
        min: { default: 2, description: 'Fewest.', schema: { type: 'integer', minimum: 0, maximum: 20 } },
        words: { default: [], description: 'Words.', schema: { type: 'array', items: { type: 'string' } } },
      },
    },
  }),
  defineRule({ meta: { ...about, id: 'owner-missing', summary: 'Nobody', severity: 'off', options: {} } }),
];

/** A settings file in a folder of the tests' workspace: `config('teams', '{ … }')`. */
export function config(folder: string, text: string, previous?: ReturnType<typeof parseConfig>) {
  return parseConfig(`file:///work/${folder && `${folder}/`}okr.config.json`, text, RULES, previous);
}
