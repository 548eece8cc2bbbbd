import type { ILexingError, IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { Fault } from '../model/fault.ts';
import { messageOf } from './faults.ts';
import { MOST_SHOWN } from './limits.ts';
import { DECLARATIONS, isKeyword, startsLine } from './words.ts';

/** What begins a line inside each kind of block; enough to tell that its opening brace is missing. */
const MEMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  company: new Set(['mission', 'vision', 'purpose', 'pillar']),
  objective: new Set(
    (
      'kr initiative risk owner priority aspirational committed supports contributes serves because retrospective score note ' +
      'link dropped'
    ).split(' '),
  ),
  checkin: new Set(['note', 'retrospective']),
  kpi: new Set([
    'owner',
    'perspective',
    'lag',
    'lead',
    'every',
    'healthy',
    'definition',
    'link',
    'note',
    'DATE',
  ]),
};

interface Block {
  readonly kind: string;
  readonly opener: IToken;
}

/**
 * Puts in the braces that someone has not typed yet, or has deleted, so that a broken block costs only itself.
 *
 * A declaration at the beginning of a line closes what is open; a member at the beginning of a line opens the block
 * it belongs to. Each brace put in is an error at the place where it should stand.
 */
export class BlockRepair {
  private readonly open: TokenType;
  private readonly close: TokenType;

  constructor(types: TokenTypeDictionary) {
    this.open = types['{']!;
    this.close = types['}']!;
  }

  /**
   * @param text what the tokens were made of
   * @param tokens all visible tokens, with their final types
   * @param atEnd whether blocks that are open at the end of the text are closed too
   */
  repair(
    text: string,
    tokens: readonly IToken[],
    atEnd: boolean,
  ): { tokens: IToken[]; errors: ILexingError[] } {
    const result: IToken[] = [];
    const errors: ILexingError[] = [];
    const blocks: Block[] = [];
    let head: IToken | undefined;

    const closeTo = (depth: number): void => {
      while (blocks.length > depth) {
        const { kind, opener } = blocks.pop()!;
        const last = result.at(-1) ?? opener;
        // Those deeper down are not shown, and looking for their lines takes its time.
        const mend = blocks.length < MOST_SHOWN ? { mend: brace(text, opener, last) } : {};
        errors.push(errorAt(opener, { key: 'blockUnclosed', values: { kind }, ...mend }));
        result.push(virtual(this.close, last));
      }
    };

    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const name = token.tokenType.name;
      const begins = startsLine(tokens, i);
      if (begins && DECLARATIONS.has(name)) {
        closeTo(0);
        head = token;
      } else if (DECLARATIONS.has(name) && blocks.length === 0) {
        head = token;
      } else if (begins && blocks.at(-1)?.kind === 'milestones' && MEMBERS.objective!.has(name)) {
        closeTo(blocks.length - 1);
      }
      if (begins && blocks.length === 0 && head && this.belongsTo(head, tokens, i)) {
        const last = result.at(-1)!;
        const mend = behind(last, ' {');
        errors.push(errorAt(head, { key: 'blockNeeded', values: { kind: head.image }, mend }));
        result.push(virtual(this.open, last));
        blocks.push({ kind: head.image, opener: head });
        head = undefined;
      }
      if (isKeyword(tokens[i - 1], 'milestones') && name === 'NUMBER') {
        const mend = behind(tokens[i - 1]!, ' {');
        errors.push(errorAt(tokens[i - 1]!, { key: 'milestonesBlock', mend }));
        result.push(virtual(this.open, result.at(-1)!));
        blocks.push({ kind: 'milestones', opener: tokens[i - 1]! });
      }
      if (name === '{') {
        const milestones = isKeyword(tokens[i - 1], 'milestones');
        blocks.push({
          kind: milestones ? 'milestones' : (head?.image ?? 'block'),
          opener: milestones ? tokens[i - 1]! : (head ?? token),
        });
        head = undefined;
      } else if (name === '}') {
        if (blocks.length === 0) {
          const mend = { range: [token.startOffset, token.startOffset + 1], text: '' } as const;
          errors.push(errorAt(token, { key: 'closesNothing', mend }));
          continue;
        }
        blocks.pop();
      }
      result.push(token);
    }
    if (atEnd) closeTo(0);
    return { tokens: result, errors };
  }

  private belongsTo(head: IToken, tokens: readonly IToken[], i: number): boolean {
    const token = tokens[i]!;
    if (token === head) return false;
    if (MEMBERS[head.image]?.has(token.tokenType.name)) return true;
    return head.image === 'checkin' && isKeyword(tokens[i + 1], ':');
  }
}

function errorAt(token: IToken, fault: Fault): ILexingError {
  return {
    offset: token.startOffset,
    line: token.startLine!,
    column: token.startColumn!,
    length: token.image.length,
    message: messageOf(fault),
  };
}

function behind(token: IToken, text: string): Fault['mend'] & object {
  const end = token.startOffset + token.image.length;
  return { range: [end, end], text };
}

/** A brace on a line of its own below the last word of a block, as far in as the line that opens the block. */
function brace(text: string, opener: IToken, last: IToken): Fault['mend'] & object {
  const start = text.lastIndexOf('\n', opener.startOffset) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, opener.startOffset))![0];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const found = text.slice(last.startOffset + last.image.length).search(/\r?\n/);
  const end = found < 0 ? text.length : last.startOffset + last.image.length + found;
  return { range: [end, end], text: `${eol}${indent}}` };
}

/** A token with no width, right behind another. */
function virtual(type: TokenType, after: IToken): IToken {
  return {
    image: '',
    startOffset: after.endOffset! + 1,
    endOffset: after.endOffset!,
    startLine: after.endLine!,
    endLine: after.endLine!,
    startColumn: after.endColumn! + 1,
    endColumn: after.endColumn!,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx!,
  };
}
