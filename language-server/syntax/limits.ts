import type { ILexingError } from 'chevrotain';
import type { LangiumParser } from 'langium';

/**
 * UTF-16 units of the largest file that is read: some 100,000 lines, which is more than a company of ten thousand people
 * writes in a year. Every file that is asked about is held in memory, and a text must not be able to stop the editor.
 */
export const LARGEST_TEXT = 5_000_000;

/** Bytes of the largest file that is read: no text of `LARGEST_TEXT` has more. */
export const LARGEST_FILE = LARGEST_TEXT * 3;

/** What is said of a larger one. */
export const TOO_LARGE =
  'This file has more than 5 million characters and is not read: divide it, for example by team or by cycle.';

/**
 * A text over the limit is read as an empty one with an error at its beginning, and so is one that breaks the parser:
 * whatever stands in one file, the others are judged.
 * @returns the parser, changed
 */
export function withLimits<P extends Pick<LangiumParser, 'parse'>>(parser: P): P {
  const parse = parser.parse.bind(parser) as LangiumParser['parse'];
  const nothing = (message: string): ReturnType<LangiumParser['parse']> => ({
    ...parse(''),
    lexerErrors: [atBeginning(message)],
  });
  parser.parse = ((text, options) => {
    if (text.length > LARGEST_TEXT) return nothing(TOO_LARGE);
    try {
      return parse(text, options);
    } catch (error) {
      return nothing(
        `This file could not be read (${error instanceof Error ? error.message : String(error)}). Please report this.`,
      );
    }
  }) as LangiumParser['parse'];
  return parser;
}

function atBeginning(message: string): ILexingError {
  return { offset: 0, line: 1, column: 1, length: 1, message };
}
