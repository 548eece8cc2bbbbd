import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KEY_NAMES, KEYS, type KeyMeta } from '../../../language-server/rules/config/keys.ts';
import { parseConfig } from '../../../language-server/rules/config/parse.ts';
import { allRules } from '../../../language-server/rules/index.ts';
import { PROFILES } from '../../../language-server/rules/profiles/index.ts';

const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8');
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [/^`(.+)`$/m.exec(section)![1]!, section]),
);

describe('docs/settings.md', () => {
  test('describes exactly the keys there are', () => {
    expect([...sections.keys()].sort()).toEqual([...KEY_NAMES].sort());
  });

  test.each(Object.entries<KeyMeta>(KEYS))('says the default of %s', (key, meta) => {
    expect(/^Default: `(.*)`$/m.exec(sections.get(key)!)?.[1]).toEqual(
      meta.default === undefined ? undefined : JSON.stringify(meta.default),
    );
  });

  test('lists the profiles there are', () => {
    const rows = [...sections.get('extends')!.matchAll(/^\| `(.+)` \| (.+) \|$/gm)];
    expect(rows.map(([, name, description]) => ({ name, description }))).toEqual(
      PROFILES.map(({ name, description }) => ({ name, description })),
    );
  });

  test('has examples without a mistake', () => {
    const examples = [...page.matchAll(/^```jsonc\n(.*?)^```$/gms)].map(([, text]) => text!);
    expect(examples.length).toBeGreaterThan(3);
    for (const text of examples)
      expect(parseConfig('file:///okr.config.json', text, allRules).findings).toEqual([]);
  });
});
