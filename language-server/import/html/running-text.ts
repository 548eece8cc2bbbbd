import type { Link, TextLine } from '../markdown/blocks.ts';

interface Line {
  text: string;
  plain: boolean;
  readonly links: Link[];
  readonly line: number;
}

/** Running text as it is put together, a line each. */
export class RunningText {
  private bold = 0;
  private lines: Line[] = [];

  /** Adds text that stands on a line of the source. */
  add(text: string, line: number): void {
    const last = this.last(line);
    last.text += text;
    if (this.bold === 0 && /[\p{L}\p{N}]/u.test(text)) last.plain = true;
  }

  /** Begins a line. */
  break(line: number): void {
    if (this.lines.length > 0) this.lines.push({ text: '', plain: false, links: [], line });
  }

  link(url: string | undefined, line: number): void {
    if (url && !url.startsWith('data:') && !url.startsWith('#')) this.last(line).links.push({ url });
  }

  strong(by: 1 | -1): void {
    this.bold = Math.max(0, this.bold + by);
  }

  /** Takes all lines that say something. */
  take(): TextLine[] {
    const lines = this.lines.map(({ text, plain, links, line }) => {
      const tidy = text.replace(/[\s\u200B]+/g, ' ').trim();
      return { text: tidy, bold: !plain && tidy !== '', links, line };
    });
    this.lines = [];
    return lines.filter(({ text, links }) => text !== '' || links.length > 0);
  }

  private last(line: number): Line {
    if (this.lines.length === 0) this.lines.push({ text: '', plain: false, links: [], line });
    return this.lines.at(-1)!;
  }
}
