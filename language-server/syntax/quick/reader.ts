import type { IToken } from 'chevrotain';
import { GrammarUtils, type LangiumCoreServices } from 'langium';
import type { File } from '../../../grammar/generated/ast.ts';
import { LARGEST_TEXT } from '../limits.ts';
import { Tokens } from './pieces.ts';
import { Rules } from './rules.ts';

/** A text without errors. */
export interface QuickFile {
  readonly value: File;
  /** In the order of the text. */
  readonly comments: readonly IToken[];
  readonly lexerErrors: readonly [];
  readonly parserErrors: readonly [];
}

/**
 * Reads texts that have no errors, which are nearly all: by the same grammar and the same tokens as Langium's parser, but
 * with neither recovery nor a syntax tree, which are most of that one's time. What is not read here is for that one.
 * @returns a function from a text to its nodes; undefined for a text with errors
 */
export function quickReaderOf({
  Grammar,
  parser,
}: Pick<LangiumCoreServices, 'Grammar' | 'parser'>): (text: string) => QuickFile | undefined {
  const file = new Rules(parser.Lexer.definition).rule(GrammarUtils.getEntryRule(Grammar)!);
  return (text) => {
    if (text.length > LARGEST_TEXT) return undefined;
    const lexed = parser.Lexer.tokenize(text);
    if (lexed.errors.length > 0) return undefined;
    const tokens = new Tokens(text, lexed.tokens);
    const value = file.read(tokens);
    if (!value || tokens.at < tokens.list.length) return undefined;
    return { value: value as unknown as File, comments: lexed.hidden, lexerErrors: [], parserErrors: [] };
  };
}
