import type { ILexingError, IToken } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type TokenizeOptions } from 'langium';
import type { Fault } from '../model/fault.ts';
import { BlockRepair } from './blocks.ts';
import { messageOf } from './faults.ts';
import { WordReader } from './words.ts';

/** Closing marks that belong to each opening one. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '”“', '«': '»', '「': '」' };

/**
 * Tokens as Langium makes them, then two passes over them: words get their meaning from their neighbours, and missing
 * braces are put in. Both look at a fixed number of tokens around each one, so lexing stays linear.
 */
export class OkrLexer extends DefaultLexer {
  private readonly words: WordReader;
  private readonly blocks: BlockRepair;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.words = new WordReader(this.definition);
    this.blocks = new BlockRepair(this.definition);
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const lexed = super.tokenize(text, options);
    this.words.retype(lexed.tokens);
    const repaired = this.blocks.repair(text, lexed.tokens, options?.mode !== 'partial');
    return {
      ...lexed,
      tokens: repaired.tokens,
      errors: [...lexed.errors, ...unclosedTexts(lexed.tokens), ...repaired.errors],
    };
  }
}

function unclosedTexts(tokens: readonly IToken[]): ILexingError[] {
  return tokens.filter(isUnclosed).map((token) => ({
    offset: token.startOffset,
    line: token.startLine,
    column: token.startColumn,
    length: token.image.length,
    message: messageOf({ key: 'textUnclosed', mend: closing(token) }),
  }));
}

/** The mark at the end of the line; a brace that begins a block is not the text's. */
function closing({ image, startOffset }: IToken): Fault['mend'] & object {
  let end = image.trimEnd().length;
  if (end > 1 && image[end - 1] === '{') end = image.slice(0, end - 1).trimEnd().length;
  const at = startOffset + Math.max(end, 1);
  return { range: [at, at], text: CLOSERS[image[0]!]![0]! };
}

function isUnclosed({ tokenType, image }: IToken): boolean {
  if (tokenType.name !== 'STRING') return false;
  if (image.length < 2 || !CLOSERS[image[0]!]!.includes(image.at(-1)!)) return true;
  let escapes = 0;
  while (image.at(-2 - escapes) === '\\') escapes++;
  return image[0] === '"' && escapes % 2 === 1;
}
