import { readFileSync } from 'node:fs';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { OkrGrammar } from '../../grammar/generated/grammar.ts';
import { format } from '../../language-server/format/format.ts';
import { readerOf } from '../../language-server/format/reader.ts';
import { createSyntaxServices, parserOf } from '../../language-server/syntax/parser.ts';

const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
const services = createSyntaxServices();
const parser = parserOf(services);
const reader = readerOf(services);

/** The examples; those marked as the inside of an objective are put into one. */
const examples = [...page.matchAll(/^```okr( objective)?\n([\s\S]*?)^```$/gm)].map(([, inside, text]) => ({
  heading: page
    .slice(0, page.indexOf(text!))
    .match(/^## .*$/gm)!
    .at(-1)!,
  text: inside ? `objective example "Example" {\n${text}}\n` : text!,
}));

test('there are examples in every part that shows how something is written', () => {
  expect(examples.length).toBeGreaterThan(12);
});

describe.each(examples)('$heading', ({ text }) => {
  test('is right', () => {
    expect(parser.parse('file:///example.okr', text).problems).toEqual([]);
  });

  test('is laid out as the formatter does', () => {
    expect(format(text, reader, { tabSize: 2, insertSpaces: true })).toEqual([]);
  });
});

test('every word of the language is explained', () => {
  const explained = new Set(page.match(/`[^`\n]+`/g)!.flatMap((code) => code.match(/[a-z]+/g) ?? []));
  const words = AstUtils.streamAllContents(OkrGrammar())
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter((value) => /^[a-z]/.test(value))
    .toArray();
  expect(words.filter((word) => !explained.has(word))).toEqual([]);
});

test('links within the page lead somewhere', () => {
  const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(
    ([, heading]) =>
      `#${heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-')}`,
  );
  const links = [...page.matchAll(/\]\((#[^)]+)\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
});
