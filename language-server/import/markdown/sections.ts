import { isPlural, isThing } from '../fields.ts';
import { labelOf } from '../title/label.ts';
import type { Block, TextLine } from './blocks.ts';

/** A heading with what stands below it. */
export interface Section {
  readonly heading?: TextLine;
  /** 0 for the document; 1 to 6 as in Markdown; 7 and 8 for bold lines that serve as headings. */
  readonly depth: number;
  readonly blocks: Block[];
  readonly sections: Section[];
}

/** The document's sections. A line that is bold as a whole is a heading below all others. */
export function sectionsOf(blocks: readonly Block[]): Section {
  const root: Section = { depth: 0, blocks: [], sections: [] };
  const open = [root];
  for (const [i, block] of blocks.entries()) {
    const heading = foldedOf(block, blocks[i + 1]) ?? headingOf(block);
    if (!heading) {
      open.at(-1)!.blocks.push(block);
      continue;
    }
    while (open.at(-1)!.depth >= heading.depth) open.pop();
    const section: Section = { heading: heading.text, depth: heading.depth, blocks: [], sections: [] };
    open.at(-1)!.sections.push(section);
    open.push(section);
    if (block.kind === 'paragraph' && block.lines.length > 1)
      section.blocks.push({ ...block, lines: block.lines.slice(1), line: block.line + 1 });
  }
  return root;
}

/** What is folded up stands below its summary: a heading right behind it is one level deeper. */
function foldedOf(block: Block, next: Block | undefined): { text: TextLine; depth: number } | undefined {
  if (block.kind !== 'heading' || !block.folded) return undefined;
  return { text: block.text, depth: next?.kind === 'heading' && !next.folded ? next.depth - 0.5 : 6.5 };
}

function headingOf(block: Block): { text: TextLine; depth: number } | undefined {
  if (block.kind === 'heading') return block;
  if (block.kind !== 'paragraph') return undefined;
  const [first] = block.lines;
  if (!first?.bold || first.text.length > 200) return undefined;
  const label = labelOf(first.text);
  if (!label)
    return block.lines.length === 1 && !/[.!?。]$/.test(first.text) ? { text: first, depth: 7 } : undefined;
  if (label.field === 'objective') return { text: first, depth: 7 };
  return isThing(label.field) && isPlural(label.field) && label.rest === ''
    ? { text: first, depth: 8 }
    : undefined;
}

/** Every section, this one first. */
export function* sectionsIn(section: Section): Generator<Section> {
  yield section;
  for (const inner of section.sections) yield* sectionsIn(inner);
}

/** The first line of every paragraph and list item directly or deeper in some blocks. */
export function* linesIn(blocks: readonly Block[]): Generator<TextLine> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield* block.lines;
    else if (block.kind === 'raw' && block.code)
      for (const [i, text] of block.text.split('\n').entries())
        yield { text, bold: false, links: [], line: block.line + i + 1 };
    else if (block.kind === 'quote') yield* linesIn(block.blocks);
    else if (block.kind === 'list') for (const { blocks: inner } of block.items) yield* linesIn(inner);
  }
}
