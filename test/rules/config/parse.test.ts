import { describe, expect, test } from 'vitest';
import { config } from './support.ts';

/** Each problem as `the underlined words: the message`. */
function problems(text: string): string[] {
  return config('', text).findings.map(
    ({ range, severity, message }) => `${severity} ${text.slice(...range)}: ${message}`,
  );
}

test('everything that can be said is understood', () => {
  const text = `{
    // why, in a comment
    "$schema": "./schema.json",
    "root": true,
    "extends": ["standard"],
    "rules": {
      "kr-count": { "severity": "error", "min": 3, "words": ["a"] },
      "owner-missing": "hint",
    },
    "ambition": "committed", "fiscalYearStart": 4, "fiscalYearNamedFor": "end", "today": "2026-02-16",
    "glossary": { "MRR": "monthly recurring revenue" },
    "ignore": ["archive/", "*.draft.okr"],
  }`;
  const read = config('', text);
  expect(read.findings).toEqual([]);
  expect(read).toMatchObject({ root: true, profiles: ['standard'], ignore: ['archive/', '*.draft.okr'] });
  expect(read.settings).toEqual({
    rules: {
      'kr-count': { severity: 'error', options: { min: 3, words: ['a'] } },
      'owner-missing': { severity: 'hint' },
    },
    ambition: 'committed',
    fiscalYearStart: 4,
    fiscalYearNamedFor: 'end',
    today: '2026-02-16',
    glossary: { MRR: 'monthly recurring revenue' },
  });
  expect(text.slice(...read.places.get('rules.kr-count.min')!)).toBe('3');
});

test.each(['', '  \r\n', '// nothing yet', '{}'])('says nothing: %j', (text) => {
  expect(config('', text)).toMatchObject({ root: false, ignore: [], settings: {}, findings: [] });
});

describe('a name that nobody knows is a warning, and the rest holds', () => {
  test.each([
    [
      '{ "ambitoin": "committed" }',
      'warning "ambitoin": There is no setting “ambitoin”. Did you mean “ambition”?',
    ],
    [
      '{ "rules": { "kr-cuont": "off" } }',
      'warning "kr-cuont": There is no rule “kr-cuont”. Did you mean “kr-count”?',
    ],
    [
      '{ "rules": { "kr-count": { "wrods": 1 } } }',
      'warning "wrods": There is no option of kr-count “wrods”. kr-count takes “severity”, “min” and “words”.',
    ],
    [
      '{ "rules": { "kr-count": { "word": 1 } } }',
      'warning "word": There is no option of kr-count “word”. Did you mean “words”?',
    ],
    [
      '{ "rules": { "owner-missing": { "limit": 1 } } }',
      'warning "limit": There is no option of owner-missing “limit”. owner-missing takes a severity alone.',
    ],
    [
      '{ "today": "2026-01-01", "today": "2026-01-02" }',
      'warning "today": “today” is set again below, and the last one holds: remove one of them.',
    ],
  ])('%s', (text, problem) => expect(problems(text)).toEqual([problem]));

  test('far from every name: all of them are listed', () => {
    expect(problems('{ "colour": "red" }')[0]).toContain('There are “$schema”, “root”');
  });

  test('names that objects have by themselves are no settings', () => {
    expect(problems('{ "toString": 1, "__proto__": {}, "rules": { "constructor": "off" } }')).toHaveLength(3);
  });
});

describe('a value that cannot be is an error at its place', () => {
  test.each([
    ['{ "root": "yes" }', 'error "yes": “root” must be true or false, not “yes”.'],
    ['{ "fiscalYearStart": 13 }', 'error 13: “fiscalYearStart” must be a whole number from 1 to 12, not 13.'],
    [
      '{ "fiscalYearStart": 1.5 }',
      'error 1.5: “fiscalYearStart” must be a whole number from 1 to 12, not 1.5.',
    ],
    ['{ "ambition": "bold" }', 'error "bold": “ambition” must be “aspirational” or “committed”, not “bold”.'],
    [
      '{ "today": "2026-02-30" }',
      'error "2026-02-30": “today” must be a date: there is no day 30 in 2026-02, which ends on day 28.',
    ],
    [
      '{ "glossary": { "MRR": 1 } }',
      'error 1: “MRR” in “glossary” must be a text between quotation marks, not 1.',
    ],
    ['{ "ignore": ["a", ""] }', 'error "": Each item of “ignore” must not be empty.'],
    [
      '{ "extends": "strictest" }',
      'error "strictest": “extends” must be “standard”, “starter”, “strict”, “google”, “kalungi”, “zokri”, “wodtke” or “perdoo”, not “strictest”.',
    ],
    [
      '{ "rules": { "kr-count": "warn" } }',
      'error "warn": “kr-count” must be “off”, “error”, “warning”, “information”, “hint” or “default”, not “warn”.',
    ],
    [
      '{ "rules": { "kr-count": { "min": 21 } } }',
      'error 21: “min” of kr-count must be a whole number from 0 to 20, not 21.',
    ],
    ['{ "rules": [] }', 'error []: “rules” must be an object in { }, not a list.'],
    ['[]', 'error []: Settings are written between { and }, as in { "ambition": "committed" }.'],
  ])('%s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
    expect(config('', text)).toMatchObject({ settings: {}, ignore: [], root: false });
  });

  test('the other values hold', () => {
    const read = config('', '{ "fiscalYearStart": 0, "ambition": "committed" }');
    expect(read.settings).toEqual({ ambition: 'committed' });
  });
});

test('a mistyped word is mended by its fix', () => {
  const text = '{ "rules": { "kr-cuont": "warn" } }';
  const [finding] = config('', text).findings;
  const [edit] = finding!.fixes[0]!.edits;
  const mended = text.slice(0, edit!.range[0]) + edit!.text + text.slice(edit!.range[1]);
  expect(mended).toBe('{ "rules": { "kr-count": "warn" } }');
  expect(config('', mended).findings[0]!.fixes[0]!.title).toBe('Change to “warning”');
});

describe('a text that is no JSON', () => {
  test.each([
    ['{ "root": true', 'A } is missing'],
    ['{ "root" true }', 'A colon is missing'],
    ['{ "root": true "today": "2026-01-01" }', 'A comma is missing'],
    ['{ root: true }', 'This is no JSON value'],
    ['{ "today": "2026-01-01 }', 'This text is never closed'],
    ['{} {}', 'The settings have ended before this'],
    ['<<<<<<< HEAD', 'This is no JSON value'],
  ])('%s', (text, message) => {
    const [problem, ...more] = problems(text);
    expect(problem).toContain(message);
    expect(more).toEqual([]);
  });

  test('leaves what held before in force', () => {
    const before = config('', '{ "root": true, "ambition": "committed", "ignore": ["old/"] }');
    const broken = config('', '{ "root": true, "ambition": "asp', before);
    expect(broken).toMatchObject({
      root: true,
      settings: { ambition: 'committed' },
      ignore: ['old/'],
      length: 32,
    });
    expect(broken.findings[0]!.message).toContain('the settings from before hold');
    expect(config('', '{}', broken)).toMatchObject({ root: false, settings: {}, findings: [] });
  });

  test('nested a hundred thousand times is one finding', () => {
    expect(config('', '['.repeat(100_000)).findings).toHaveLength(1);
  });
});
