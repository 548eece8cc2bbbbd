import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';

/** Declarations: they stand in no block. */
export const DECLARATIONS: ReadonlySet<string> = new Set([
  'company',
  'team',
  'person',
  'cycle',
  'kpi',
  'okrs',
  'objective',
  'checkin',
]);
/** A name follows these, on the same line. */
const DECLARES = new Set(['company', 'team', 'person', 'cycle', 'kpi', 'pillar']);
/** A name may follow these: it is one when a title, a block or nothing comes behind it. */
const MAY_DECLARE = new Set(['objective', 'kr', 'initiative']);
/** A reference follows these, on the same line. */
const REFERS = new Set(['in', 'for', 'owner', 'supports', 'serves', 'tracks', 'on', 'by', 'language']);
/** Numbers behind these have no unit. */
const UNITLESS = new Set(['priority', 'weight']);

/** What may follow a value: these words are never its unit. */
const FOLLOWS_VALUE = new Set(
  (
    'from to at below above between and tracks rolls yes no milestones stretch weight by hidden owner supports contributes ' +
    'because score note link dropped aspirational committed priority serves retrospective confidence due for in todo doing ' +
    'done mitigation healthy lag lead every perspective definition'
  ).split(' '),
);

/** `20 mln` and `20万` as people write them; the model knows what each multiplies by. */
const MAGNITUDES = new Set(
  'k K M m bn Bn B T tn mn mln mld mrd tys tusen tkr mkr miljon miljoner thousand million billion тыс млн млрд 千 万 萬 亿 億'.split(
    ' ',
  ),
);

const YEAR = /^\d{4}$/;
const LETTER = /^\p{L}/u;

/** Decides what a word is from the words around it, so that every keyword can also be a name. */
export class WordReader {
  private readonly id: TokenType;
  private readonly unit: TokenType;
  private readonly magnitude: TokenType;
  private readonly period: TokenType;

  constructor(types: TokenTypeDictionary) {
    this.id = types.ID!;
    this.unit = types.UNIT!;
    this.magnitude = types.MAGNITUDE!;
    this.period = types.PERIOD!;
  }

  /**
   * Gives each token of a text its final type, in place.
   * @param tokens all visible tokens in order
   */
  retype(tokens: IToken[]): void {
    let inKpi = false;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const before = tokens[i - 1];
      if (token.tokenType.name === 'NUMBER') {
        if (YEAR.test(token.image) && sameLine(before, token) && isOneOf(before, ['in', '@']))
          setType(token, this.period);
      } else if (isWord(token)) {
        const type = this.typeOf(tokens, i, inKpi);
        if (type) setType(token, type);
      }
      if (isKeyword(token, 'kpi')) inKpi = true;
      else if (startsLine(tokens, i) && DECLARATIONS.has(token.tokenType.name)) inKpi = false;
    }
  }

  private typeOf(tokens: IToken[], i: number, inKpi: boolean): TokenType | undefined {
    const token = tokens[i]!;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const besides = sameLine(before, token);
    if (besides && isOneOf(before, ['.', '@'])) return this.id;
    if (after && sameLine(token, after) && (['.', '@'].includes(after.image) || isKeyword(after, ':')))
      return this.id;
    if (besides) {
      const unit = this.unitType(tokens, i);
      if (unit) return unit;
      if (isOneOf(before, DECLARES)) return this.id;
      if (isOneOf(before, MAY_DECLARE) && (!after || endsName(token, after))) return this.id;
      if (isOneOf(before, REFERS)) return this.id;
      if (isKeyword(before, 'lead') && !inKpi) return this.id;
      if (isKeyword(before, 'to') && isKeyword(tokens[i - 2], 'contributes')) return this.id;
      if (isKeyword(before, ',') && endsList(token, after) && tokens[i - 2]?.tokenType === this.id)
        return this.id;
    }
    return undefined;
  }

  /** The word behind a number on its line is its magnitude or its unit. */
  private unitType(tokens: IToken[], i: number): TokenType | undefined {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    const name = before.tokenType.name;
    if (name === 'NUMBER') {
      if (isOneOf(tokens[i - 2], UNITLESS)) return undefined;
      if (MAGNITUDES.has(token.image)) return this.magnitude;
      return FOLLOWS_VALUE.has(token.image) ? undefined : this.unit;
    }
    if (name === 'MAGNITUDE') return FOLLOWS_VALUE.has(token.image) ? undefined : this.unit;
    if (
      before.image === '/' &&
      tokens[i - 2]?.tokenType === this.unit &&
      before.endOffset! + 1 === token.startOffset
    )
      return this.unit;
    return undefined;
  }
}

/** True for keyword tokens that still are keywords: not renamed to a name. */
export function isKeyword(token: IToken | undefined, word: string): boolean {
  return token !== undefined && token.tokenType.name === word;
}

/** True where the token is the first one on its line. */
export function startsLine(tokens: readonly IToken[], i: number): boolean {
  return !sameLine(tokens[i - 1], tokens[i]);
}

function isOneOf(token: IToken | undefined, words: Iterable<string> & (Set<string> | string[])): boolean {
  if (!token) return false;
  const name = token.tokenType.name;
  return words instanceof Set ? words.has(name) : words.includes(name);
}

function isWord(token: IToken): boolean {
  return token.tokenType.name === 'ID' || LETTER.test(token.image);
}

function sameLine(a: IToken | undefined, b: IToken | undefined): boolean {
  return a !== undefined && b !== undefined && a.endLine === b.startLine;
}

/** A title, a block or the end of the line follows a name. */
function endsName(name: IToken, after: IToken): boolean {
  return after.tokenType.name === 'STRING' || after.image === '{' || !sameLine(name, after);
}

function endsList(name: IToken, after: IToken | undefined): boolean {
  return !after || after.image === '{' || isKeyword(after, ',') || !sameLine(name, after);
}

function setType(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}
