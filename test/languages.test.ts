import { describe, expect, test } from 'vitest';
import { WORDS } from '../drawing/speech.ts';
import { partsOf, type Said, serverSays } from './support/messages.ts';

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
