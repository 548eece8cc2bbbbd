import type { LangiumCoreServices } from 'langium';
import type { File } from '../../grammar/generated/ast.ts';
import { buildFile } from '../syntax/build/file.ts';
import { syntaxProblems } from '../syntax/build/problems.ts';
import type { Reader } from './format.ts';
import { meaningOf } from './meaning.ts';

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
    meaning(text) {
      return meaningOf(buildFile('', text, parser.LangiumParser.parse<File>(text)));
    },
  };
}
