import type { TokenPattern, TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';

/** Punctuation that East Asian keyboards produce in full width; it means the same. */
const FULL_WIDTH: Readonly<Record<string, RegExp>> = {
  ',': /[,，、]/,
  ':': /[:：]/,
  '%': /[%％]/,
  '{': /[{｛]/,
  '}': /[}｝]/,
  '?': /[?？]/,
};

/** Keywords give way to a longer name: without this, `uptime` would be read as `up` and `time`. */
export class OkrTokenBuilder extends DefaultTokenBuilder {
  protected override buildKeywordPattern(
    keyword: GrammarAST.Keyword,
    caseInsensitive: boolean,
  ): TokenPattern {
    return FULL_WIDTH[keyword.value] ?? super.buildKeywordPattern(keyword, caseInsensitive);
  }

  protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
    const longer = /^\p{L}/u.test(keyword.value) ? ['ID', 'CURRENCY'] : ['LINE_COMMENT', 'BLOCK_COMMENT'];
    return terminals.filter((terminal) => longer.includes(terminal.name));
  }
}
