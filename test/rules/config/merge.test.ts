import { expect, test } from 'vitest';
import { settingsInForce } from '../../../language-server/rules/config/merge.ts';
import { DEFAULT_SETTINGS } from '../../../language-server/rules/settings.ts';
import { config } from './support.ts';

const company = config(
  '',
  '{ "ambition": "committed", "fiscalYearStart": 4, "glossary": { "ARR": "annual" }, "rules": { "kr-count": { "severity": "error", "min": 3 }, "owner-missing": "warning" } }',
);
const team = config(
  'team',
  '{ "ambition": "aspirational", "glossary": { "NPS": "promoters" }, "rules": { "kr-count": "hint", "owner-missing": { "severity": "default" } } }',
);

test('without files the defaults hold', () => {
  expect(settingsInForce([])).toEqual({
    settings: DEFAULT_SETTINGS,
    profiles: [],
    ignore: [],
    origins: new Map(),
  });
});

test('an inner file changes what it names and inherits the rest', () => {
  expect(settingsInForce([company, team]).settings).toEqual({
    ...DEFAULT_SETTINGS,
    ambition: 'aspirational',
    fiscalYearStart: 4,
    glossary: { ARR: 'annual', NPS: 'promoters' },
    rules: {
      'kr-count': { severity: 'hint', options: { min: 3 } },
      'owner-missing': { severity: 'default', options: {} },
    },
  });
});

test('every value says where it comes from', () => {
  const { origins } = settingsInForce([company, team]);
  const from = Object.fromEntries(
    [...origins].map(([key, origin]) => [key, origin.kind === 'file' && origin.uri]),
  );
  const [outer, inner] = [company.uri, team.uri];
  expect(from).toEqual({
    ambition: inner,
    fiscalYearStart: outer,
    'glossary.ARR': outer,
    'glossary.NPS': inner,
    'rules.kr-count.severity': inner,
    'rules.kr-count.min': outer,
    'rules.owner-missing.severity': inner,
  });
});
