import type { DraftBuilder } from '../builder.ts';
import type { Item } from '../draft.ts';
import type { Piece } from '../keep-all.ts';
import { remarksOf } from '../markdown/keep.ts';
import { MarkdownReader } from '../markdown/reader.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { htmlBlocks } from './blocks-in.ts';

/**
 * Reads a page as a wiki or a word processor saves it: what its headings, lists and tables say, not its markup.
 * @returns the lines of its text
 */
export function readHtml(
  builder: DraftBuilder,
  text: string,
  year: string | undefined,
  within?: Item,
): Piece[] {
  const blocks = htmlBlocks(text, { line: 1, wrapped: true, structure: (word) => builder.structure(word) });
  const pieces = blocks.flatMap((block) => remarksOf(block));
  new MarkdownReader(builder, sectionsOf(blocks), year, within);
  return pieces;
}
