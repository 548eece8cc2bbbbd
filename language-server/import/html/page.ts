import type { Block, ListItem } from '../markdown/blocks.ts';
import { linesIn } from './cell-lines.ts';
import { Grid } from './grid.ts';
import { RunningText } from './running-text.ts';
import { isBlock, isSilent } from './tags.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** What blocks are put into. */
interface Holder {
  readonly name: string;
  readonly blocks: Block[];
  readonly line: number;
  readonly items?: ListItem[];
  readonly grid?: Grid;
  readonly columns?: number;
  readonly rows?: number;
  checked?: boolean;
}

/** Deeper than any document that people wrote. */
const DEEPEST = 60;

/** A piece of HTML as it is put together, tag by tag. */
export class Page {
  line = 1;
  private readonly holders: Holder[] = [{ name: '', blocks: [], line: 1 }];
  private readonly running = new RunningText();
  private silent = 0;
  private readonly wrapped: boolean;

  constructor(wrapped: boolean) {
    this.wrapped = wrapped;
  }

  open(name: string, attributes: Attributes): void {
    if (isSilent(name)) this.silent++;
    if (/^h[1-6]$|^summary$|^title$/.test(name) || isBlock(name)) this.flush();
    switch (name) {
      case 'br':
      case 'hr':
        this.running.break(this.line);
        break;
      case 'b':
      case 'strong':
      case 'dt':
        if (name === 'dt') this.flush();
        this.running.strong(1);
        break;
      case 's':
      case 'del':
      case 'strike':
        this.running.add('~~', this.line);
        break;
      case 'a':
        this.running.link(attributes.href, this.line);
        break;
      case 'img':
        this.running.add(` ${attributes.alt ?? ''} ${attributes.title ?? ''} `, this.line);
        this.running.link(attributes.src, this.line);
        break;
      case 'input':
        if (attributes.type === 'checkbox') this.top('li').checked = attributes.checked !== undefined;
        break;
      case 'ul':
      case 'ol':
        this.push({ name, items: [] });
        break;
      case 'table':
        this.push({ name, grid: new Grid(this.line) });
        break;
      case 'tr':
        this.top('table').grid?.row();
        break;
      case 'td':
      case 'th':
        this.push({
          name,
          columns: Number(attributes.colspan ?? 1) || 1,
          rows: Number(attributes.rowspan ?? 1) || 1,
        });
        break;
      case 'li':
      case 'blockquote':
      case 'pre':
        this.push({ name });
        break;
    }
  }

  close(name: string): void {
    if (isSilent(name)) this.silent = Math.max(0, this.silent - 1);
    const depth = name === 'title' ? '1' : /^h([1-6])$/.exec(name)?.[1];
    if (depth || name === 'summary') this.heading(Number(depth ?? 6), name === 'summary');
    else if (isBlock(name) || name === 'dt') this.flush();
    if (name === 'b' || name === 'strong' || name === 'dt') this.running.strong(-1);
    else if (name === 's' || name === 'del' || name === 'strike') this.running.add('~~', this.line);
    else if (HOLDERS.has(name)) this.pop(name);
  }

  text(text: string): void {
    if (this.silent > 0) return;
    const pre = this.holders.at(-1)!.name === 'pre';
    if (this.wrapped && !pre) this.running.add(text, this.line);
    else
      text.split('\n').forEach((one, i) => {
        if (i > 0) this.running.break(this.line + i);
        this.running.add(one, this.line + i);
      });
  }

  /** Text that is kept as it is. */
  raw(text: string): void {
    this.flush();
    this.holders.at(-1)!.blocks.push({ kind: 'raw', text, line: this.line, code: false });
  }

  /** All of it. */
  blocks(): Block[] {
    this.flush();
    while (this.holders.length > 1) this.pop(this.holders.at(-1)!.name);
    return this.holders[0]!.blocks;
  }

  private heading(depth: number, folded: boolean): void {
    const lines = this.running.take();
    const [first] = lines;
    if (!first) return;
    const text = { ...first, text: lines.map((one) => one.text).join(' '), bold: false };
    this.holders
      .at(-1)!
      .blocks.push({ kind: 'heading', depth, text, line: first.line, ...(folded && { folded }) });
  }

  private flush(): void {
    const lines = this.running.take();
    if (lines.length > 0)
      this.holders.at(-1)!.blocks.push({ kind: 'paragraph', lines, line: lines[0]!.line });
  }

  private push(holder: Omit<Holder, 'blocks' | 'line'>): void {
    this.flush();
    if (this.holders.length < DEEPEST) this.holders.push({ ...holder, blocks: [], line: this.line });
  }

  /** The innermost holder of that name, or of lists and cells around; the outermost where there is none. */
  private top(name: string): Holder {
    return this.holders.findLast((one) => one.name === name) ?? this.holders[0]!;
  }

  private pop(name: string): void {
    const at = this.holders.findLastIndex((one) => one.name === name);
    if (at < 1) return;
    this.flush();
    while (this.holders.length > at) this.put(this.holders.pop()!, this.holders.at(-1)!);
  }

  private put(done: Holder, into: Holder): void {
    const { name, blocks, line, items, grid, checked } = done;
    if (items) {
      if (items.length > 0) into.blocks.push({ kind: 'list', items, line });
      for (const block of blocks) into.blocks.push(block);
    } else if (grid) {
      const table = grid.table();
      if (table) into.blocks.push(table);
      for (const block of blocks) into.blocks.push(block);
    } else if (name === 'li') {
      const item = { blocks, line, ...(checked !== undefined && { checked }) };
      if (into.items) into.items.push(item);
      else into.blocks.push({ kind: 'list', items: [item], line });
    } else if (into.grid) into.grid.cell(linesIn(blocks), line, done.columns ?? 1, done.rows ?? 1);
    else if (name === 'blockquote') into.blocks.push({ kind: 'quote', blocks, line });
    else if (name === 'pre')
      into.blocks.push({
        kind: 'raw',
        text: linesIn(blocks)
          .map(({ text }) => text)
          .join('\n'),
        line,
        code: true,
      });
    else for (const block of blocks) into.blocks.push(block);
  }
}

const HOLDERS: ReadonlySet<string> = new Set(['ul', 'ol', 'li', 'table', 'td', 'th', 'blockquote', 'pre']);
