import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from './bad-config.ts';
import type { ConfigSpeech } from './config-speech.ts';

const KNOWN = [
  'InvalidSymbol',
  'InvalidNumberFormat',
  'PropertyNameExpected',
  'ValueExpected',
  'ColonExpected',
  'CommaExpected',
  'CloseBraceExpected',
  'CloseBracketExpected',
  'EndOfFileExpected',
  'UnexpectedEndOfComment',
  'UnexpectedEndOfString',
  'UnexpectedEndOfNumber',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
] as const;

/** The first thing that keeps a text from being JSON; what a parser says after it mostly follows from it. */
export function syntaxProblem(
  { error, offset, length }: ParseError,
  text: string,
  { say }: ConfigSpeech,
): Problem {
  const end = Math.min(offset + length, text.length);
  const code = printParseErrorCode(error);
  const message = say(KNOWN.find((one) => one === code) ?? 'noJson');
  return { range: [Math.min(offset, end), end], severity: 'error', message };
}
