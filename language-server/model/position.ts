import type { Range } from './file.ts';

/** Line and character as LSP counts them: from 0, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

/** What turns offsets into positions: a file model, or anything that knows where its lines begin. */
export interface Lines {
  readonly lines: readonly number[];
  readonly length: number;
}

/** Offsets at which lines begin, as LSP counts lines: after LF, CR LF and lone CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The line that holds an offset, from 0. Offsets beyond the text count as its end. */
export function lineAt({ lines }: Lines, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(text: Lines, offset: number): Position {
  const within = Math.max(0, Math.min(offset, text.length));
  const line = lineAt(text, within);
  return { line, character: within - text.lines[line]! };
}

export function positionsOf(text: Lines, [start, end]: Range): PositionRange {
  return { start: positionAt(text, start), end: positionAt(text, end) };
}

/** The offset of a position; a character beyond its line is the line's end. */
export function offsetAt(text: Lines, { line, character }: Position): number {
  if (line >= text.lines.length) return text.length;
  const next = text.lines[line + 1] ?? text.length + 1;
  return Math.min(text.lines[line]! + character, next - 1, text.length);
}
