import type { Range } from '../model/file.ts';
import { setBlanks } from './blanks.ts';
import { alignColumns } from './columns.ts';
import { applied, changesTo, type FormatOptions, type TextChange } from './edits.ts';
import { brokenLines, type Item, itemsOf, type Lexed } from './items.ts';
import { type Layout, type Line, layOut } from './layout.ts';
import { spell } from './spelling.ts';

/** How texts are read: by the project's own lexer and parser. */
export interface Reader {
  lex(text: string): Lexed;
  /** Where the text has errors of syntax. */
  errors(text: string): readonly Range[];
  /** What the text says, without where it stands: equal for two texts that mean the same. */
  meaning(text: string): string;
}

/** More rounds than any text should need: each one leaves more of it as it is. */
const ROUNDS = 8;

/**
 * What to change in a text for it to read well. The tokens stay the same but for quotation marks, full-width marks and
 * commas that nobody needs, and every comment keeps its place. Lines with errors of syntax are left alone.
 *
 * Where a word is a name or a keyword depends on its neighbours on the line. So the result is read again: a declaration
 * that would no longer say the same is left as it was written, and so is a whole file with errors in which anything would.
 */
export function format(text: string, reader: Reader, options: FormatOptions): TextChange[] {
  const items = itemsOf(text, reader.lex(text));
  const kept = brokenLines(items, reader.errors(text));
  let sound = kept.size === 0;
  const bound = suppressedLines(items);
  const tokens = items.filter(({ kind }) => kind !== 'comment');
  const doubled = tokens.some(({ type }, i) => type === ',' && tokens[i - 1]?.type === ',');
  for (let round = 0; round < ROUNDS; round++) {
    const layout = layOut(items, kept, sound);
    const torn = [...layout.moved].filter((line) => bound.has(line) && !kept.has(line));
    if (torn.length === 0) {
      setBlanks(layout.lines);
      alignColumns(layout.lines);
      const changes = changesTo(text, layout.lines, options);
      if (changes.length === 0) return [];
      const result = applied(text, changes);
      const changed = firstDifference(layout, reader.lex(result), result);
      if (!changed) {
        // Two commas in a row end a key result early, and behind an error the parser guesses: then every token can be
        // the same and the whole mean something else.
        const same = (sound && !doubled) || reader.meaning(result) === reader.meaning(text);
        if (same) return changes;
        if (!sound) return [];
        sound = false;
        continue;
      }
      torn.push(...linesAround(layout.lines, changed));
    }
    for (const line of torn) kept.add(line);
  }
  return [];
}

/** Lines that a comment keeps quiet: what stands on them must stay on them. */
function suppressedLines(items: readonly Item[]): Set<number> {
  const lines = new Set<number>();
  for (const { kind, image, line, endLine } of items) {
    if (kind !== 'comment' || !/okr-(?:disable|enable)/.test(image)) continue;
    for (let each = line; each <= endLine; each++) lines.add(each);
    if (image.includes('okr-disable-next-line')) lines.add(endLine + 1);
  }
  return lines;
}

/** The first line of a layout whose tokens are read otherwise once it is written. */
function firstDifference({ lines }: Layout, lexed: Lexed, text: string): Line | undefined {
  const found = itemsOf(text, lexed).filter(({ kind }) => kind !== 'comment');
  let i = 0;
  for (const line of lines)
    for (const { item } of line.pieces)
      if (item.kind !== 'comment' && said(item) !== said(found[i++])) return line;
  return i === found.length ? undefined : lines.at(-1);
}

function said(item: Item | undefined): string {
  return item ? [...item.assumed, item.type, spell(item)].join(' ') : '';
}

/** Lines of the source that hold the declaration of a line. */
function linesAround(lines: readonly Line[], line: Line): number[] {
  let start = lines.indexOf(line);
  let end = start + 1;
  while (start > 0 && lines[start]!.begins !== 'file') start--;
  while (end < lines.length && lines[end]!.begins !== 'file') end++;
  return lines
    .slice(start, end)
    .flatMap(({ pieces }) =>
      pieces.flatMap(({ item }) =>
        Array.from({ length: item.endLine - item.line + 1 }, (_, i) => item.line + i),
      ),
    );
}
