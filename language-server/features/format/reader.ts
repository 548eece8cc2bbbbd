import type { LangiumCoreServices } from 'langium';
import { syntaxProblems } from '../../syntax/build/problems.ts';
import type { Reader } from './format.ts';

/** The formatter's view of the language's lexer and parser. */
export function readerOf({ parser }: Pick<LangiumCoreServices, 'parser'>): Reader {
  return {
    lex(text) {
      const { tokens, hidden } = parser.Lexer.tokenize(text);
      return { tokens, comments: hidden };
    },
    errors(text) {
      return syntaxProblems(text, parser.LangiumParser.parse(text)).map(({ range }) => range);
    },
  };
}
