import { markdownText } from '../../text/markdown.ts';

/** A column: its header, and what it says of each row. */
export interface Column<T> {
  readonly header: string;
  /** People's text; it is escaped here. */
  cell(row: T): string;
  /** It is there even where it is empty in every row. */
  readonly always?: true;
}

/** A table with those columns that say anything. */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const shown = columns.filter(({ cell, always }) => always || rows.some((row) => cell(row).trim() !== ''));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(shown.map(({ header }) => header)),
    line(shown.map(() => '---')),
    ...rows.map((row) => line(shown.map(({ cell }) => markdownText(cell(row)).trim() || '–'))),
  ].join('');
}
