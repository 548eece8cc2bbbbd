import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../drawing/speech.ts';
import { partsOf, type Said, serverSays } from './support/messages.ts';
import { sourceTexts } from './support/source-texts.ts';

const LANGUAGES = ['pl', 'zh', 'sv', 'ru'] as const;

const drawn: Said[] = Object.entries(WORDS.en!).map(([key, text]) => ({
  where: `drawing/words ${key}`,
  en: text,
  others: Object.fromEntries(
    LANGUAGES.map((language) => [language, (WORDS[language] as Record<string, string>)[key]]),
  ),
}));
const said = [...(await serverSays()), ...drawn];

/** What a language spells as English does, in small letters. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  pl: ['check-in', 'status', 'trend'],
  zh: [],
  sv: ['ambition', 'person', 'process', 'relevant', 'risk', 'status', 'team', 'trend', 'vision'],
  ru: [],
};

/** What English fills in that another language may leave out. */
const SPARED: Readonly<Record<string, string>> = {
  // A reason in English; the others say how it is written.
  'language-server/rules/messages/bad-number.ts unreadable': 'reason',
  'language-server/rules/messages/bad-config.ts notDate': 'reason',
  // “Value” or “values”.
  'language-server/rules/messages/cycle-not-closed.ts open': 'count',
};

/** A letter of a word outside what is filled in. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/g, '').replace(/“[^”]*”|\b(?:OKRs?|KPIs?)\b/g, ''));
}

describe('the messages', () => {
  test('are many', () => {
    expect(said.length).toBeGreaterThan(500);
  });

  test.each(LANGUAGES)('are all there in %s', (language) => {
    expect(said.filter(({ others }) => !others[language]?.trim()).map(({ where }) => where)).toEqual([]);
  });

  test.each(LANGUAGES)('are not left in English in %s', (language) => {
    const same = said.filter(({ en, others }) => others[language] === en && hasWords(en));
    expect(
      same.filter(({ en }) => !SAME[language]!.includes(en.toLowerCase())).map(({ where }) => where),
    ).toEqual([]);
  });

  test.each(LANGUAGES)('fill in the same in %s', (language) => {
    const differ = said.flatMap(({ where, en, others }) => {
      const own = partsOf(others[language] ?? '', language).blanks;
      const english = partsOf(en, 'en').blanks.filter((name) => name !== SPARED[where]);
      return own.join() === english.join() ? [] : [`${where}: ${english.join()} is ${own.join()}`];
    });
    expect(differ).toEqual([]);
  });

  test.each(LANGUAGES)('have each form that %s counts with', (language) => {
    const rules = new Intl.PluralRules(language);
    const wholes = Array.from({ length: 200 }, (_, i) => i);
    const wrong = said.flatMap(({ where, others }) =>
      partsOf(others[language] ?? '', language).plurals.flatMap(({ forms }) => {
        const named = Object.keys(forms).filter((form) => !form.startsWith('='));
        // What is said of `many` may stand as `other`: only fractions need another form, and nothing here has any.
        const used = new Set(wholes.map((count) => rules.select(count)));
        const missing =
          named.join() === 'other' ? [] : [...used].filter((form) => !(form in forms) && form !== 'many');
        // 21, 31 and 101 are `one` in Russian too: a form that does not say the number would be wrong for them.
        const untold = language === 'ru' && forms.one !== undefined && !forms.one.includes('#');
        return missing.length > 0 || untold ? [`${where}: ${JSON.stringify(forms)}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

// Words of one piece in small letters are ids; what begins with a keyword is an example to copy.
test('drawings and the preview’s page show no words of their own', () => {
  const shown = ['drawing', 'extension/preview/webview'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('words'))
      .flatMap((name) => {
        const { untranslated } = sourceTexts(readFileSync(`${folder}/${name}`, 'utf8'), name);
        return untranslated
          .filter(({ text }) => /\p{Lu}|\s/u.test(text) && !/^(?:okrs for|kpi) /.test(text))
          .map(({ text, line }) => `${folder}/${name}:${line} ${text}`);
      }),
  );
  expect(shown).toEqual([]);
});

describe('the terms', () => {
  const page = readFileSync('docs/languages.md', 'utf8');
  const rows = page
    .slice(page.indexOf('### Terms'))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))
    .slice(2);
  const terms = new Map(
    rows.map(([en, pl, zh, sv, ru]) => [en!, { pl, zh, sv, ru } as Record<string, string | undefined>]),
  );
  const bundles: Said[] = ['l10n/bundle.l10n', 'package.nls'].flatMap((file) => {
    const read = (code: string): Record<string, string> =>
      JSON.parse(readFileSync(`${file}${code}.json`, 'utf8'));
    const own = { pl: read('.pl'), zh: read('.zh-cn'), sv: read('.sv'), ru: read('.ru') };
    return Object.entries(read('')).map(([key, en]) => ({
      where: `${file} ${key}`,
      en,
      others: Object.fromEntries(LANGUAGES.map((language) => [language, own[language][key]])),
    }));
  });
  const all = [...said, ...bundles];

  test('are told for each language', () => {
    expect(terms.size).toBeGreaterThan(15);
    for (const words of terms.values())
      for (const language of LANGUAGES) expect(words[language]?.trim()).toBeTruthy();
  });

  test.each(LANGUAGES)('are the ones that labels have in %s', (language) => {
    const other = all.flatMap(({ where, en, others }) => {
      const term = terms.get(en === 'KPI' ? en : en.toLowerCase())?.[language];
      return term === undefined || term.toLowerCase() === others[language]?.toLowerCase()
        ? []
        : [`${where}: ${others[language]}, not ${term}`];
    });
    // A column that says how much is done, and the state of an initiative, are no status of a goal.
    expect(
      other.filter((one) => !/words progress|lastStep|(?:hover|markdown\/messages)\.ts done/.test(one)),
    ).toEqual([]);
  });

  test.each([
    ['pl', /odpowiedzialn[yaei]/i],
    ['zh', /签到|记分卡/],
    ['sv', /incheckning|\bcykel|\bägare/i],
    ['ru', /отметк[аеиу]|владел/i],
  ] as const)('have no rivals in %s', (language, rivals) => {
    expect(all.filter(({ others }) => rivals.test(others[language] ?? '')).map(({ where }) => where)).toEqual(
      [],
    );
  });
});
