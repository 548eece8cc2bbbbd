import type { Block, TextLine } from '../markdown/blocks.ts';
import { remarksOf } from '../markdown/keep.ts';

/** The lines of text in a cell: those of its paragraphs, and a line with a bullet for each item of a list. */
export function linesIn(blocks: readonly Block[]): TextLine[] {
  return blocks.flatMap((block): readonly TextLine[] =>
    block.kind === 'paragraph'
      ? block.lines
      : remarksOf(block).map(({ text, line }) => ({ text, line, bold: false, links: [] })),
  );
}
