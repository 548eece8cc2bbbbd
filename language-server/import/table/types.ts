import { type Field, isThing, ONE_OF } from '../fields.ts';
import { fieldOf } from '../words/index.ts';
import type { Column } from './columns.ts';

/** What a column for kinds may seem to be by its header. */
const OPEN: ReadonlySet<Field | undefined> = new Set([undefined, 'level', 'objective', 'id']);

/** Rows that are looked at to find out what a column holds. */
const LOOK = 50;

/**
 * Columns whose cells say "Objective" and "KR" tell what each row is, whatever they are called: "Level | Item". The first
 * other column without a meaning, or that for descriptions, is what the rows are about then.
 */
export function withTypes(columns: Column[], rows: readonly (readonly string[])[]): Column[] {
  // With a column for each kind, every row is what its columns say.
  if (columns.some(({ field, weak }) => field === 'type' || (field === 'keyResult' && !weak))) return columns;
  const at = columns.findIndex(
    ({ field }, i) => OPEN.has(field) && holdsTypes(rows.slice(0, LOOK).map((row) => row[i] ?? '')),
  );
  if (at < 0) return columns;
  const told = rows.some((row) => kindIn(row[at] ?? '') === 'objective') ? 'objective' : 'keyResult';
  const typed = columns.map((column, i): Column => (i === at ? { ...column, field: 'type', told } : column));
  if (typed.some(({ field }) => field === 'title' || field === 'objective' || field === 'keyResult'))
    return typed;
  const unnamed = typed.findIndex(({ field }) => field === undefined);
  const subject = unnamed >= 0 ? unnamed : typed.findIndex(({ field }) => field === 'note');
  return typed.map(
    (column, i): Column => (i === subject ? { ...column, field: 'title', inferred: true } : column),
  );
}

function holdsTypes(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  const known = said.filter((cell) => kindIn(cell) !== undefined).length;
  return known > 1 && known >= said.length * 0.8;
}

function kindIn(cell: string): string | undefined {
  const field = cell.length > 40 ? undefined : fieldOf(cell);
  return field && isThing(field) ? ONE_OF[field] : undefined;
}
