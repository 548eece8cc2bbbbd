import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { OkrGrammar } from '../../grammar/generated/grammar.ts';
import { createSyntaxServices } from '../../language-server/syntax/parser.ts';
import { okrText } from '../support/arbitrary-okr.ts';
import { type Highlight, highlight, loadGrammar } from '../support/highlight.ts';

const grammar = await loadGrammar();
const lexer = createSyntaxServices().parser.Lexer;
const everything = readFileSync(new URL('fixtures/everything.okr', import.meta.url), 'utf8');

/** Under each line what its pieces are. */
function drawn(text: string): string {
  const pieces = highlight(grammar, text);
  let offset = 0;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    lines.push(line);
    for (const piece of pieces.filter(({ range }) => offset <= range[0] && range[1] <= end))
      lines.push(`    ${piece.text} — ${piece.scopes.join(' ').replaceAll('.okr', '')}`);
    offset = end + 1;
  }
  return lines.join('\n');
}

test('everything that can be written', () => {
  expect(drawn(everything)).toMatchSnapshot();
});

/** Colours that fit what the lexer says a token is. */
const FITTING: Readonly<Record<string, RegExp>> = {
  ID: /^(?:entity\.name|variable\.other\.reference|constant\.other\.cycle|constant\.language)/,
  STRING: /^string/,
  NUMBER: /^constant\.numeric/,
  MAGNITUDE: /^constant\.numeric\.magnitude/,
  UNIT: /^keyword\.other\.unit/,
  CURRENCY: /^keyword\.other\.unit\.currency/,
  '%': /^keyword\.other\.unit/,
  DATE: /^constant\.other\.date/,
  PERIOD: /^constant\.other\.cycle/,
  '?': /^constant\.language\.unknown/,
};
const KEYWORD = /^(?:keyword\.other\.okr|keyword\.operator|storage\.type|constant\.language)/;

/** Tokens whose colour says something else than the lexer. */
function disagreements(text: string): string[] {
  const pieces = highlight(grammar, text);
  return lexer.tokenize(text).tokens.flatMap(({ tokenType, image, startOffset, startLine }) => {
    const fitting = FITTING[tokenType.name] ?? (/^[a-z]/.test(tokenType.name) ? KEYWORD : undefined);
    if (!fitting || image === '') return [];
    const piece = pieces.find(({ range }) => range[0] <= startOffset && startOffset < range[1]);
    const said = piece?.scopes.find((scope) => fitting.test(scope));
    return said
      ? []
      : [`line ${startLine}: ${image} is ${tokenType.name}, coloured ${piece?.scopes.join(' ')}`];
  });
}

test('colours agree with what the lexer reads', () => {
  expect(disagreements(everything)).toEqual([]);
});

/** The one word that a line alone cannot tell: in a KPI it stands alone, in a team a name follows. */
const LEAD_AND_KEYWORD = /\blead\s+(?:every|perspective|healthy|owner|definition|note|link)(?![\w-])/;

test('colours agree with what the lexer reads, however it is laid out', () => {
  fc.assert(
    fc.property(okrText, (text) => {
      fc.pre(!LEAD_AND_KEYWORD.test(text));
      expect(disagreements(text.replaceAll('\r', ''))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('every keyword of the language has a colour where it is one', () => {
  const keywords = new Set(
    AstUtils.streamAllContents(OkrGrammar())
      .filter(GrammarAST.isKeyword)
      .map(({ value }) => value)
      .filter((value) => /^[a-z]/.test(value)),
  );
  const coloured = new Set(
    highlight(grammar, everything)
      .filter(({ scopes }) => scopes.some((scope) => KEYWORD.test(scope)))
      .map(({ text }) => text),
  );
  expect([...keywords].filter((keyword) => !coloured.has(keyword))).toEqual([]);
});

describe('keywords', () => {
  const coloursOf = (text: string): Map<string, Highlight> =>
    new Map(highlight(grammar, text).map((piece) => [piece.text, piece]));

  test('inside texts and names are none', () => {
    const pieces = coloursOf('kr owner-cost "weight by owner" owner to-do');
    expect(pieces.get('owner-cost')?.scopes).toEqual(['entity.name.function.okr']);
    expect(pieces.get('weight by owner')?.scopes).toEqual(['string.quoted.double.okr']);
    expect(pieces.get('to-do')?.scopes).toEqual(['variable.other.reference.okr']);
  });

  test('a text that is not closed ends with its line', () => {
    const pieces = highlight(grammar, 'kr "Increase\nkr b "B"');
    expect(pieces.at(3)?.scopes).toEqual(['storage.type.okr']);
  });
});

describe('comments that silence rules', () => {
  test.each(['okr-disable', 'okr-disable-line', 'okr-disable-next-line', 'okr-enable'])('%s', (directive) => {
    const pieces = highlight(grammar, `// ${directive} kr-count, placeholder -- why`);
    const scopes = (text: string) => pieces.find((piece) => piece.text === text)?.scopes.at(-1);
    expect(scopes(directive)).toBe('keyword.control.directive.okr');
    expect(scopes('kr-count')).toBe('entity.name.tag.rule.okr');
    expect(scopes('placeholder')).toBe('entity.name.tag.rule.okr');
    expect(scopes('-- why')).toBe('comment.line.reason.okr');
  });

  test('a longer word is none', () => {
    expect(highlight(grammar, '// okr-disabled').map(({ text }) => text)).toEqual(['//', ' okr-disabled']);
  });
});
