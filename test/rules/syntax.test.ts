import { describe, expect, test } from 'vitest';
import { createParser } from '../../language-server/syntax/parser.ts';
import { expectFixes, judged } from '../support/rules.ts';

const objective = (line: string): string => `objective a "Serve guests sooner" {\n  ${line}\n}\n`;

describe('what is wrong with the writing is mended', () => {
  test.each([
    ['a text', objective('kr x "Waiting time'), 'Add "', objective('kr x "Waiting time"')],
    ['a text before a brace', 'objective a "Serve {\n}\n', 'Add "', 'objective a "Serve" {\n}\n'],
    ['a typographic text', 'team a “The oven\n', 'Add ”', 'team a “The oven”\n'],
    [
      'the end of a block',
      'objective a "A" {\n  owner mia // she is\nteam b "B"\nperson mia "Mia"\n',
      'Add }',
      'objective a "A" {\n  owner mia // she is\n}\nteam b "B"\nperson mia "Mia"\n',
    ],
    [
      'the beginning of a block',
      'objective a "A"\n  because "It is late"\n}\n',
      'Add {',
      'objective a "A" {\n  because "It is late"\n}\n',
    ],
    ['a brace too many', 'team a "A"\n}', 'Remove it', 'team a "A"\n'],
    ['a word', 'objektive a "A"', 'Write “objective”', 'objective a "A"'],
    [
      'a sign for a word',
      objective('kr x "Guests" >=40'),
      'Write “at least”',
      objective('kr x "Guests" at least 40'),
    ],
    [
      'a sign at the end',
      objective('kr x "Guests" from 31 to 45;'),
      'Remove it',
      objective('kr x "Guests" from 31 to 45'),
    ],
    ['a mark of a list', objective('* kr x "Guests"'), 'Remove it', objective('kr x "Guests"')],
  ])('%s', (_, text, title, mended) => {
    expect(expectFixes(text, 'syntax').get(title)).toBe(mended);
  });
});

test('is told in the language of the text', () => {
  const polish = judged(
    'objective a "Obsługujemy naszych gości szybciej niż inni" {\n  kr x "Czas czekania\n}\n',
    { settings: { messages: 'text' } },
  );
  const told = polish.project.findingsOf(polish.uris[0]!).find(({ rule }) => rule === 'syntax');
  expect(told?.message).toBe('Ten tekst nie jest zamknięty: dodaj na jego końcu cudzysłów.');
});

test('a brace that is put in has the line end of the file', () => {
  const text = 'team b "B"\r\nobjective a "A" {\r\n  because "It is late"';
  expect(createParser().parse('file:///a.okr', text).problems).toMatchObject([
    { fault: { key: 'blockUnclosed', mend: { range: [text.length, text.length], text: '\r\n}' } } },
  ]);
});
