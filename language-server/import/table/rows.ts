import type { DraftBuilder } from '../builder.ts';
import { cycleIn, yearIn } from '../cycle-in.ts';
import type { Item } from '../draft.ts';
import { isThing } from '../fields.ts';
import type { Link } from '../markdown/blocks.ts';
import { isWord } from '../words/index.ts';
import { type Column, columnsOf, type Mapping } from './columns.ts';
import { readFlat } from './flat.ts';
import { readOutline } from './outline.ts';
import { readTyped } from './typed.ts';
import { withTypes } from './types.ts';

/** A row of a table with its place in the source. */
export interface Row {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly links?: readonly Link[];
}

export interface RowsContext {
  /** The objective in whose section the table stands. */
  readonly objective?: Item;
  readonly mapping?: Mapping;
  readonly year?: string | undefined;
}

/** Rows above a header that say what the sheet is. */
const MOST_TITLE_ROWS = 12;

/**
 * Reads a table: finds its header, then what each row is. Tables with a column for objectives and one for key results
 * carry the objective down; tables with a type or a parent for each row are trees. A table that is no OKRs is kept as
 * remarks.
 */
export function readRows(builder: DraftBuilder, rows: readonly Row[], context: RowsContext): void {
  const at = headerRow(rows, context);
  if (at === undefined) {
    for (const row of rows) keepRow(builder, row, context.objective);
    return;
  }
  readTitleRows(builder, rows.slice(0, at), context);
  const columns = columnsIn(rows, at, context.mapping);
  for (const { header, field, outline, inferred } of columns)
    if (field && !outline && !inferred) builder.structure(header);
  for (const { header, outline, inferred } of columns)
    if (outline || inferred) builder.remark(header, rows[at]!.line, context.objective);
  const filled = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const body = filled.filter((row) => !isTotal(row));
  if (columns.some(({ field }) => field === 'name')) builder.exact = true;
  const fields = new Set(columns.map(({ field }) => field));
  const flat = fields.has('keyResult') || context.objective !== undefined || !fields.has('title');
  if (columns[0]?.outline && !context.objective) readOutline(builder, columns, body, context);
  else if (fields.has('title') && (fields.has('type') || !flat || !fields.has('keyResult')))
    readTyped(builder, columns, body, context);
  else readFlat(builder, columns, body, context);
  for (const row of filled) if (isTotal(row)) keepRow(builder, row, context.objective);
}

function columnsIn(rows: readonly Row[], at: number, mapping: Mapping | undefined): Column[] {
  const below = rows.slice(at + 1).map(({ cells }) => cells);
  return withSubject(withTypes(columnsOf(rows[at]!.cells, mapping), below));
}

/** "Average | 43%": a row that only counts the others. */
function isTotal({ cells }: Row): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return isWord('total', first) && others.every((cell) => /^[\d\s.,%$€£+-]+$/.test(cell));
}

/** The first row with a column for something that can be an objective or a key result. */
function headerRow(rows: readonly Row[], context: RowsContext): number | undefined {
  const { mapping } = context;
  const look = Math.min(rows.length, MOST_TITLE_ROWS);
  for (let i = 0; i < look; i++) {
    const cells = rows[i]!.cells;
    if (cells.some((cell) => cell.length >= 80)) continue;
    const columns = columnsIn(rows, i, mapping);
    const known = columns.filter(({ field }) => field !== undefined);
    // What stands below may tell what a column is; a title above the table has no other columns.
    if (columns.some(({ told }) => told) && columnsOf(cells, mapping).filter(({ field }) => field).length < 2)
      continue;
    if (
      known.length >= Math.min(2, cells.length) &&
      known.some(
        (column) =>
          isSubject(column, 0, known) || (context.objective !== undefined && column.field === 'risk'),
      )
    )
      return i;
  }
  return undefined;
}

/**
 * A table with columns for owners, priorities or scores whose first column has a name of its own: that is what its rows
 * are about.
 */
function withSubject(columns: Column[]): Column[] {
  const [first, ...others] = columns;
  const details = others.filter(({ field }) => field !== undefined && TELLING.has(field)).length;
  if (!first || first.field !== undefined || columns.some(isSubject) || details < 2) return columns;
  return [{ ...first, field: 'title', outline: true }, ...others];
}

const TELLING: ReadonlySet<string> = new Set([
  'owner',
  'priority',
  'score',
  'progress',
  'confidence',
  'status',
  'from',
  'to',
  'current',
  'due',
]);

function isSubject({ field, of, weak }: Column, _: number, columns: readonly Column[]): boolean {
  if (weak && !columns.some((column) => column.field === 'to')) return false;
  return (
    of === undefined && field !== undefined && (field === 'title' || (isThing(field) && field !== 'risk'))
  );
}

/** The rows above the header: they may say when all this is, "OKRs 2026" above "Q2". */
function readTitleRows(builder: DraftBuilder, rows: readonly Row[], { objective, year }: RowsContext): void {
  const cells = rows.flatMap((row) => row.cells);
  const around = year ?? cells.map((cell) => yearIn(cell)?.name).find((found) => found !== undefined);
  const said =
    cells.map((cell) => cycleIn(cell, around)).find((found) => found !== undefined)?.name ?? undefined;
  if (said && !objective) builder.begin([{ field: 'cycle', label: '', value: said, line: rows[0]!.line }]);
  for (const row of rows) keepRow(builder, row, objective);
}

/** Keeps a row that is none of a table's: a title above it, a legend. */
export function keepRow(builder: DraftBuilder, { cells, line, links }: Row, within?: Item): void {
  const text = cells
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
    .join(' | ');
  const urls = (links ?? []).map(({ url }) => url).filter((url) => !text.includes(url));
  builder.remark([text, ...urls].join(' '), line, within);
}
