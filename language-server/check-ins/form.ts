import type { FormatOptions, TextChange } from '../format/edits.ts';
import { applied } from '../format/edits.ts';
import { format, type Reader } from '../format/format.ts';
import type { Range } from '../model/file.ts';

/** A place in a text that a person fills in. */
export interface Stop {
  /** What stands there until then; it is selected when one comes there. */
  readonly range: Range;
  /** What it can be, as it is written; the first is what stands there. */
  readonly choices?: readonly string[];
  /** Stops of one name are filled in together. */
  readonly name?: string;
}

/** A text with the places to be filled in, in the order in which one comes to them. */
export interface Form {
  readonly text: string;
  readonly stops: readonly Stop[];
}

/** A piece of a form: text, or a place to be filled in. */
export type Piece =
  | string
  | { readonly stop: string; readonly choices?: readonly string[]; readonly name?: string };

/**
 * A place to be filled in, and what stands there until then.
 * @param name given to several, makes them one: what is typed into the first is what the others say
 */
export function stop(text: string, name?: string): Piece {
  return { stop: text, ...(name !== undefined && { name }) };
}

/** One of several texts; the first stands there until another is chosen. */
export function choice(choices: readonly [string, ...string[]]): Piece {
  return { stop: choices[0], choices };
}

/** Pieces in a row. */
export function formOf(pieces: readonly Piece[]): Form {
  let text = '';
  const stops: Stop[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const range: Range = [text.length, text.length + piece.stop.length];
    text += piece.stop;
    const { choices, name } = piece;
    stops.push({
      range,
      ...(choices && choices.length > 1 && { choices }),
      ...(name !== undefined && { name }),
    });
  }
  return { text, stops };
}

/**
 * The form as the formatter lays it out: it moves what stands between tokens, and a stop stands within one. Empty lines
 * that it begins with stay.
 */
export function formatted({ text, stops }: Form, reader: Reader, options: FormatOptions = STYLE): Form {
  const gap = /^\n*/.exec(text)![0];
  const rest = text.slice(gap.length);
  const changes = format(rest, reader, options);
  return {
    text: gap + applied(rest, changes),
    stops: stops.map((one) => shifted(one, (start) => gap.length + shift(start - gap.length, changes))),
  };
}

/** How files are indented where no editor says it. */
export const STYLE: FormatOptions = { tabSize: 2, insertSpaces: true };

/** The form as a snippet of LSP: Tab goes from stop to stop, and ends behind the last. */
export function snippetOf({ text, stops }: Form): string {
  let snippet = '';
  let end = 0;
  let count = 0;
  const numbers = new Map<string, number>();
  for (const { range, choices, name } of stops) {
    const number = (name !== undefined && numbers.get(name)) || ++count;
    if (name !== undefined) numbers.set(name, number);
    const content = text.slice(...range);
    const filled = choices
      ? `|${choices.map((one) => one.replace(/[\\,|]/g, '\\$&')).join(',')}|`
      : `:${literal(content)}`;
    snippet +=
      literal(text.slice(end, range[0])) + (content === '' ? `\${${number}}` : `\${${number}${filled}}`);
    end = range[1];
  }
  return `${snippet}${literal(text.slice(end))}$0`;
}

/** A stop whose beginning moves, with all of it: nothing changes within. */
export function shifted({ range: [start, end], ...rest }: Stop, move: (offset: number) => number): Stop {
  const moved = move(start);
  return { ...rest, range: [moved, moved + end - start] };
}

/** Where an offset is once changes are made; what is put in at it comes before it. */
export function shift(offset: number, changes: readonly TextChange[]): number {
  const before = changes.filter(({ range }) => range[1] <= offset);
  return before.reduce((sum, { range, text }) => sum + text.length - (range[1] - range[0]), offset);
}

function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
