import type {
  CustomPatternMatcherFunc,
  CustomPatternMatcherReturn,
  TokenPattern,
  TokenType,
} from 'chevrotain';
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

  /**
   * Chevrotain picks the tokens to try by the next character, if it knows for every one of them what it begins with. It
   * cannot tell for patterns of Unicode classes, and would try each keyword at each place.
   */
  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token = super.buildTerminalToken(terminal);
    if (token.name === 'ID') return { ...token, START_CHARS_HINT: firstOfName };
    if (token.name !== 'BLOCK_COMMENT') return token;
    return { ...token, PATTERN: blockComments(), LINE_BREAKS: true, START_CHARS_HINT: ['/'] };
  }
}

/** Comments that are closed. The grammar's own pattern would look to the end of the file from each that is not. */
function blockComments(): CustomPatternMatcherFunc {
  let last = { text: '', close: -1 };
  return (text, offset) => {
    if (!text.startsWith('/*', offset)) return null;
    if (text !== last.text) last = { text, close: text.lastIndexOf('*/') };
    if (last.close < offset + 2) return null;
    const comment: CustomPatternMatcherReturn = [text.slice(offset, text.indexOf('*/', offset + 2) + 2)];
    return comment;
  };
}

/** UTF-16 units that a name may begin with; all that are not Latin, as Chevrotain looks at those by the hundred. */
const firstOfName = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
  (unit) => unit > 0xff || /[\p{L}_]/u.test(String.fromCharCode(unit)),
);
