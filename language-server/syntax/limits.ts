import type { ILexingError } from 'chevrotain';
import type { LangiumParser } from 'langium';
import type { Fault } from '../model/fault.ts';
import { messageOf } from './faults.ts';

/**
 * UTF-16 units of the largest file that is read: some 100,000 lines, which is more than a company of ten thousand people
 * writes in a year. Every file that is asked about is held in memory, and a text must not be able to stop the editor.
 */
export const LARGEST_TEXT = 5_000_000;

/** Bytes of the largest file that is read: no text of `LARGEST_TEXT` has more. */
export const LARGEST_FILE = LARGEST_TEXT * 3;

/** Of a file with more bytes than that: it was not read. */
export class TooLarge extends Error {}

/**
 * Errors of one file that are shown: more are not read by anybody, and editors show no more either (a thousand in VS Code).
 */
export const MOST_SHOWN = 1_000;

/** Errors behind which a text is still read. A text with more is none of ours, and each takes its time. */
export const MOST_READ_ON = 20_000;

/**
 * A text over the limit is read as an empty one with an error at its beginning, and so is one that breaks the parser:
 * whatever stands in one file, the others are judged.
 * @returns the parser, changed
 */
export function withLimits<P extends Pick<LangiumParser, 'parse'>>(parser: P): P {
  const parse = parser.parse.bind(parser) as LangiumParser['parse'];
  const nothing = (fault: Fault): ReturnType<LangiumParser['parse']> => ({
    ...parse(''),
    lexerErrors: [atBeginning(fault)],
  });
  parser.parse = ((text, options) => {
    if (text.length > LARGEST_TEXT) return nothing({ key: 'tooLarge' });
    try {
      return parse(text, options);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return nothing({ key: 'crashed', values: { reason } });
    }
  }) as LangiumParser['parse'];
  return parser;
}

function atBeginning(fault: Fault): ILexingError {
  return { offset: 0, line: 1, column: 1, length: 1, message: messageOf(fault) };
}
