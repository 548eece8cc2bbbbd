import type { DraftBuilder } from '../builder.ts';
import type { Item } from '../draft.ts';
import type { DetailField } from '../fields.ts';
import type { Block, Link } from './blocks.ts';

/** Adds a detail to a thing, or to the group where nothing has begun. A word with nothing behind it is only a word. */
export function addDetail(
  builder: DraftBuilder,
  item: Item | undefined,
  field: DetailField,
  label: string,
  value: string,
  line: number,
): void {
  if (value.trim() === '') builder.structure(label);
  else (item ?? builder.group).details.push({ field, label, value: value.trim(), line });
}

/** Keeps links beside the text they stood in: as links of the thing, as remarks where there is none. */
export function addLinks(
  item: Item | undefined,
  links: readonly Link[],
  line: number,
  builder?: DraftBuilder,
): void {
  for (const { url } of links) {
    if (item) item.details.push({ field: 'link', label: '', value: url, line });
    else builder?.remark(url, line);
  }
}

/** Keeps blocks as remarks, a line each. */
export function remarkAll(builder: DraftBuilder, blocks: readonly Block[], within?: Item): void {
  for (const block of blocks)
    for (const { text, line } of remarksOf(block)) builder.remark(text, line, within);
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** The text of a block, a line each, lists with their depth. */
export function remarksOf(block: Block, depth = 0): Line[] {
  const withLinks = (text: string, links: readonly Link[]): string =>
    [text, ...links.map(({ url }) => url).filter((url) => !text.includes(url))].join(' ');
  switch (block.kind) {
    case 'heading':
      return [{ text: withLinks(block.text.text, block.text.links), line: block.line }];
    case 'paragraph':
      return block.lines.map(({ text, links, line }) => ({ text: withLinks(text, links), line }));
    case 'raw':
      return block.text.split('\n').map((text, i) => ({ text, line: block.line + i + (block.code ? 1 : 0) }));
    case 'quote':
      return block.blocks.flatMap((inner) => remarksOf(inner, depth));
    case 'list':
      return block.items.flatMap(({ blocks, checked }) =>
        blocks.flatMap((inner, i) => {
          const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
          const lines = remarksOf(inner, inner.kind === 'list' ? depth + 1 : depth);
          return i > 0
            ? lines
            : lines.map((one, n) => ({
                ...one,
                text: `${n === 0 ? `${'  '.repeat(depth)}- ${box}` : '  '.repeat(depth + 1)}${one.text}`,
              }));
        }),
      );
    case 'table':
      return [block.header, ...block.rows].map((row) => ({
        text: row.map(({ text, links }) => withLinks(text.replaceAll('\n', ' '), links)).join(' | '),
        line: row[0]?.line ?? block.line,
      }));
    case 'rule':
      return [];
  }
}

/** The text of a block without lists' marks, links behind their texts. */
export function plainText(block: Block): string[] {
  return remarksOf(block).map(({ text }) => text.replace(/^\s*- (?:\[[ x]\] )?/, '').trim());
}
