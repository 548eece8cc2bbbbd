import { expect, test } from 'vitest';
import { isIgnored } from '../../../language-server/rules/config/ignored.ts';
import { config } from './support.ts';

const chain = [
  config('', '{ "ignore": ["archive/", "*.draft.okr", "/old/*.okr"] }'),
  config('team', '{ "ignore": ["año 2025.okr"] }'),
];

test.each([
  ['a.okr', false],
  ['archive/a.okr', true],
  ['team/archive/2024/a.okr', true],
  ['archive.okr', false],
  ['team/a.draft.okr', true],
  ['old/a.okr', true],
  ['team/old/a.okr', false],
  ['team/a%C3%B1o%202025.okr', true],
  ['año 2025.okr', false],
  ['100%.okr', false],
])('%s: %s', (path, ignored) => {
  expect(isIgnored(`file:///work/${path}`, chain)).toBe(ignored);
});

test('a file outside the settings’ folder is none of their business', () => {
  expect(isIgnored('file:///elsewhere/archive/a.okr', chain)).toBe(false);
});
