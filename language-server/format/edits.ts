import type { Range } from '../model/file.ts';
import type { Item } from './items.ts';
import type { Line } from './layout.ts';
import { spell } from './spelling.ts';

/** How the author's editor indents. */
export interface FormatOptions {
  readonly tabSize: number;
  readonly insertSpaces: boolean;
}

/** A replacement of a piece of the text. Those of one text are in order and do not overlap. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** What must change for the text to read as the lines say; nothing that already does is touched. */
export function changesTo(text: string, lines: readonly Line[], options: FormatOptions): TextChange[] {
  const changes: TextChange[] = [];
  const step = options.insertSpaces ? ' '.repeat(options.tabSize) : '\t';
  const newline = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  let end = 0;

  const write = (until: number, replacement: string): void => {
    const change = narrowed(text, [end, until], replacement);
    if (change) changes.push(change);
    end = until;
  };

  lines.forEach((line, i) => {
    const indentation = step.repeat(line.indent);
    line.pieces.forEach(({ item, gap }, piece) => {
      const written = text.slice(end, item.range[0]);
      if (piece > 0) write(item.range[0], line.kept ? written : gap);
      else {
        const indent = line.kept ? /(?<![^\r\n\uFEFF])[^\r\n\uFEFF]*$/.exec(written)![0] : indentation + gap;
        const start = i === 0 ? byteOrderMark(text) : newline.repeat(line.blank ? 2 : 1);
        write(item.range[0], start + indent);
      }
      write(item.range[1], line.kept ? item.image : spelled(item, piece === 0 ? indentation : '', newline));
    });
  });
  write(text.length, lines.length > 0 ? newline : byteOrderMark(text));
  return changes;
}

/** The text with changes made. */
export function applied(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let end = 0;
  for (const { range, text: replacement } of changes) {
    result += text.slice(end, range[0]) + replacement;
    end = range[1];
  }
  return result + text.slice(end);
}

function byteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? '\uFEFF' : '';
}

/** A long comment with a star on each line moves as a whole. */
function spelled(item: Item, indentation: string, newline: string): string {
  const lines = spell(item).split(/\r\n?|\n/);
  if (lines.length === 1 || !lines.slice(1).every((line) => line.trimStart().startsWith('*')))
    return spell(item);
  return lines.map((line, i) => (i === 0 ? line.trimEnd() : `${indentation} ${line.trim()}`)).join(newline);
}

/** Only what differs; undefined where nothing does. */
function narrowed(text: string, [from, until]: Range, replacement: string): TextChange | undefined {
  let [start, end, length] = [from, until, replacement.length];
  while (end > start && length > 0 && text[end - 1] === replacement[length - 1]) {
    end--;
    length--;
  }
  let same = 0;
  while (start < end && same < length && text[start] === replacement[same]) {
    start++;
    same++;
  }
  return start === end && same === length
    ? undefined
    : { range: [start, end], text: replacement.slice(same, length) };
}
