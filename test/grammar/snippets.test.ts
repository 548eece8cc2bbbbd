import { expect, test } from 'vitest';
import snippets from '../../grammar/snippets.json' with { type: 'json' };
import { createParser } from '../../language-server/syntax/parser.ts';

const parser = createParser();
const CLOCK: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '01',
  CURRENT_DATE: '19',
};

/** What stands in the file when every proposal is taken as it is. */
function expanded(body: string | string[]): string {
  return [body]
    .flat()
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(
      /\$\{(CURRENT_[A-Z]+)\}|\$(CURRENT_[A-Z]+)/g,
      (_, braced: string, bare: string) => CLOCK[braced ?? bare]!,
    )
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}

test.each(Object.entries(snippets))('%s', (name, { body }) => {
  const text = expanded(body);
  const inside = /^(?:Key result|Initiative)/.test(name) ? `objective o "O" {\n${text}\n}` : text;
  expect(inside).not.toContain('$');
  expect(parser.parse('file:///a.okr', inside).problems).toEqual([]);
});
