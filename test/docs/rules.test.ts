import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../language-server/rules/settings.ts';
import { expectFindings, findingsOf } from '../support/rules.ts';

const FOLDER = 'docs/rules';

/** A rule that is off by itself is turned on for its examples. */
function settingsOf(id: string): Partial<Settings> {
  const off = allRules.find(({ meta }) => meta.id === id)?.meta.severity === 'off';
  return off ? { rules: { ...DEFAULT_SETTINGS.rules, [id]: { severity: 'warning', options: {} } } } : {};
}

describe.each(allRules.map(({ meta }) => meta.id))('the page about %s', (id) => {
  const page = readFileSync(`${FOLDER}/${id}.md`, 'utf8');
  const examples = [...page.matchAll(/```okr (bad|good)\n([\s\S]*?)```/g)].map((match) => ({
    label: match[1]!,
    text: match[2]!,
  }));

  test('has examples that do what they say', () => {
    expect(examples.map(({ label }) => label)).toContain('bad');
    expect(examples.map(({ label }) => label)).toContain('good');
    for (const { label, text } of examples) {
      const workspace = expectFindings(text, id, { settings: settingsOf(id) });
      expect(findingsOf(workspace, id).length > 0, text).toBe(label === 'bad');
    }
  });
});

test('there is a page for every rule, and no other', () => {
  const pages = readdirSync(FOLDER).filter((file) => file !== 'README.md' && file !== 'bad-config.md');
  expect(pages.sort()).toEqual(allRules.map(({ meta }) => `${meta.id}.md`).sort());
});
