import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SourceTexts, sourceTexts } from '../support/source-texts.ts';

const LANGUAGES = ['pl', 'zh-cn', 'sv', 'ru'] as const;

type Texts = Readonly<Record<string, string>>;

const manifest = readFileSync('package.json', 'utf8');
const contributes = JSON.parse(manifest).contributes;
const english = textsOf('package.nls.json');
const sources: ReadonlyMap<string, SourceTexts> = new Map(
  readdirSync('extension', { recursive: true, withFileTypes: true })
    // The preview's page is no part of the extension: it runs in a browser, and in files by themselves.
    .filter((entry) => entry.name.endsWith('.ts') && !entry.parentPath.includes('webview'))
    .map((entry) => relative('.', `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'))
    .map((file) => [file, sourceTexts(readFileSync(file, 'utf8'), file)]),
);
const said = [
  ...new Set([...sources.values()].flatMap(({ translated }) => translated.map(({ text }) => text))),
];

function textsOf(file: string): Texts {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What must be in a text of every language: blanks, links, code and icons. */
function fixedIn(text: string): string[] {
  return (text.match(/\{\d+\}|\]\([^)]+\)|`[^`]+`|\$\([\w-]+\)|\n/g) ?? []).sort();
}

/** All that people read in the manifest, by where it stands. */
function readByPeople(value: unknown, path: string): [path: string, text: string][] {
  const shown =
    /\.(?:title|shortTitle|contextualTitle|name|displayName|description|markdownDescription|userDescription|contents|altText|category|enumDescriptions\.\d+)$/;
  // What a model is told, what programs are called, and what a problem matcher is found by, is the same in all languages.
  const forPrograms =
    /\.inputSchema\.|^\.(?:problemPatterns|problemMatchers|grammars)\.|^\.languageModelTools\.\d+\.name$/;
  if (typeof value === 'string') return shown.test(path) && !forPrograms.test(path) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => readByPeople(one, `${path}.${key}`));
}

describe('the manifest', () => {
  test('has each text that people read in the files of its languages', () => {
    const texts = readByPeople(contributes, '');
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter(([, text]) => !/^%[\w.]+%$/.test(text))).toEqual([]);
  });

  test('uses each of them, and has each that it uses', () => {
    const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!);
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  test.each(LANGUAGES)('says all of it in %s', (language) => {
    const own = textsOf(`package.nls.${language}.json`);
    expect(Object.keys(own)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(own)) {
      expect(text.trim(), key).not.toBe('');
      expect(fixedIn(text), key).toEqual(fixedIn(english[key]!));
    }
  });
});

describe('the extension', () => {
  test('shows no text that cannot be translated', () => {
    const found = [...sources].flatMap(([file, { untranslated, unreadable }]) => [
      ...untranslated.map(({ text, line }) => `${file}:${line} ${text}`),
      ...unreadable.map((line) => `${file}:${line} l10n.t of something that is no text`),
    ]);
    expect(found).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
  });

  test('lists what it says, each once, for those who translate', () => {
    expect(textsOf('l10n/bundle.l10n.json')).toEqual(Object.fromEntries(said.map((text) => [text, text])));
  });

  test.each(LANGUAGES)('says all of it in %s', (language) => {
    const own = textsOf(`l10n/bundle.l10n.${language}.json`);
    expect(Object.keys(own).sort()).toEqual([...said].sort());
    for (const [text, translated] of Object.entries(own)) {
      expect(translated.trim(), text).not.toBe('');
      expect(fixedIn(translated), text).toEqual(fixedIn(text));
    }
  });
});

describe('the check itself', () => {
  const of = (source: string) => sourceTexts(source, 'a.ts');

  test('sees what is shown as it is', () => {
    const { untranslated } = of(`
      window.showInformationMessage('Hello there');
      window.showQuickPick(items, { placeHolder: \`Pick \${one}\` });
      item.text = busy ? 'Working' : l10n.t('Done');
      box.title = '$(add) ' + 'Another';`);
    expect(untranslated.map(({ text }) => text)).toEqual(['Hello there', 'Pick ', 'Working', 'Another']);
  });

  test('lets marks, ids, and names of files be', () => {
    expect(
      of(`x.iconPath = 'a b'; y = { label: '$(add)', text: 'okr.tree', name: 'OKR' };`).untranslated,
    ).toEqual([]);
  });

  test('sees what nobody could translate', () => {
    expect(of('l10n.t(text)').unreadable).toEqual([1]);
  });
});
