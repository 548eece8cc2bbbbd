import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settingsInForce } from '../../language-server/rules/config/merge.ts';
import { parseConfig } from '../../language-server/rules/config/parse.ts';
import { SEVERITIES } from '../../language-server/rules/finding.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { PROFILES } from '../../language-server/rules/profiles/index.ts';
import type { Settings } from '../../language-server/rules/settings.ts';
import { judged } from '../support/rules.ts';

/** What is in force where a settings file names these profiles. */
function under(...names: string[]): Settings {
  const text = JSON.stringify({ extends: names });
  const file = parseConfig('file:///okrs/okr.config.json', text, allRules);
  expect(file.findings).toEqual([]);
  return settingsInForce([file]).settings;
}

function findingsUnder(text: string, ...names: string[]): string[] {
  const workspace = judged(text, { settings: under(...names) });
  return workspace.uris.flatMap((uri) =>
    workspace.project.findingsOf(uri).map(({ rule, severity }) => `${rule} ${severity}`),
  );
}

test('there is one for each school', () => {
  expect(PROFILES.map(({ name }) => name)).toEqual([
    'standard',
    'starter',
    'strict',
    'google',
    'kalungi',
    'zokri',
    'wodtke',
    'perdoo',
  ]);
});

describe.each(PROFILES.map((profile) => [profile.name, profile] as const))('%s', (_, profile) => {
  test('names rules and options that there are, with values that may stand in a settings file', () => {
    const rules = Object.fromEntries(
      Object.entries(profile.settings.rules ?? {}).map(([id, { severity, options }]) => [
        id,
        { ...(severity && { severity }), ...options },
      ]),
    );
    for (const [id, { options }] of Object.entries(profile.settings.rules ?? {})) {
      const rule = allRules.find(({ meta }) => meta.id === id);
      expect(rule, id).toBeDefined();
      for (const option of Object.keys(options ?? {}))
        expect(Object.keys(rule!.meta.options), id).toContain(option);
    }
    const { findings } = parseConfig('file:///okrs/okr.config.json', JSON.stringify({ rules }), allRules);
    expect(findings).toEqual([]);
  });

  test('says whom it is for, and who says so', () => {
    expect(profile.description).toMatch(/^[A-Z].*\.$/);
    expect(profile.source).toMatch(/\.$/);
    const page = readFileSync('docs/settings.md', 'utf8');
    expect(page).toContain(`| \`${profile.name}\` | ${profile.description} |`);
  });

  test('leaves every error an error', () => {
    const settings = under(profile.name);
    for (const { meta } of allRules)
      if (meta.severity === 'error')
        expect(settings.rules[meta.id]?.severity ?? 'default', meta.id).toBe('default');
  });
});

const OBJECTIVES = `okrs for bakery in 2026-Q1
objective "Bread that people cross the town for" {
  kr "Improve the website"
  kr "Send 3 newsletters"
}
objective "Maintain our ovens" {
  kr "Guests a week" from 300 to 450
}
`;

describe('what they change', () => {
  test('the starter says little, and what cannot be all the same', () => {
    const told = findingsUnder(OBJECTIVES, 'starter');
    expect(told.length).toBeLessThan(findingsUnder(OBJECTIVES).length);
    expect(told.length).toBeGreaterThan(0);
    expect(findingsUnder('objective "A" {\n  supports nothing\n}\n', 'starter')).toContain(
      'unknown-reference error',
    );
  });

  test('the strict one is nowhere milder than the standard', () => {
    const order = ['off', ...SEVERITIES];
    const settings = under('strict');
    for (const { meta } of allRules) {
      const severity = settings.rules[meta.id]?.severity ?? 'default';
      if (severity !== 'default')
        expect(order.indexOf(severity), meta.id).toBeGreaterThan(order.indexOf(meta.severity));
      expect(severity, meta.id).not.toBe('off');
    }
    expect(findingsUnder('objective "Fly" {\n}\n', 'strict')).toContain('risk-missing warning');
  });

  test.each([
    ['google', 5, true],
    ['kalungi', 2, true],
    ['kalungi', 3, false],
    ['zokri', 1, false],
    ['zokri', 5, true],
    ['wodtke', 3, false],
    ['wodtke', 4, true],
    ['perdoo', 5, false],
  ])('%s on %i key results', (name, count, told) => {
    const keyResults = Array.from({ length: count }, (_, i) => `  kr "Guests on day ${i}" from 300 to 450\n`);
    const found = findingsUnder(`objective "Bread" {\n${keyResults.join('')}}\n`, name);
    expect(found.some((one) => one.startsWith('kr-count'))).toBe(told);
  });

  test('later ones win', () => {
    expect(under('wodtke', 'kalungi').rules['kr-count']?.options).toEqual({ min: 3, max: 5 });
    expect(under('kalungi', 'wodtke').rules['kr-count']?.options).toEqual({ min: 3, max: 3 });
  });
});
