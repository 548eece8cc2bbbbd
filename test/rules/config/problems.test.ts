import { expect, test } from 'vitest';
import { parseIgnoreFile } from '../../../language-server/rules/config/ignore-file.ts';
import { parseConfig } from '../../../language-server/rules/config/parse.ts';
import { RULES } from './support.ts';

function told(text: string, language: string): string[] {
  const { findings } = parseConfig('file:///okr.config.json', text, RULES, undefined, language);
  return findings.map(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)].join(' | '));
}

test.each([
  [
    'pl',
    'Nie ma ustawienia „ambitoin”. Czy chodziło o „ambition”? | Zmień na „ambition”',
    '„fiscalYearStart”: ma tu stać liczba całkowita od 1 do 12, a jest 13.',
    '„ignore”: ma tu stać lista w [ ], każda pozycja: tekst w cudzysłowie, a jest „old”.',
  ],
  [
    'zh-cn',
    '没有名为“ambitoin”的设置。是否指“ambition”？ | 改为“ambition”',
    '“fiscalYearStart”应为整数（1 到 12），而不是13。',
    '“ignore”应为[ ] 中的列表，每一项为引号中的文本，而不是“old”。',
  ],
  [
    'sv',
    'Det finns ingen inställning ”ambitoin”. Menade du ”ambition”? | Ändra till ”ambition”',
    '”fiscalYearStart” ska vara ett heltal från 1 till 12, inte 13.',
    '”ignore” ska vara en lista i [ ], varje post en text inom citattecken, inte ”old”.',
  ],
  [
    'ru',
    'Нет настройки «ambitoin». Возможно, имелось в виду «ambition»? | Заменить на «ambition»',
    '«fiscalYearStart»: ожидается целое число от 1 до 12, а здесь 13.',
    '«ignore»: ожидается список в [ ], каждый элемент: текст в кавычках, а здесь «old».',
  ],
])('a settings file is spoken about in the language of the editor, %s', (language, ...expected) => {
  expect(told('{ "ambitoin": "committed", "fiscalYearStart": 13, "ignore": "old" }', language)).toEqual(
    expected,
  );
});

test('the language that the file names wins', () => {
  expect(told('{ "messages": "pl", "root": 1 }', 'ru')).toEqual([
    '„root”: ma tu stać true lub false, a jest 1.',
  ]);
  expect(told('{ "messages": "text", "root": 1 }', 'sv')).toEqual([
    '”root” ska vara true eller false, inte 1.',
  ]);
  expect(told('{ "root": 1 }', 'de')).toEqual(['“root” must be true or false, not 1.']);
});

test.each([
  ['pl', 'Brakuje }: obiekt otwarto znakiem { i nie zamknięto.'],
  ['ru', 'Не хватает }: объект открыт знаком { и не закрыт.'],
])('what is no JSON is spoken about in it too, %s', (language, message) => {
  expect(told('{ "root": true', language)).toEqual([message]);
});

test('a pattern that leaves nothing out as well', () => {
  const { findings } = parseIgnoreFile('file:///.okrignore', 'new [draft\n', 'sv');
  expect(findings[0]!.message).toMatch(/^Det här mönstret utelämnar ingenting: stäng klammern med `]`/);
});
