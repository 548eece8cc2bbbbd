import type { IToken } from 'chevrotain';
import type { Range } from '../model/file.ts';
import { type Lines, lineAt, lineStarts } from '../model/position.ts';

/** What the project's lexer makes of a text. */
export interface Lexed {
  /** Visible tokens with their final types, braces that were put in included. */
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
}

/** A piece of text that is kept: a token, a comment, or characters that belong to no token. */
export interface Item {
  readonly kind: 'token' | 'comment' | 'unknown';
  /** Name of the token's type: the keyword itself, `ID`, `STRING`, … */
  readonly type: string;
  readonly image: string;
  readonly range: Range;
  /** Lines of the text on which it begins and ends, from 0. */
  readonly line: number;
  readonly endLine: number;
  /** Line breaks between the item before and this one. */
  readonly breaks: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Braces that are not in the text but were put in before this item: `{` or `}`. */
  readonly assumed: readonly string[];
}

/** All there is in a text but white space, in order. Nothing that is written is left out. */
export function itemsOf(text: string, { tokens, comments }: Lexed): Item[] {
  const lines: Lines = { lines: lineStarts(text), length: text.length };
  const known = [...tokens, ...comments].sort(inOrder);
  const items: Item[] = [];
  let end = 0;
  let lastLine = 0;
  let assumed: string[] = [];

  const add = (kind: Item['kind'], type: string, start: number, image: string): void => {
    const line = lineAt(lines, start);
    const endLine = lineAt(lines, start + image.length);
    const spaced = items.length === 0 || start > items.at(-1)!.range[1];
    const range: Range = [start, start + image.length];
    items.push({
      kind,
      type,
      image,
      range,
      line,
      endLine,
      breaks: line - lastLine,
      spaced,
      assumed: kind === 'comment' ? [] : assumed,
    });
    if (kind !== 'comment') assumed = [];
    end = range[1];
    lastLine = endLine;
  };
  const addUnknown = (until: number): void => {
    const gap = text.slice(end, until);
    const from = end;
    for (const run of gap.matchAll(/[^\s\uFEFF]+/g)) add('unknown', 'unknown', from + run.index, run[0]);
  };

  for (const token of known) {
    if (token.image === '') {
      assumed = [...assumed, token.tokenType.name];
      continue;
    }
    addUnknown(token.startOffset);
    const comment = token.tokenType.name === 'LINE_COMMENT' || token.tokenType.name === 'BLOCK_COMMENT';
    add(comment ? 'comment' : 'token', token.tokenType.name, token.startOffset, token.image);
  }
  addUnknown(text.length);
  return items;
}

/** By place; what has no width comes before what stands at the same place. */
function inOrder(a: IToken, b: IToken): number {
  return a.startOffset - b.startOffset || a.image.length - b.image.length;
}

/** The lines of the text on which something is wrong, and those that hang together with them by a long comment. */
export function brokenLines(items: readonly Item[], broken: readonly Range[]): Set<number> {
  const lines = new Set<number>();
  for (const item of items) {
    const wrong = broken.some(
      ([start, end]) => start < item.range[1] && item.range[0] < Math.max(end, start + 1),
    );
    if (item.kind === 'unknown' || wrong) addLines(lines, item);
  }
  for (const item of items) if (lines.has(item.line)) addLines(lines, item);
  for (const item of [...items].reverse()) if (lines.has(item.endLine)) addLines(lines, item);
  return lines;
}

function addLines(lines: Set<number>, item: Item): void {
  for (let line = item.line; line <= item.endLine; line++) lines.add(line);
}
