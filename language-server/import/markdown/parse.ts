import MarkdownIt, { type Token } from 'markdown-it';
import { htmlBlocks } from '../html/blocks-in.ts';
import type { Block, ListItem, TextLine } from './blocks.ts';
import { inlineLines } from './inline.ts';
import { withTypedList } from './typed-lists.ts';

const markdown = new MarkdownIt('default', { html: true });

/** The blocks of a Markdown text. Linear in the text; deeper than a hundred levels nothing is read. */
export function parseMarkdown(text: string, structure: (text: string) => void): Block[] {
  const tokens = markdown.parse(text, {});
  return new BlockReader(tokens, structure).blocks();
}

/** Turns the flat list of tokens into a tree. */
class BlockReader {
  private at = 0;
  private readonly tokens: readonly Token[];
  private readonly structure: (text: string) => void;

  constructor(tokens: readonly Token[], structure: (text: string) => void) {
    this.tokens = tokens;
    this.structure = structure;
  }

  /** Blocks up to a closing token, or to the end. */
  blocks(until?: string): Block[] {
    const blocks: Block[] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at]!;
      if (token.type === until) break;
      if (token.type === 'html_block') {
        this.at++;
        for (const block of this.html(token)) blocks.push(block);
        continue;
      }
      const block = this.block(token);
      if (block?.kind === 'paragraph') blocks.push(...withTypedList(block.lines, block.line));
      else if (block) blocks.push(block);
    }
    return blocks;
  }

  private block(token: Token): Block | undefined {
    const line = (token.map?.[0] ?? 0) + 1;
    this.at++;
    switch (token.type) {
      case 'heading_open': {
        const lines = this.lines();
        this.at++;
        const text = lines.map(({ text }) => text).join(' ');
        const links = lines.flatMap((one) => one.links);
        return {
          kind: 'heading',
          depth: Number(token.tag.slice(1)),
          text: { text, bold: false, links, line },
          line,
        };
      }
      case 'paragraph_open': {
        const lines = this.lines();
        this.at++;
        return { kind: 'paragraph', lines, line };
      }
      case 'bullet_list_open':
      case 'ordered_list_open': {
        const close = token.type.replace('_open', '_close');
        const items: ListItem[] = [];
        while (this.tokens[this.at] && this.tokens[this.at]!.type !== close) items.push(this.item());
        this.at++;
        return { kind: 'list', items, line };
      }
      case 'blockquote_open': {
        const blocks = this.blocks('blockquote_close');
        this.at++;
        return { kind: 'quote', blocks, line };
      }
      case 'table_open':
        return this.table(line);
      case 'fence':
      case 'code_block':
        this.structure(token.info);
        return { kind: 'raw', text: token.content, line, code: true };
      case 'hr':
        return { kind: 'rule', line };
      default:
        return undefined;
    }
  }

  private html({ content, map }: Token): Block[] {
    return htmlBlocks(content, { line: (map?.[0] ?? 0) + 1, structure: this.structure });
  }

  private lines(): TextLine[] {
    const token = this.tokens[this.at];
    if (token?.type !== 'inline') return [];
    this.at++;
    return inlineLines(token, this.structure);
  }

  private item(): ListItem {
    const line = (this.tokens[this.at]!.map?.[0] ?? 0) + 1;
    this.at++;
    const blocks = this.blocks('list_item_close');
    this.at++;
    const first = blocks[0];
    const head = first?.kind === 'paragraph' ? first.lines[0] : undefined;
    const box = head && /^\[([ xX✓✔~-])\]\s+(?=\S)/.exec(head.text);
    if (!box || !head || first?.kind !== 'paragraph') return { blocks, line };
    if (/[xX]/.test(box[1]!)) this.structure(box[1]!);
    const unboxed = { ...head, text: head.text.slice(box[0].length) };
    const rest = [{ ...first, lines: [unboxed, ...first.lines.slice(1)] }, ...blocks.slice(1)];
    return { checked: /[xX✓✔]/.test(box[1]!), blocks: rest, line };
  }

  private table(line: number): Block {
    const rows: TextLine[][] = [];
    for (; this.tokens[this.at] && this.tokens[this.at]!.type !== 'table_close'; this.at++) {
      const token = this.tokens[this.at]!;
      if (token.type === 'tr_open') rows.push([]);
      if (token.type !== 'inline') continue;
      const lines = inlineLines(token, this.structure);
      rows.at(-1)?.push({
        text: lines.map(({ text }) => text).join(rows.length > 1 ? '\n' : ' '),
        bold: lines[0]?.bold ?? false,
        links: lines.flatMap(({ links }) => links),
        line: (token.map?.[0] ?? line - 1) + 1,
      });
    }
    this.at++;
    const [header = [], ...body] = rows;
    return {
      kind: 'table',
      header,
      rows: body.map((row, i) => row.map((cell) => ({ ...cell, line: line + 2 + i }))),
      line,
    };
  }
}
