import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createParser } from '../../language-server/syntax/parser.ts';
import { okrText } from './generated/okr-text.ts';
import { companyFile, type OkrFile, oneFile, organisation, teamOkrs } from './generated/okrs.ts';
import { yamlForm } from './generated/workspace.ts';
import schema from './yaml/okrs.schema.json';

const validate = new Ajv({ allErrors: true }).compile(schema);
const parser = createParser();

const flawless: readonly OkrFile[] = [
  companyFile(false),
  organisation(30, false),
  { okrs: [teamOkrs(12, { flawed: false })] },
  oneFile(5),
  oneFile(21),
];

describe('what is generated', () => {
  test.each(flawless.map((file, i) => [i, file] as const))('can be read in both forms (%i)', (_, file) => {
    expect(parser.parse('file:///a.okr', okrText(file)).problems).toEqual([]);
    expect(parse(yamlForm.text(file))).toEqual(file);
    expect([validate(file), validate.errors]).toEqual([true, null]);
  });

  test('has as many objectives as are asked for', () => {
    for (const wanted of [1, 5, 20]) {
      const okrs = oneFile(wanted).okrs!.filter(({ team }) => team !== 'mill');
      expect(okrs.flatMap(({ objectives }) => objectives)).toHaveLength(wanted);
    }
  });

  test('has a place of its own for each team', () => {
    const titles = Array.from({ length: 5000 }, (_, team) => teamOkrs(team).objectives[0]!.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => /\d/.test(title))).toEqual([]);
  });

  test('has one flaw in each file, which both forms see', () => {
    const file = { okrs: [teamOkrs(3)] };
    expect(validate(file)).toBe(false);
    expect(
      validate.errors!.map(({ instancePath, params }) => [instancePath, params.missingProperty]),
    ).toEqual([
      ['/okrs/0/objectives/0/keyResults/3', 'from'],
      ['/okrs/0/objectives/0/keyResults/3', 'to'],
    ]);
    const [objective] = parser.parse('file:///a.okr', okrText(file)).objectives;
    expect(objective!.keyResults.at(-1)!.title!.value).toBe('Better service');
  });
});
