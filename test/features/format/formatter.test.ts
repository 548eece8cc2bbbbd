import type { LangiumDocument } from 'langium';
import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OkrFormatter } from '../../../language-server/features/formatting.ts';
import { createSyntaxServices } from '../../../language-server/syntax/parser.ts';

const formatter = new OkrFormatter(createSyntaxServices());
const options = { tabSize: 2, insertSpaces: true };

const BEFORE = `objective a "A" {
kr x   "X" to 1
kr yyy   "Y" to 2
}


objective b "B"   {
kr z   "Z" to 3
}
`;

const textDocument = { uri: 'file:///a.okr' };

function changed(text: string, edits: (document: LangiumDocument) => TextEdit[]): string {
  const document = TextDocument.create(textDocument.uri, 'okr', 1, text);
  return TextDocument.applyEdits(document, edits({ textDocument: document } as unknown as LangiumDocument));
}

test('the whole document', () => {
  expect(
    changed(BEFORE, (document) => formatter.formatDocument(document, { textDocument, options })),
  ).toBe(`objective a "A" {
  kr x   "X" to 1
  kr yyy "Y" to 2
}

objective b "B" {
  kr z "Z" to 3
}
`);
});

test('a range, by whole lines', () => {
  const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 6 } };
  expect(
    changed(BEFORE, (document) => formatter.formatDocumentRange(document, { textDocument, options, range })),
  ).toBe(BEFORE.replace('kr yyy   "Y"', '  kr yyy "Y"'));
});

test('the lines of a selection that ends at the beginning of the next one', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
  expect(
    changed(BEFORE, (document) => formatter.formatDocumentRange(document, { textDocument, options, range })),
  ).toBe(BEFORE.replace('kr x   "X"', '  kr x   "X"'));
});

test('a closing brace puts its block in order, and nothing else', () => {
  const position = { line: 8, character: 1 };
  expect(
    changed(BEFORE, (document) =>
      formatter.formatDocumentOnType(document, { textDocument, options, position, ch: '}' }),
    ),
  ).toBe(BEFORE.replace('"B"   {\nkr z   "Z"', '"B" {\n  kr z "Z"'));
});

test('a new line puts the one before it in order, and the cursor stays where it is', () => {
  const typed = `objective a "A" {\nkr x   "X" to 1\n  \n}\n`;
  const position = { line: 2, character: 2 };
  expect(
    changed(typed, (document) =>
      formatter.formatDocumentOnType(document, { textDocument, options, position, ch: '\n' }),
    ),
  ).toBe(`objective a "A" {\n  kr x "X" to 1\n  \n}\n`);
});
