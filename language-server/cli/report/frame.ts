import type { Range } from '../../model/file.ts';
import { type Lines, lineAt } from '../../model/position.ts';
import { printable } from '../../text/printable.ts';
import { clipEnd, clipStart, widthOf } from './width.ts';

/** A line of a text and, to be written below it, marks under the words in question. */
export interface Frame {
  readonly code: string;
  readonly marks: string;
}

/**
 * The line in which a range begins, without its indentation, cut around the range where it is too wide.
 * @param width columns there are, at least 20
 */
export function frameOf(
  text: string,
  { lines }: Pick<Lines, 'lines'>,
  [start, end]: Range,
  width: number,
): Frame {
  const line = lineAt({ lines, length: text.length }, start);
  const lineStart = lines[line]!;
  const lineEnd = endOfLine(text, lineStart, lines[line + 1] ?? text.length);
  const from = Math.min(start, lineEnd);
  const to = Math.max(from, Math.min(end, lineEnd));
  // Much longer than any terminal is wide: what is cut off need not be measured.
  const near = width * 4;
  const lead = printable(text.slice(Math.max(lineStart, from - near), from)).trimStart();
  const words = printable(text.slice(from, Math.min(to, from + near)));
  const rest = printable(text.slice(to, Math.min(lineEnd, to + near))).trimEnd();
  if (widthOf(lead + words + rest) <= width) return framed(lead, words, rest);
  const marked = clipEnd(words, Math.max(1, Math.floor((width * 2) / 3)));
  const before = clipStart(lead, Math.max(1, Math.floor((width - widthOf(marked)) / 2)));
  return framed(before, marked, clipEnd(rest, Math.max(1, width - widthOf(before + marked))));
}

/** Where the words of a line end: before its line break. */
function endOfLine(text: string, lineStart: number, nextLine: number): number {
  let end = nextLine;
  while (end > lineStart && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

function framed(before: string, words: string, after: string): Frame {
  return {
    code: before + words + after,
    marks: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(words))),
  };
}
