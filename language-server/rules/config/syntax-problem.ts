import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from './bad-config.ts';

const ADVICE: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'This is no JSON value: texts stand between quotation marks; the bare words are true, false and null.',
  InvalidNumberFormat: 'This is no number that JSON knows.',
  PropertyNameExpected: 'A setting’s name is missing here: write it between quotation marks.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing here, between the setting’s name and its value.',
  CommaExpected: 'A comma is missing here, before the next one.',
  CloseBraceExpected: 'A } is missing: an object was opened with { and never closed.',
  CloseBracketExpected: 'A ] is missing: a list was opened with [ and never closed.',
  EndOfFileExpected: 'The settings have ended before this: everything belongs between the first { and its }.',
  UnexpectedEndOfComment: 'This comment is never closed: end it with */.',
  UnexpectedEndOfString: 'This text is never closed: end it with a quotation mark.',
  UnexpectedEndOfNumber: 'This number breaks off.',
  InvalidUnicode: 'After \\u come four hexadecimal digits.',
  InvalidEscapeCharacter: 'JSON knows no such character after \\: write \\\\ for a backslash.',
  InvalidCharacter: 'This character may not stand in a JSON text: escape it.',
};

/** The first thing that keeps a text from being JSON; what a parser says after it mostly follows from it. */
export function syntaxProblem({ error, offset, length }: ParseError, text: string): Problem {
  const end = Math.min(offset + length, text.length);
  const advice = ADVICE[printParseErrorCode(error)] ?? 'This is no JSON.';
  return { range: [Math.min(offset, end), end], severity: 'error', message: advice };
}
