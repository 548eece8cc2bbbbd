import type { Block, TextLine } from '../markdown/blocks.ts';

/** A table as it is put together; cells that reach over several rows or columns leave empty ones behind. */
export class Grid {
  private readonly rows: TextLine[][] = [];
  /** How many more rows the cell above a column reaches over. */
  private readonly reach: number[] = [];
  private readonly line: number;

  constructor(line: number) {
    this.line = line;
  }

  row(): void {
    if (this.rows.length > 0) this.fill();
    this.rows.push([]);
  }

  /** Adds a cell with its lines. */
  cell(lines: readonly TextLine[], line: number, columns: number, rows: number): void {
    if (this.rows.length === 0) this.row();
    this.fill();
    const row = this.rows.at(-1)!;
    const text = lines.map((one) => one.text).join('\n');
    const links = lines.flatMap((one) => one.links);
    for (let i = 0; i < Math.min(Math.max(1, columns), 50); i++) {
      this.reach[row.length] = Math.min(Math.max(1, rows), 1000) - 1;
      row.push(i === 0 ? { text, bold: lines[0]?.bold ?? false, links, line } : empty(line));
    }
  }

  /** The table; undefined where it has no cells. */
  table(): Block | undefined {
    const rows = this.rows.filter((row) => row.length > 0);
    const [header, ...body] = rows;
    if (!header) return undefined;
    const flat = header.map((cell) => ({ ...cell, text: cell.text.replaceAll('\n', ' ') }));
    return { kind: 'table', header: flat, rows: body, line: this.line };
  }

  private fill(): void {
    const row = this.rows.at(-1)!;
    for (let left = this.reach[row.length] ?? 0; left > 0; left = this.reach[row.length] ?? 0) {
      this.reach[row.length] = left - 1;
      row.push(empty(this.line));
    }
  }
}

function empty(line: number): TextLine {
  return { text: '', bold: false, links: [], line };
}
