import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../language-server/model/dates.ts';
import { settingsSchema } from '../../../language-server/rules/config/json-schema.ts';
import { allRules } from '../../../language-server/rules/index.ts';
import { defineRule } from '../../../language-server/rules/rule.ts';
import { config, RULES } from './support.ts';

// Editors know more words than the standard: markdownDescription.
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat('date', (text: string) => parseIsoDate(text).ok);
const accepts = ajv.compile(settingsSchema(RULES));

const GOOD = [
  {},
  { $schema: './schema.json', root: true, extends: 'standard' },
  { extends: ['standard'], ambition: 'committed', fiscalYearStart: 12, fiscalYearNamedFor: 'end' },
  {
    today: '2028-02-29',
    glossary: { MRR: 'monthly recurring revenue' },
    ignore: ['archive/', '**/*.draft.okr'],
  },
  { rules: { 'kr-count': 'off', 'owner-missing': 'default' } },
  { rules: { 'kr-count': { severity: 'hint', min: 0, words: [] }, 'owner-missing': {} } },
];

const BAD = [
  { colour: 'red' },
  { root: 'yes' },
  { extends: 'strictest' },
  { extends: [1] },
  { ambition: 'bold' },
  { fiscalYearStart: 0 },
  { fiscalYearStart: 4.5 },
  { today: '2026-02-30' },
  { glossary: { MRR: true } },
  { ignore: 'archive/' },
  { ignore: [''] },
  { rules: { 'kr-cuont': 'off' } },
  { rules: { 'kr-count': 'warn' } },
  { rules: { 'kr-count': ['warning', {}] } },
  { rules: { 'kr-count': { min: -1 } } },
  { rules: { 'owner-missing': { min: 1 } } },
  [],
];

describe('the schema that editors use and the check of the file agree', () => {
  test.each(GOOD.map((one) => JSON.stringify(one)))('good: %s', (text) => {
    expect(accepts(JSON.parse(text)), ajv.errorsText(accepts.errors)).toBe(true);
    expect(config('', text).findings).toEqual([]);
  });

  test.each(BAD.map((one) => JSON.stringify(one)))('bad: %s', (text) => {
    expect(accepts(JSON.parse(text))).toBe(false);
    expect(config('', text).findings).toHaveLength(1);
  });
});

test('the defaults and the examples of every key fit', () => {
  const schema = settingsSchema(allRules) as {
    properties: Record<string, { default?: unknown; examples?: unknown[] }>;
  };
  const fits = ajv.compile(schema);
  for (const [key, meta] of Object.entries(schema.properties))
    for (const value of [meta.default, ...(meta.examples ?? [])].filter((one) => one !== undefined))
      expect(fits({ [key]: value }), `${key}: ${ajv.errorsText(fits.errors)}`).toBe(true);
});

test.each(allRules.map((rule) => [rule.meta.id, rule] as const))(
  'the default options of %s fit',
  (id, { meta }) => {
    const options = Object.entries(meta.options as Record<string, { default: unknown }>);
    const fits = ajv.compile(settingsSchema(allRules));
    const settings = {
      rules: { [id]: Object.fromEntries(options.map(([name, one]) => [name, one.default])) },
    };
    expect(fits(settings), ajv.errorsText(fits.errors)).toBe(true);
  },
);

test('no option can be called severity', () => {
  const option = { default: 1, description: 'One.', schema: { type: 'integer' } } as const;
  const rule = defineRule<{ severity: number }>({
    meta: { ...RULES[0]!.meta, options: { severity: option } },
  });
  expect(() => settingsSchema([rule])).toThrow('taken');
});

test('docs/okr.config.schema.json is fresh (npm run generate)', () => {
  const written = readFileSync(new URL('../../../docs/okr.config.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(settingsSchema(allRules))));
});
