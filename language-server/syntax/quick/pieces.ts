import type { IToken, TokenType } from 'chevrotain';
import type { QuickNode } from './nodes.ts';

/** The tokens of one text, and how far they have been read. */
export class Tokens {
  at = 0;
  readonly root: { readonly fullText: string };

  constructor(
    text: string,
    readonly list: readonly IToken[],
  ) {
    this.root = { fullText: text };
  }

  /** The index of the type of a token ahead; 0 behind the end, where no token type has its own. */
  type(ahead: number): number {
    return this.list[this.at + ahead]?.tokenTypeIdx ?? 0;
  }
}

/** Token types, by their index. */
export type TokenSet = Readonly<Record<number, true>>;

/** A part of a rule. */
export interface Piece {
  /** What it can begin with. */
  readonly first: TokenSet;
  /** What can come second, where the first is one token and more must follow. */
  readonly second?: TokenSet;
  /** It may be nothing at all. */
  readonly empty: boolean;
  /** It is one token. */
  readonly single?: true;
  /**
   * Reads it, and assigns what it says to the node.
   * @returns false where the tokens are others
   */
  readonly read: (tokens: Tokens, node: QuickNode) => boolean;
}

/** Whether the next tokens are those that a piece begins with. */
export function begins(piece: Piece, tokens: Tokens): boolean {
  return (
    piece.first[tokens.type(0)] === true &&
    (piece.second === undefined || piece.second[tokens.type(1)] === true)
  );
}

/** One token. */
export function single(type: TokenType, read: (token: IToken, node: QuickNode) => void): Piece {
  const index = type.tokenTypeIdx!;
  return {
    first: { [index]: true },
    empty: false,
    single: true,
    read(tokens, node) {
      const token = tokens.list[tokens.at];
      if (token?.tokenTypeIdx !== index) return false;
      tokens.at++;
      read(token, node);
      return true;
    },
  };
}

/** One piece after the other. */
export function sequence(pieces: readonly Piece[]): Piece {
  const [head, next] = pieces;
  if (!head) return { first: {}, empty: true, read: () => true };
  if (!next) return head;
  const rest = sequence(pieces.slice(1));
  return {
    first: head.empty ? { ...head.first, ...rest.first } : head.first,
    empty: head.empty && rest.empty,
    ...(head.single && !rest.empty && { second: rest.first }),
    read(tokens, node) {
      for (const piece of pieces) if (!piece.read(tokens, node)) return false;
      return true;
    },
  };
}

/** Which of several the next token tells; none where it tells more than one. */
export function byFirstToken<T extends { readonly first: TokenSet }>(
  several: readonly T[],
): { readonly first: TokenSet; readonly byFirst: Readonly<Record<number, T | undefined>> } {
  const byFirst: Record<number, T | undefined> = {};
  const first: Record<number, true> = {};
  for (const one of several) {
    for (const type of Object.keys(one.first).map(Number)) {
      byFirst[type] = first[type] ? undefined : one;
      first[type] = true;
    }
  }
  return { first, byFirst };
}

/** The one piece that the next token tells. Of pieces that are never empty. */
export function choice(pieces: readonly Piece[]): Piece {
  const { first, byFirst } = byFirstToken(pieces);
  return {
    first,
    empty: false,
    ...(pieces.every((piece) => piece.single) && { single: true }),
    read: (tokens, node) => byFirst[tokens.type(0)]?.read(tokens, node) === true,
  };
}

/** A piece that may be missing, or come several times. It is read wherever it begins. */
export function repeated(piece: Piece, cardinality: '?' | '*' | '+'): Piece {
  const { first, empty } = piece;
  if (cardinality === '?')
    return { first, empty: true, read: (tokens, node) => !begins(piece, tokens) || piece.read(tokens, node) };
  return {
    first,
    empty: empty || cardinality === '*',
    read(tokens, node) {
      if (cardinality === '+' && !piece.read(tokens, node)) return false;
      while (begins(piece, tokens)) if (!piece.read(tokens, node)) return false;
      return true;
    },
  };
}
