import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { MESSAGE_LANGUAGES, type Messages, speakIn } from '../../language-server/rules/speak.ts';
import { judged } from '../support/rules.ts';

const FOLDER = new URL('../../language-server/rules/messages/', import.meta.url);

interface Piece {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
}

const TEXT = 0;
const POUND = 7;

/** The values that a message asks for. */
function blanksOf(text: string, language: string): Set<string> {
  const names = new Set<string>();
  const walk = (pieces: readonly Piece[]): void => {
    for (const { type, value, options = {} } of pieces) {
      if (type !== TEXT && type !== POUND) names.add(String(value));
      for (const option of Object.values(options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst() as readonly Piece[]);
  return names;
}

describe.each(readdirSync(FOLDER).map((file) => file.replace('.ts', '')))('messages of %s', (name) => {
  const loaded = import(new URL(`${name}.ts`, FOLDER).href) as Promise<Record<string, Messages>>;

  test.each(MESSAGE_LANGUAGES)(
    'are all there in %s, with no blank that English does not fill',
    async (language) => {
      for (const messages of Object.values(await loaded)) {
        if (typeof messages !== 'object' || !('en' in messages)) continue;
        expect(Object.keys(messages[language] ?? {}).sort()).toEqual(Object.keys(messages.en).sort());
        for (const [key, english] of Object.entries(messages.en)) {
          const known = blanksOf(english, 'en');
          const asked = blanksOf(messages[language]![key]!, language);
          const extra = [...asked].filter((blank) => !known.has(blank));
          expect(extra, `${key} in ${language}`).toEqual([]);
          const values = Object.fromEntries([...known].map((blank) => [blank, 2]));
          const said = speakIn(messages, language)(key, values);
          expect(said, `${key} in ${language}`).not.toBe('');
          expect(said).not.toMatch(/\{\w/);
        }
      }
    },
  );
});

test('a finding is told in the language that the settings say', () => {
  const text = 'team a "A"\nokrs for a in 2026-Q1\nobjective x "Fresh bread" {\n  supports nothing\n}\n';
  const told = (messages: 'pl' | 'zh' | 'sv' | 'ru'): string[] => {
    const { project, uris } = judged(text, { settings: { messages } });
    return project
      .findingsOf(uris[0]!)
      .filter(({ rule }) => rule === 'unknown-reference')
      .map(({ message }) => message);
  };
  expect(told('pl')).toEqual(['Nie ma celu „nothing”. Zadeklaruj to lub popraw nazwę.']);
  expect(told('zh')).toEqual(['没有名为“nothing”的目标。请先声明它，或更正名称。']);
  expect(told('sv')).toEqual(['Det finns inget mål ”nothing”. Deklarera det eller rätta namnet.']);
  expect(told('ru')).toEqual(['Нет цели с именем «nothing». Объявите это или исправьте имя.']);
});
